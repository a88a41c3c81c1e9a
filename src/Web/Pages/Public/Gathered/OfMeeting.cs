using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>A meeting: its papers, who was there, and item by item what was decided and asked.</summary>
public sealed record OfMeeting : Gathering
{
    private const int Most = 1000;

    public bool IsToCome { get; init; }

    /// <summary>How much of what; the kinds that a reader looks for.</summary>
    public IReadOnlyList<Counted> Did { get; init; } = [];

    public IReadOnlyList<PaperOfMeeting> Papers { get; init; } = [];

    public IReadOnlyList<PublicRecord> Attendance { get; init; } = [];

    /// <summary>What the papers say on coming, watching and asking.</summary>
    public required TakingPart TakingPart { get; init; }

    public MeetingLine? Before { get; init; }

    public MeetingLine? After { get; init; }

    internal static async Task<OfMeeting> ReadAsync(GatheringSources from, PublicRecord record, MeetingRecord meeting, DateOnly? on, DateOnly today, CancellationToken cancel)
    {
        var of = new ListFilter { Meeting = record.Id, On = on };
        var kinds = RecordKinds.All.Where(kind => kind is not RecordKind.Paper).ToList();
        var said = await from.Contents.ReadAsync(new ContentQuestion { Kinds = kinds, Of = of, Order = ContentOrder.Printed }, Most, cancel);
        var papers = (await from.Lists.ListAsync(of with { Kind = RecordKind.Paper, PageSize = 100 }, 1, cancel)).Lines;
        var ofBody = new ListFilter { Body = meeting.Body.Id, On = on };
        return new OfMeeting
        {
            IsToCome = meeting.Date >= today,
            Did = Counted.Of(said.CountBy(one => one.Kind).Where(count => PaperOfMeeting.Shown.Contains(count.Key)).Select(count => new KindCount(count.Key, count.Value)), _ => null),
            Papers = [.. papers.Select(paper => PaperOfMeeting.Of(paper, said)).OrderByDescending(paper => paper.HasDecisions).ThenBy(paper => paper.Line.Title, StringComparer.CurrentCulture)],
            Attendance = [.. said.Where(one => one.Kind == RecordKind.Attendance)],
            TakingPart = meeting.Date >= today ? await TakingPart.ReadAsync(from, record.Id, ofBody, cancel) : TakingPart.Unsaid,
            Before = await from.Meetings.LastAsync(meeting.Date, ofBody, cancel),
            After = await from.Meetings.NextAsync(meeting.Date.AddDays(1), ofBody, cancel),
        };
    }
}

/// <summary>One paper of a meeting, item by item.</summary>
public sealed record PaperOfMeeting(ListLine Line, IReadOnlyList<ItemOfPaper> Items)
{
    /// <summary>What is shown under an item.</summary>
    public static IReadOnlyList<RecordKind> Shown { get; } =
    [
        RecordKind.Resolution, RecordKind.Motion, RecordKind.Question, RecordKind.Exchange, RecordKind.Assurance, RecordKind.Action, RecordKind.Gate, RecordKind.Recommendation,
        RecordKind.Update, RecordKind.Declaration,
    ];

    public bool HasDecisions => Items.Any(item => item.Under.Any(one => one.Kind is RecordKind.Resolution or RecordKind.Motion));

    public static PaperOfMeeting Of(ListLine paper, IEnumerable<PublicRecord> said) =>
        new(paper, ItemOfPaper.Of(said.Where(one => one.Paper?.Id == paper.Id && (one.Kind == RecordKind.Item || Shown.Contains(one.Kind)))));
}
