using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Organisations;

/// <summary>
/// Puts an organisation on record. Two of the same name may follow one another, but not exist on the same day: then it is the one that is
/// already on record.
/// </summary>
public sealed class RecordOrganisation(CivicDb db)
{
    public async Task<Kept> RunAsync(OrganisationFields fields, CancellationToken cancel)
    {
        var name = NameRule.Tidy(fields.Name);
        var place = NameRule.TidyOptional(fields.Place);
        IReadOnlyList<Mistake> mistakes =
        [
            .. new[]
            {
                NameRule.Check(nameof(fields.Name), name) ?? await CheckTwinAsync(db, name, fields.ValidFrom, cancel),
                NameRule.CheckOptional(nameof(fields.Place), place, "place"),
            }.OfType<Mistake>(),
        ];
        if (mistakes.Count > 0)
        {
            return new Kept.Refused(mistakes);
        }

        var organisation = new Organisation { Name = name, Kind = fields.Kind, Place = place, ValidFrom = fields.ValidFrom };
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Organisation, organisation.Id));
    }

    private static async Task<Mistake?> CheckTwinAsync(CivicDb db, string name, DateOnly? from, CancellationToken cancel)
    {
        var twin = await db.Organisations.AsNoTracking()
            .Where(other => other.Name == name && (other.ValidTo == null || from == null || other.ValidTo >= from))
            .Select(other => new { other.ValidTo })
            .FirstOrDefaultAsync(cancel);
        return twin switch
        {
            null => null,
            { ValidTo: { } ended } => new Mistake(nameof(OrganisationFields.ValidFrom), $"{name} is on record until {ended.InWords()}. Enter a later first day for another of this name"),
            _ => new Mistake(nameof(OrganisationFields.Name), $"{name} is already on record"),
        };
    }
}
