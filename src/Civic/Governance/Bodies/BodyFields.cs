using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Bodies;

/// <summary>A body as an officer writes it down.</summary>
public sealed record BodyFields
{
    public required string Name { get; init; }

    /// <summary>The area that it is for; null for that of its organisation.</summary>
    public string? Place { get; init; }

    /// <summary>Its first day; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Why the name is another than before; only asked when it is.</summary>
    public NameChange? NameChange { get; init; }

    internal static Mistake? CheckAgainst(Organisation organisation, DateOnly? from) => from switch
    {
        { } day when organisation.ValidFrom is { } began && day < began =>
            new Mistake(nameof(ValidFrom), $"The first day must be {began.InWords()} or later, because {organisation.Name} began then"),
        { } day when organisation.ValidTo is { } ended && day > ended =>
            new Mistake(nameof(ValidFrom), $"The first day must be {ended.InWords()} or earlier, because {organisation.Name} ended then"),
        _ => null,
    };

    /// <summary>Two bodies of one organisation and one name may follow one another, but not exist on the same day.</summary>
    internal static async Task<Mistake?> CheckTwinAsync(CivicDb db, RecordId organisation, string name, DateOnly? from, RecordId? self, CancellationToken cancel)
    {
        var twin = await db.Bodies.AsNoTracking()
            .AnyAsync(body => body.OrganisationId == organisation && body.Name == name && body.Id != self && (body.ValidTo == null || from == null || body.ValidTo >= from), cancel);
        return twin ? new Mistake(nameof(Name), $"{name} is already on record for these days") : null;
    }
}
