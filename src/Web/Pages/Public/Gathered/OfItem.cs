using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>An item: what was asked under it, each question with its answers, and what was decided; and the items beside it.</summary>
public sealed record OfItem : Gathering
{
    private const int Most = 2000;

    public IReadOnlyList<PublicRecord> Questions { get; init; } = [];

    /// <summary>All else that stands under it.</summary>
    public IReadOnlyList<PublicRecord> Others { get; init; } = [];

    /// <summary>Items that lie inside it.</summary>
    public IReadOnlyList<PublicRecord> Inside { get; init; } = [];

    public PublicRecord? Before { get; init; }

    public PublicRecord? After { get; init; }

    internal static async Task<OfItem> ReadAsync(GatheringSources from, PublicRecord record, ItemRecord item, DateOnly? on, CancellationToken cancel)
    {
        if (record.Paper is not { } paper)
        {
            return new OfItem();
        }

        var said = await from.Contents.ReadAsync(
            new ContentQuestion { Kinds = [RecordKind.Item, .. PaperOfMeeting.Shown], Of = new ListFilter { Paper = paper.Id, On = on }, Order = ContentOrder.Printed }, Most, cancel);
        var items = said.Where(one => one.Kind == RecordKind.Item).ToList();
        var at = items.FindIndex(one => one.Id == record.Id);
        if (at < 0)
        {
            return new OfItem();
        }

        var next = items.FindIndex(at + 1, one => ((ItemRecord)one.Content!).Level <= item.Level);
        var end = next < 0 ? int.MaxValue : items[next].Position ?? int.MaxValue;
        var under = said.Where(one => one.Kind != RecordKind.Item && one.Position >= record.Position && one.Position < end).ToList();
        return new OfItem
        {
            Questions = under.FindAll(one => one.Kind is RecordKind.Question),
            Others = under.FindAll(one => one.Kind is not RecordKind.Question),
            Inside = items[(at + 1)..(next < 0 ? items.Count : next)],
            Before = at > 0 ? items[at - 1] : null,
            After = next < 0 ? null : items[next],
        };
    }
}
