using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>What a reader finds by each way through the record.</summary>
internal sealed class ReadWay(PublicContents contents, PublicCounts counts)
{
    // A partnership of a million people has a few hundred bodies; of people, the newest come first where there are more.
    private const int Most = 5000;

    /// <summary>The groups of that way; null when there is no such way.</summary>
    public async Task<IReadOnlyList<BrowseGroup>?> RunAsync(string way, CancellationToken cancel) => way switch
    {
        "body" => await BodiesAsync(cancel),
        "organisation" => await OrganisationsAsync(cancel),
        "person" => await PeopleAsync(cancel),
        "place" => Subjects(await counts.ByPlaceAsync(cancel), Slug.Place),
        "topic" => Subjects(await counts.ByTopicAsync(cancel), Slug.Topic),
        "date" => Years(await counts.ByMonthAsync(cancel)),
        _ => null,
    };

    private async Task<IReadOnlyList<BrowseGroup>> BodiesAsync(CancellationToken cancel)
    {
        var bodies = await ReadAsync(RecordKind.Body, cancel);
        var counted = await counts.ByBodyAsync(cancel);
        var organisations = (await ReadAsync(RecordKind.Organisation, cancel)).Select(organisation => organisation.Ref).ToHashSet();
        return
        [
            .. bodies.GroupBy(body => ((BodyRecord)body.Content!).Organisation, body => body).OrderBy(group => group.Key.Name, StringComparer.CurrentCulture)
                .Select(group => new BrowseGroup(group.Key.Name, [.. group.OrderBy(body => body.Called, StringComparer.CurrentCulture).Select(body => BodyLine(body, counted[body.Id]))])
                {
                    Address = new RecordRef(group.Key.Kind, group.Key.Id) is var of && organisations.Contains(of) ? of.Path : null,
                }),
        ];
    }

    private static BrowseLine BodyLine(PublicRecord body, IEnumerable<KindCount> counted)
    {
        var content = (BodyRecord)body.Content!;
        return new BrowseLine(body.Called, body.Ref.Path, About(Lives.Of(content.ValidFrom, content.ValidTo), Counted.Line(counted)));
    }

    private async Task<IReadOnlyList<BrowseGroup>> OrganisationsAsync(CancellationToken cancel)
    {
        var organisations = await ReadAsync(RecordKind.Organisation, cancel);
        return
        [
            .. organisations.GroupBy(organisation => ((OrganisationRecord)organisation.Content!).ValidTo is not null).OrderBy(group => group.Key)
                .Select(group => new BrowseGroup(group.Key ? "No longer there" : null, [.. group.OrderBy(one => one.Called, StringComparer.CurrentCulture).Select(OrganisationLine)])),
        ];
    }

    private static BrowseLine OrganisationLine(PublicRecord organisation)
    {
        var content = (OrganisationRecord)organisation.Content!;
        var followed = content.Successor is { } successor ? $"followed by {successor.Name}" : "";
        return new BrowseLine(organisation.Called, organisation.Ref.Path, About(organisation.Place ?? "", Lives.Of(content.ValidFrom, content.ValidTo), followed));
    }

    private async Task<IReadOnlyList<BrowseGroup>> PeopleAsync(CancellationToken cancel)
    {
        var people = await ReadAsync(RecordKind.Person, cancel);
        return
        [
            .. people.OrderBy(person => FamilyName(person.Called), StringComparer.CurrentCulture).ThenBy(person => person.Called, StringComparer.CurrentCulture)
                .GroupBy(person => char.ToUpperInvariant(FamilyName(person.Called)[0]))
                .Select(group => new BrowseGroup($"{group.Key}", [.. group.Select(PersonLine)])),
        ];
    }

    private static BrowseLine PersonLine(PublicRecord person)
    {
        var last = ((PersonRecord)person.Content!).Posts.OrderByDescending(post => post.ValidTo ?? DateOnly.MaxValue).ThenByDescending(post => post.ValidFrom).FirstOrDefault();
        return new BrowseLine(person.Called, person.Ref.Path, last is null ? "" : About(last.Title, last.Body?.Name ?? last.Organisation?.Name ?? "", last.ValidTo is { } to ? $"until {to:d MMMM yyyy}" : ""));
    }

    private static string FamilyName(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "?";

    private static IReadOnlyList<BrowseGroup> Subjects(ILookup<string, KindCount> counted, Func<string, string> address) => counted.Count == 0
        ? []
        : [new(null, [.. counted.OrderBy(name => name.Key, StringComparer.CurrentCulture).Select(name => new BrowseLine(name.Key, address(name.Key), Counted.Line(name)))])];

    private static IReadOnlyList<BrowseGroup> Years(ILookup<DateOnly, KindCount> counted) =>
    [
        .. counted.OrderByDescending(month => month.Key).GroupBy(month => month.Key.Year).Select(year =>
            new BrowseGroup($"{year.Key}", [.. year.Select(month => new BrowseLine($"{month.Key:MMMM yyyy}", $"/calendar/{month.Key:yyyy/MM}", Counted.Line(month)))])
            {
                Address = $"/all?from={year.Key:0000}-01-01&to={year.Key:0000}-12-31",
            }),
    ];

    private Task<IReadOnlyList<PublicRecord>> ReadAsync(RecordKind kind, CancellationToken cancel) => contents.ReadAsync(new ContentQuestion { Kinds = [kind] }, Most, cancel);

    private static string About(params string[] parts) => string.Join(" · ", parts.Where(part => part.Length > 0));
}
