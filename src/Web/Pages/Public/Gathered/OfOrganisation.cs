using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>An organisation: what it followed, its bodies with their next meetings, its people and its newest papers.</summary>
public sealed record OfOrganisation : Gathering
{
    public required RecordId Id { get; init; }

    public IReadOnlyList<PublicRecord> Before { get; init; } = [];

    public IReadOnlyList<PublicRecord> Bodies { get; init; } = [];

    public IReadOnlyList<MeetingLine> Coming { get; init; } = [];

    public IReadOnlyList<Seated> Now { get; init; } = [];

    public IReadOnlyList<Seated> Earlier { get; init; } = [];

    public IReadOnlyList<ListLine> Papers { get; init; } = [];

    internal static async Task<OfOrganisation> ReadAsync(GatheringSources from, PublicRecord record, DateOnly? on, DateOnly today, CancellationToken cancel)
    {
        var of = new ListFilter { Organisation = record.Id, On = on };
        var day = on ?? today;
        var people = await Seated.AtAsync(from, record.Ref, on, cancel);
        return new OfOrganisation
        {
            Id = record.Id,
            Before = await from.Contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Organisation], PointsAt = record.Ref, Of = new ListFilter { On = on } }, 5, cancel),
            Bodies = [.. (await from.Contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Body], Of = of }, 200, cancel)).OrderBy(body => body.Called, StringComparer.CurrentCulture)],
            Coming = await from.Meetings.ComingAsync(day, of, 4, cancel),
            Now = people.FindAll(one => one.Holds(day)),
            Earlier = people.FindAll(one => one.Post.ValidTo < day),
            Papers = (await from.Lists.ListAsync(of with { Kind = RecordKind.Paper, PageSize = 5 }, 1, cancel)).Lines,
        };
    }
}
