using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Review;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>Hands each button of the review page to its operation.</summary>
internal sealed class ReviewActs(
    DecideProposals decide, EditCard edit, ChangeCards change, AddMissed add, UndoStep undo)
{
    /// <summary>The prefix of the fields of an open card.</summary>
    public const string FieldPrefix = "f.";

    public Task<ReviewOutcome> DoAsync(PaperReview review, ReviewForm form, IFormCollection fields, CancellationToken cancel)
    {
        var version = review.VersionId;
        var key = form.Key ?? "";
        return form.Decision switch
        {
            "accept" => decide.RunAsync(version, key, DecisionOutcome.Accepted, form.Version, cancel),
            "reject" => decide.RunAsync(version, key, DecisionOutcome.Rejected, form.Version, cancel),
            "accept-all" => decide.RunAsync(version, OpenOf(review, form.Kind), DecisionOutcome.Accepted, cancel),
            "edit" => edit.RunAsync(version, key, Values(fields), form.Version, cancel),
            "reopen" => change.ReopenAsync(version, key, form.Version, cancel),
            "merge" => change.MergeAsync(version, (key, form.Version), (form.NextKey ?? "", form.NextVersion), cancel),
            "split" => change.SplitAsync(version, key, form.At ?? -1, form.Version, cancel),
            "add" => add.RunAsync(version, Missed(form, review.Text), cancel),
            "carry" => change.CarryOverAsync(review.PaperId, review.VersionNumber, cancel),
            "undo" => undo.RunAsync(version, cancel),
            _ => Task.FromResult<ReviewOutcome>(new ReviewOutcome.Refused("Choose what to do with it.")),
        };
    }

    private static string[] OpenOf(PaperReview review, string? kind) =>
        [.. review.Cards.Where(card => card.State == CardState.Found && card.Kind.Name() == kind).Select(card => card.Key)];

    private static Dictionary<string, string> Values(IFormCollection fields) => fields
        .Where(field => field.Key.StartsWith(FieldPrefix, StringComparison.Ordinal))
        .ToDictionary(field => field.Key[FieldPrefix.Length..], field => field.Value.ToString(), StringComparer.Ordinal);

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
