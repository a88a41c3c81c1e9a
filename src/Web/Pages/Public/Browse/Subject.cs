using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>A place or a topic with what the record has of it.</summary>
/// <param name="Name">As the records spell it.</param>
/// <param name="Filter">What narrows a list to it.</param>
/// <param name="Counts">How much there is of each kind, with the way to the list.</param>
public sealed record Subject(string Name, ListFilter Filter, IReadOnlyList<Counted> Counts)
{
    private const int Few = 5;

    public IReadOnlyList<MeetingLine> Coming { get; init; } = [];

    public required IReadOnlyList<ListLine> Papers { get; init; }

    public required IReadOnlyList<ListLine> Resolutions { get; init; }

    public required IReadOnlyList<ListLine> Promises { get; init; }

    public required IReadOnlyList<PublicRecord> Questions { get; init; }

    public static async Task<Subject> ReadAsync(PublicLists lists, PublicContents contents, string name, ListFilter filter, IEnumerable<KindCount> counted, CancellationToken cancel)
    {
        var narrowed = filter.Place is { } place ? $"place={Uri.EscapeDataString(place)}" : $"topic={Uri.EscapeDataString(filter.Topic!)}";
        return new Subject(name, filter, Counted.Of(counted.Where(kind => kind.Kind is not (RecordKind.Item or RecordKind.Attendance)), kind => $"/{kind.Name()}?{narrowed}"))
        {
            Papers = await NewestAsync(lists, filter, RecordKind.Paper, cancel),
            Resolutions = await NewestAsync(lists, filter, RecordKind.Resolution, cancel),
            Promises = await NewestAsync(lists, filter, RecordKind.Assurance, cancel),
            Questions = await contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Question], Of = filter }, Few, cancel),
        };
    }

    /// <summary>The list of all records of that kind; null where all of them are shown.</summary>
    public string? More(RecordKind kind) => Counts.FirstOrDefault(one => one.Count > Few && one.Address is { } address && address.StartsWith($"/{kind.Name()}?", StringComparison.Ordinal))?.Address;

    private static async Task<IReadOnlyList<ListLine>> NewestAsync(PublicLists lists, ListFilter filter, RecordKind kind, CancellationToken cancel) =>
        (await lists.ListAsync(filter with { Kind = kind, PageSize = Few }, 1, cancel)).Lines;
}
