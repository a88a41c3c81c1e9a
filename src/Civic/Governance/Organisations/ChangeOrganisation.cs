using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Organisations;

/// <summary>
/// Changes what is on record of an organisation, but for its end. A new name says whether it corrects a mistake or holds from a day on;
/// then the old one stays on record with its days.
/// </summary>
public sealed class ChangeOrganisation(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, OrganisationFields fields, CancellationToken cancel)
    {
        if (await db.Organisations.FindAsync([id], cancel) is not { } organisation)
        {
            return new Kept.NotThere();
        }

        if (organisation.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, organisation, revision, cancel);
        }

        var name = NameRule.Tidy(fields.Name);
        var place = NameRule.TidyOptional(fields.Place);
        var valid = new ValidPeriod(fields.ValidFrom, organisation.ValidTo);
        IReadOnlyList<Mistake> mistakes =
        [
            .. new[]
            {
                NameRule.Check(nameof(fields.Name), name) ?? Renaming.Check(organisation, valid, name, fields.NameChange),
                NameRule.CheckOptional(nameof(fields.Place), place, "place"),
                FirstDay.Check(organisation.NamedFrom, valid) ?? await CheckBodiesAsync(id, fields.ValidFrom, cancel),
            }.OfType<Mistake>(),
        ];
        if (mistakes.Count > 0)
        {
            return new Kept.Refused(mistakes);
        }

        if (Renaming.Give(organisation, new RecordRef(RecordKind.Organisation, id), valid, name, fields.NameChange) is { } former)
        {
            db.OtherNames.Add(former);
        }

        (organisation.Kind, organisation.Place, organisation.ValidFrom) = (fields.Kind, place, fields.ValidFrom);
        return await db.TrySaveAsync(cancel)
            ? new Kept.Done(new RecordRef(RecordKind.Organisation, id))
            : await Meanwhile.OfAsync(db, organisation, revision, cancel);
    }

    private async Task<Mistake?> CheckBodiesAsync(RecordId id, DateOnly? from, CancellationToken cancel)
    {
        var earlier = await db.Bodies.AsNoTracking()
            .Where(body => body.OrganisationId == id && body.ValidFrom < from)
            .OrderBy(body => body.ValidFrom)
            .Select(body => new { body.Name, body.ValidFrom })
            .FirstOrDefaultAsync(cancel);
        return earlier is null
            ? null
            : new Mistake(nameof(OrganisationFields.ValidFrom), $"The first day must be {earlier.ValidFrom!.Value.InWords()} or earlier, when its {earlier.Name} began");
    }
}
