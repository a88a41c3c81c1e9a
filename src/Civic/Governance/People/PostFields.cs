using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.People;

/// <summary>A post as an officer writes it down: what, where, and when.</summary>
public sealed record PostFields
{
    public required string Title { get; init; }

    /// <summary>Of this organisation; null when the post is on a body alone.</summary>
    public RecordId? OrganisationId { get; init; }

    /// <summary>On this body; null when the post is of the organisation as a whole.</summary>
    public RecordId? BodyId { get; init; }

    /// <summary>The first day in the post; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day in the post; null while it is held, or when not known.</summary>
    public DateOnly? ValidTo { get; init; }

    internal async Task<IReadOnlyList<Mistake>> CheckAsync(CivicDb db, CancellationToken cancel)
    {
        var body = BodyId is { } bodyId ? await db.Bodies.FindAsync([bodyId], cancel) : null;
        var organisation = OrganisationId is { } organisationId ? await db.Organisations.FindAsync([organisationId], cancel) : null;
        return
        [
            .. new[]
            {
                NameRule.Check(nameof(Title), NameRule.Tidy(Title), "post"),
                CheckWhere(body, organisation),
                CheckDays(body?.Name, body?.Valid) ?? CheckDays(organisation?.Name, organisation?.Valid),
            }.OfType<Mistake>(),
        ];
    }

    private Mistake? CheckWhere(Body? body, Organisation? organisation) => (body, organisation) switch
    {
        (null, null) => new Mistake(nameof(OrganisationId), "Select the organisation or the body of the post"),
        ({ } on, { } of) when on.OrganisationId != of.Id => new Mistake(nameof(BodyId), $"Select a body of {of.Name}, or leave the organisation empty"),
        _ => null,
    };

    private Mistake? CheckDays(string? where, ValidPeriod? existed) => existed switch
    {
        _ when new ValidPeriod(ValidFrom, ValidTo).IsBackwards => new Mistake(nameof(ValidTo), $"The last day must be {ValidFrom!.Value.InWords()} or later"),
        { To: { } ended } when ValidFrom > ended => new Mistake(nameof(ValidFrom), $"The first day must be {ended.InWords()} or earlier, because {where} ended then"),
        { From: { } began } when ValidTo < began => new Mistake(nameof(ValidTo), $"The last day must be {began.InWords()} or later, because {where} began then"),
        _ => null,
    };
}
