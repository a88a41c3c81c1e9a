using System.Text.RegularExpressions;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Reading;

namespace Folkmoot.Civic.Record.Review;

/// <summary>What an officer saw and the reader missed: a kind, and the words, by their place or as written.</summary>
public sealed record MissedWords
{
    public required RecordKind Kind { get; init; }

    /// <summary>First position, when the words were selected in the text.</summary>
    public int? Start { get; init; }

    /// <summary>Last position, exclusive.</summary>
    public int? End { get; init; }

    /// <summary>The words as they stand in the paper, when they were written out; white space counts as one space.</summary>
    public string? Words { get; init; }

    /// <summary>Where to begin looking for the words as written, for those that stand in the paper more than once.</summary>
    public int From { get; init; }
}

/// <summary>Adds a fact that the reader missed, from words of the paper. Words that are not in the paper are refused: no fact without words.</summary>
public sealed class AddMissed(ReviewWork work)
{
    private const int Longest = 20_000;

    /// <summary>The kinds that an officer can add at the desk.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } =
    [
        RecordKind.Question, RecordKind.Exchange, RecordKind.Assurance, RecordKind.Action, RecordKind.Resolution, RecordKind.Recommendation, RecordKind.Motion,
        RecordKind.Declaration, RecordKind.Update, RecordKind.Principle, RecordKind.Aim, RecordKind.Gate, RecordKind.Item,
    ];

    public async Task<ReviewOutcome> RunAsync(Guid versionId, MissedWords missed, CancellationToken cancel)
    {
        if (!await work.OpenAsync(versionId, cancel))
        {
            return new ReviewOutcome.NotFound();
        }

        if (!Kinds.Contains(missed.Kind))
        {
            return new ReviewOutcome.Refused("Choose what the words are, such as a question or a promise.");
        }

        if (PlaceOf(missed) is not { } span)
        {
            return new ReviewOutcome.Refused("These words are not in the paper. Copy them exactly as the paper prints them.");
        }

        var words = new PassageCutter(work.Text).Words(span);
        var fact = work.Confirm(missed.Kind, ContentOf(missed.Kind, words), span.Start, proposal: null);
        return await work.SaveAsync($"Added {CardNames.Several([missed.Kind])}", cancel, ReviewCards.KeyOf(fact.Id));
    }

    private Span? PlaceOf(MissedWords missed)
    {
        if (missed is { Start: { } start, End: { } end })
        {
            return start >= 0 && end <= work.Text.Length && end - start is > 0 and <= Longest ? new PassageCutter(work.Text).Trimmed(start, end) : null;
        }

        var parts = (missed.Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || missed.Words!.Length > Longest)
        {
            return null;
        }

        var pattern = new Regex(string.Join(@"\s+", parts.Select(Regex.Escape)), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
        var found = pattern.Match(work.Text, Math.Clamp(missed.From, 0, work.Text.Length));
        return found.Success ? new Span(found.Index, found.Index + found.Length) : null;
    }

    private static RecordContent ContentOf(RecordKind kind, Printed words) => kind switch
    {
        RecordKind.Question => new QuestionRecord { Text = words },
        RecordKind.Exchange => new ExchangeRecord { Text = words },
        RecordKind.Assurance => new AssuranceRecord { Text = words },
        RecordKind.Action => new ActionRecord { Text = words },
        RecordKind.Resolution => new ResolutionRecord { Text = words },
        RecordKind.Recommendation => new RecommendationRecord { Text = words },
        RecordKind.Motion => new MotionRecord { Text = words },
        RecordKind.Declaration => new DeclarationRecord { Who = words.Text, Text = words },
        RecordKind.Update => new UpdateRecord { Text = words, ClauseText = words.Text },
        RecordKind.Principle => new PrincipleRecord { Text = words },
        RecordKind.Aim => new AimRecord { Text = words },
        RecordKind.Gate => new GateRecord { Text = words },
        _ => new ItemRecord { Text = words },
    };
}
