using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Guards;

/// <summary>Whose things an address names, by the names of its route values.</summary>
internal sealed class RouteOwners(Ownership ownership)
{
    private static readonly Dictionary<string, RecordKind> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["organisation"] = RecordKind.Organisation,
        ["body"] = RecordKind.Body,
        ["person"] = RecordKind.Person,
        ["meeting"] = RecordKind.Meeting,
        ["paper"] = RecordKind.Paper,
    };

    /// <summary>One for each thing that the address names; null in the place of a thing that there is not.</summary>
    public async Task<IReadOnlyList<Owner?>> OfAsync(RouteValueDictionary route, CancellationToken cancel)
    {
        var owners = new List<Owner?>();
        foreach (var (name, value) in route)
        {
            if (value is not null && await FindAsync(name, value.ToString(), route, cancel) is { IsNamed: true } found)
            {
                owners.Add(found.Owner);
            }
        }

        return owners;
    }

    private async Task<Found> FindAsync(string name, string? value, RouteValueDictionary route, CancellationToken cancel) => name switch
    {
        "officer" => new(Guid.TryParse(value, out var officer) ? await ownership.OfOfficerAsync(officer, cancel) : null),
        "import" => new(Guid.TryParse(value, out var import) ? await ownership.OfImportAsync(import, cancel) : null),
        "record" => new(await OfAsync(RecordKinds.Parse(route["kind"]?.ToString()), value, cancel)),
        _ when ByName.TryGetValue(name, out var kind) => new(await OfAsync(kind, value, cancel)),
        _ => default,
    };

    private async Task<Owner?> OfAsync(RecordKind? kind, string? id, CancellationToken cancel) =>
        kind is { } known && RecordId.Parse(id) is { } record ? await ownership.OfAsync(known, record, cancel) : null;

    private readonly record struct Found(Owner? Owner, bool IsNamed)
    {
        public Found(Owner? owner)
            : this(owner, IsNamed: true)
        {
        }
    }
}
