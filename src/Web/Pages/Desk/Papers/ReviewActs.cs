using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Review;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>Hands each button of the review page to its operation.</summary>
internal sealed class ReviewActs(
    DecideProposals decide, EditCard edit, ChangeCards change, AddMissed add, UndoStep undo)
{
    /// <summary>The prefix of the fields of an open card.</summary>
    public const string FieldPrefix = OpenCard + ".";

    private const string OpenCard = "f";

    private static readonly Dictionary<string, string> NoValues = [];

    /// <summary>What a choice is called that a closed card offers; all closed cards are sent together.</summary>
    public static string ChosenName(string key, string path) => $"{key}.{path}";

    public Task<ReviewOutcome> DoAsync(PaperReview review, ReviewForm form, IFormCollection fields, CancellationToken cancel)
    {
        var version = review.VersionId;
        var key = form.Key ?? "";
        var values = Values(fields);
        return form.Decision switch
        {
            // A closed card shows the verdict on an answer as a choice: it is accepted as chosen.
            "accept" when values.TryGetValue(key, out var chosen) => edit.RunAsync(version, key, chosen, form.Version, cancel),
            "accept" => decide.RunAsync(version, key, DecisionOutcome.Accepted, form.Version, cancel),
            "reject" => decide.RunAsync(version, key, DecisionOutcome.Rejected, form.Version, cancel),
            "accept-all" => decide.AcceptAsync(version, [.. OpenOf(review, form.Of)], values, cancel),
            "edit" => edit.RunAsync(version, key, values.GetValueOrDefault(OpenCard, NoValues), form.Version, cancel),
            "reopen" => change.ReopenAsync(version, key, form.Version, cancel),
            "merge" => change.MergeAsync(version, (key, form.Version), (form.NextKey ?? "", form.NextVersion), cancel),
            "split" => change.SplitAsync(version, key, form.At ?? -1, form.Version, cancel),
            "add" => add.RunAsync(version, Missed(form, review.Text), cancel),
            "carry" => change.CarryOverAsync(review.PaperId, review.VersionNumber, cancel),
            "undo" => undo.RunAsync(version, cancel),
            _ => Task.FromResult<ReviewOutcome>(new ReviewOutcome.Refused("Choose what to do with it.")),
        };
    }

    private static IEnumerable<string> OpenOf(PaperReview review, string? kind) =>
        review.Cards.Where(card => card.State == CardState.Found && card.Kind.Name() == kind).Select(card => card.Key);

    // By the card that they are of, and then by the path of the field.
    private static Dictionary<string, IReadOnlyDictionary<string, string>> Values(IFormCollection fields) => fields
        .Select(field => (Name: field.Key.Split('.', 2), Value: field.Value.ToString()))
        .Where(field => field.Name.Length == 2)
        .GroupBy(field => field.Name[0], StringComparer.Ordinal)
        .ToDictionary(card => card.Key, card => (IReadOnlyDictionary<string, string>)card.ToDictionary(field => field.Name[1], field => field.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    private static MissedWords Missed(ReviewForm form, string text) => new()
    {
        Kind = RecordKinds.Parse(form.Kind) ?? RecordKind.Paper,
        Start = form.Start,
        End = form.End,
        Words = form.Words,
        From = form.Line is { } line ? StartOf(line, text) : 0,
    };

    private static int StartOf(int line, string text)
    {
        var start = 0;
        for (var at = 1; at < line && start >= 0; at++)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
            {
                return 0;
            }
        }

        return start;
    }
}

/// <summary>The acts that change which cards there are.</summary>
internal sealed class ChangeCards(MergeCards merge, SplitCard split, Reopen reopen, CarryOver carryOver)
{
    public Task<ReviewOutcome> MergeAsync(Guid version, (string Key, int? Seen) first, (string Key, int? Seen) second, CancellationToken cancel) =>
        merge.RunAsync(version, first.Key, first.Seen, second.Key, second.Seen, cancel);

    public Task<ReviewOutcome> SplitAsync(Guid version, string key, int at, int? seen, CancellationToken cancel) => split.RunAsync(version, key, at, seen, cancel);

    public Task<ReviewOutcome> ReopenAsync(Guid version, string key, int? seen, CancellationToken cancel) => reopen.RunAsync(version, key, seen, cancel);

    public Task<ReviewOutcome> CarryOverAsync(RecordId paper, int number, CancellationToken cancel) => carryOver.RunAsync(paper, number, cancel);
}
