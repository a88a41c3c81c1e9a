using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication;

/// <summary>Meetings on the record, those that have been and those that are to come, with their papers.</summary>
public sealed class PublicMeetings(PublicContents contents)
{
    // More in one month than all the councils and boards of a county hold.
    private const int MostOfMonth = 500;

    /// <summary>The next meetings from that day on, the nearest first.</summary>
    public Task<IReadOnlyList<MeetingLine>> ComingAsync(DateOnly from, ListFilter of, int most, CancellationToken cancel) =>
        ReadAsync(of with { From = from }, ContentOrder.OldestFirst, most, cancel);

    /// <summary>The first meeting on that day or after it; null where none is on the record.</summary>
    public async Task<MeetingLine?> NextAsync(DateOnly from, ListFilter of, CancellationToken cancel) => await ComingAsync(from, of, 1, cancel) is [var next] ? next : null;

    /// <summary>The last meeting before that day; null where none is on the record.</summary>
    public async Task<MeetingLine?> LastAsync(DateOnly before, ListFilter of, CancellationToken cancel) =>
        await ReadAsync(of with { To = before.AddDays(-1) }, ContentOrder.NewestFirst, 1, cancel) is [var last] ? last : null;

    /// <summary>The days of the first and the last meeting on the record; null where there is none.</summary>
    public async Task<(DateOnly First, DateOnly Last)?> SpanAsync(ListFilter of, CancellationToken cancel)
    {
        var first = await contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Meeting], Of = of, Order = ContentOrder.OldestFirst }, 1, cancel);
        var last = await contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Meeting], Of = of, Order = ContentOrder.NewestFirst }, 1, cancel);
        return first is [{ Date: { } begins }] && last is [{ Date: { } ends }] ? (begins, ends) : null;
    }

    /// <summary>The meetings of the month in which that day lies, in their order.</summary>
    public Task<IReadOnlyList<MeetingLine>> OfMonthAsync(DateOnly day, ListFilter of, CancellationToken cancel)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return ReadAsync(of with { From = first, To = first.AddMonths(1).AddDays(-1) }, ContentOrder.OldestFirst, MostOfMonth, cancel);
    }

    private async Task<IReadOnlyList<MeetingLine>> ReadAsync(ListFilter of, ContentOrder order, int most, CancellationToken cancel)
    {
        var meetings = await contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Meeting], Of = of, Order = order }, most, cancel);
        var papers = await contents.PapersOfAsync([.. meetings.Select(meeting => meeting.Id)], cancel);
        return [.. meetings.Select(meeting => new MeetingLine(meeting.Ref, (MeetingRecord)meeting.Content!, meeting.Organisation?.Name, meeting.Place, [.. papers[meeting.Id]]))];
    }
}

/// <summary>One meeting in a calendar.</summary>
/// <param name="Ref">Which.</param>
/// <param name="Meeting">What the record says of it.</param>
/// <param name="Organisation">Whose body it is of.</param>
/// <param name="Place">The place of that body; null when not known.</param>
/// <param name="Papers">Those that are public.</param>
public sealed record MeetingLine(RecordRef Ref, MeetingRecord Meeting, string? Organisation, string? Place, IReadOnlyList<ListLine> Papers);
