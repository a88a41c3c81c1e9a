using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>Another name as an officer writes it down.</summary>
public sealed record OtherNameFields
{
    public required string Name { get; init; }

    /// <summary>The first day on which papers used it; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last; null when it is still used, or not known.</summary>
    public DateOnly? ValidTo { get; init; }

    internal async Task<IReadOnlyList<Mistake>> CheckAsync(CivicDb db, RecordRef of, Guid? self, CancellationToken cancel)
    {
        var mistakes = new List<Mistake>();
        var name = NameRule.Tidy(Name);
        if (NameRule.Check(nameof(Name), name) is { } wrong)
        {
            mistakes.Add(wrong);
        }

        if (new ValidPeriod(ValidFrom, ValidTo).IsBackwards)
        {
            mistakes.Add(new Mistake(nameof(ValidTo), $"The last day must be {ValidFrom!.Value.InWords()} or later"));
        }

        var same = await db.OtherNames.AsNoTracking()
            .Where(other => other.OfKind == of.Kind && other.OfId == of.Id && other.Name == name && other.Id != self)
            .ToListAsync(cancel);
        if (same.Any(other => Overlap(other.Valid, new ValidPeriod(ValidFrom, ValidTo))))
        {
            mistakes.Add(new Mistake(nameof(Name), $"“{name}” is already on record for these days. Change its days instead"));
        }

        return mistakes;
    }

    private static bool Overlap(ValidPeriod one, ValidPeriod other) =>
        (one.From is null || other.To is null || one.From <= other.To) && (other.From is null || one.To is null || other.From <= one.To);
}
