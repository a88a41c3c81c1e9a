using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Editing;
using Folkmoot.Civic.Record.Review;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>The review desk as the page shows it: the cards that the officer asked to see, in groups, beside the text.</summary>
internal sealed class ReviewPage(PaperReview review, RecordKind? onlyKind, bool onlyOpen)
{
    private const int Context = 60;

    private readonly int[] _lineStarts = LineStarts(review.Text);

    public PaperReview Review => review;

    public RecordKind? OnlyKind => onlyKind;

    public bool OnlyOpen => onlyOpen;

    /// <summary>The key of the card that is open as a form.</summary>
    public string? Editing { get; init; }

    public string? Splitting { get; init; }

    /// <summary>What was typed into the open form, when it is shown again.</summary>
    public IFormCollection? Sent { get; init; }

    public required ModelStateDictionary Mistakes { get; init; }

    public int Open => review.Cards.Count(card => card.State == CardState.Found);

    /// <summary>The kinds that the paper has, each with its number of cards.</summary>
    public IEnumerable<(RecordKind Kind, int Count)> Kinds =>
        review.Cards.GroupBy(card => card.Kind).Select(group => (group.Key, group.Count()));

    /// <summary>The first card to decide of those on the page, or of all where the page has none.</summary>
    public ReviewCard? FirstToDecide => review.Cards.FirstOrDefault(card => card.Key == (NextToDecide(review, after: null, onlyKind) ?? NextToDecide(review, after: null, kind: null)));

    public IReadOnlyList<SourceLine> Lines => SourceText.Of(review);

    /// <summary>The groups to show, in the order of the desk.</summary>
    public IEnumerable<CardGroup> Groups() => review.Cards
        .Where(card => (onlyKind is null || card.Kind == onlyKind) && (!onlyOpen || card.State == CardState.Found || card.Key == Editing))
        .GroupBy(card => card.Kind)
        .Select(group => new CardGroup(group.Key, SharedBy(group), Views([.. group])));

    /// <summary>The first card of a kind (null: of any) after that one that nobody has decided, or the first of all; null when all are.</summary>
    public static string? NextToDecide(PaperReview review, string? after, RecordKind? kind)
    {
        var open = review.Cards.Where(card => card.State == CardState.Found && card.Key != after && (kind is null || card.Kind == kind)).Select(card => card.Key).ToList();
        var index = review.Cards.Select(card => card.Key).ToList().IndexOf(after ?? "");
        return review.Cards.Skip(index + 1).Select(card => card.Key).FirstOrDefault(open.Contains) ?? open.FirstOrDefault();
    }

    // What every finding to decide says alike, such as who asked, is said once.
    private List<FactField> SharedBy(IEnumerable<ReviewCard> cards)
    {
        var open = cards.Where(card => card.State == CardState.Found && card.Key != Editing).Select(card => Fields.Of(card.Content)).ToList();
        return open.Count < 2
            ? []
            : [.. open[0].Where(field => field is { Group: null, Form: FieldForm.Line, Value.Length: > 0 } && open.TrueForAll(others => others.Any(other => other.Path == field.Path && other.Value == field.Value)))];
    }

    private List<CardView> Views(List<ReviewCard> cards) =>
        [.. cards.Select((card, index) => View(card, index + 1 < cards.Count ? cards[index + 1] : null))];

    private CardView View(ReviewCard card, ReviewCard? next)
    {
        var words = CardWords.Of(card.Content)?.Passages;
        return new CardView
        {
            Card = card,
            Name = NameOf(card),
            Line = LineOf(card.Start),
            Before = words is [var first, ..] ? BeforeWords(first.Start) : "",
            After = words is [.., var last] ? AfterWords(last.End) : "",
            Answers = card.Content is QuestionRecord question ? Answers(question, card.Guesses) : [],
            Next = next is { State: CardState.Found or CardState.Confirmed or CardState.Edited or CardState.Added } ? next : null,
            Fields = card.Key == Editing ? [.. Fields.Of(card.Content).Select(AsSent)] : null,
            Cuts = card.Key == Splitting ? Cuts(card) : null,
            Mistakes = card.Key == Editing ? Mistakes : null,
        };
    }

    private List<AnswerView> Answers(QuestionRecord question, IReadOnlyList<string> guesses) =>
        [.. question.Answers.Select((answer, index) => new AnswerView(answer, Fields.Verdict(answer, index), GuessOf(answer, guesses.ElementAtOrDefault(index)), answer.Text.Passages is [var first, ..] ? LineOf(first.Start) : null))];

    private static string? GuessOf(AnswerPart answer, string? guess) => answer.IsJudged || guess is null or AnswerPart.Unjudged ? null : AnswerPart.Words(guess);

    private FactField AsSent(FactField field) =>
        Sent is not null && Sent.TryGetValue(ReviewActs.FieldPrefix + field.Path, out var value) ? field with { Value = value.ToString() } : field;

    private static string NameOf(ReviewCard card) => card.Key.StartsWith("fact-", StringComparison.Ordinal)
        ? $"{card.Kind.One()}, added"
        : $"{card.Kind.One()} {card.Key[(card.Key.LastIndexOf('-') + 1)..]}";

    private int LineOf(int position)
    {
        var found = Array.BinarySearch(_lineStarts, position);
        return found >= 0 ? found + 1 : ~found;
    }

    private string BeforeWords(int start)
    {
        var lineStart = _lineStarts[LineOf(start) - 1];
        var before = review.Text[Math.Max(lineStart, start - Context)..start];
        return before.Length > 0 && start - Context > lineStart ? $"… {before[(before.IndexOf(' ') + 1)..]}" : before;
    }

    private string AfterWords(int end)
    {
        var lineEnd = review.Text.IndexOf('\n', end);
        lineEnd = lineEnd < 0 ? review.Text.Length : lineEnd;
        var after = review.Text[end..Math.Min(lineEnd, end + Context)];
        return end + Context < lineEnd && after.LastIndexOf(' ') is > 0 and var space ? $"{after[..space]} …" : after;
    }

    // A card may be cut where a sentence or a line begins inside its words.
    private static List<(int At, string Words)> Cuts(ReviewCard card)
    {
        var cuts = new List<(int, string)>();
        foreach (var passage in (card.Found is null ? null : Folkmoot.Civic.Record.Review.Splitting.WordsOf(card.Content))?.Passages ?? [])
        {
            if (cuts.Count > 0 || passage.Start > card.Start)
            {
                cuts.Add((passage.Start, Opening(passage, 0)));
            }

            for (var at = 1; at < passage.Quote.Length - 1; at++)
            {
                if (char.IsWhiteSpace(passage.Quote[at]) && !char.IsWhiteSpace(passage.Quote[at + 1]) && (passage.Quote[at] == '\n' || passage.Quote[at - 1] is '.' or '?' or '!' or ';'))
                {
                    cuts.Add((passage.Start + at + 1, Opening(passage, at + 1)));
                }
            }
        }

        return cuts;
    }

    private static string Opening(Passage passage, int from) => passage.Quote[from..Math.Min(passage.Quote.Length, from + Context)];

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return [.. starts];
    }
}
