using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Editing;
using Folkmoot.Civic.Record.Review;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>One card as the page shows it.</summary>
internal sealed record CardView
{
    public required ReviewCard Card { get; init; }

    /// <summary>"Question 3", "Promise, added".</summary>
    public required string Name { get; init; }

    /// <summary>The line on which its words begin.</summary>
    public required int Line { get; init; }

    /// <summary>A few words before its own, as the paper prints them.</summary>
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>The answers of a question, in their order.</summary>
    public IReadOnlyList<AnswerView> Answers { get; init; } = [];

    /// <summary>The card that follows and is of the same kind; null for the last.</summary>
    public ReviewCard? Next { get; init; }

    /// <summary>The fields of the open form; null while the card is not being edited.</summary>
    public IReadOnlyList<FactField>? Fields { get; init; }

    /// <summary>Where the card can be cut, each with the words that the second part would begin with; null while it is not being split.</summary>
    public IReadOnlyList<(int At, string Words)>? Cuts { get; init; }

    /// <summary>What is wrong with the answers of the open form.</summary>
    public ModelStateDictionary? Mistakes { get; init; }

    /// <summary>A number that the card's name says already.</summary>
    public bool IsNamedBy(FactField field) => field.Path == "number" && Name == $"{Card.Kind.One()} {field.Value}";

    public bool IsOpen => Card.State == CardState.Found;

    public Printed? Words => CardWords.Of(Card.Content);

    /// <summary>What the paper prints, where an officer has changed the words.</summary>
    public string? AsPrinted => Card is { State: CardState.Edited, Found: { } found } && CardWords.Of(found)?.Text is { } printed && printed != Words?.Text ? printed : null;

    public (string Is, string Says) State => Card.State switch
    {
        CardState.Found => ("found", "To decide"),
        CardState.Confirmed => ("confirmed", "Accepted"),
        CardState.Edited => ("edited", "Edited"),
        CardState.Added => ("confirmed", "Added by an officer"),
        CardState.Rejected => ("rejected", "Rejected"),
        CardState.Carried => ("merged", "Carried into a later version"),
        _ => ("merged", "Merged"),
    };
}

/// <summary>The cards of one kind.</summary>
/// <param name="Kind">Of all of them.</param>
/// <param name="Shared">The fields that say the same on every card that is to decide; empty where there are not two of them.</param>
/// <param name="Cards">In the order of their words.</param>
internal sealed record CardGroup(RecordKind Kind, IReadOnlyList<FactField> Shared, IReadOnlyList<CardView> Cards);

/// <summary>An answer beside its question.</summary>
/// <param name="Answer">As found, or as an officer has it.</param>
/// <param name="Verdict">Whether it answers, as the field by which it is judged.</param>
/// <param name="Guess">The verdict that the reader guesses, in the words of a page; null when it has none, or an officer has judged.</param>
/// <param name="Line">The line on which its words begin; null when they are not the paper's.</param>
internal sealed record AnswerView(AnswerPart Answer, FactField Verdict, string? Guess, int? Line);
