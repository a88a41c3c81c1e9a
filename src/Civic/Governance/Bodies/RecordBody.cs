using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.Bodies;

/// <summary>
/// Puts a body of an organisation on record. It cannot begin before its organisation, nor outlive it: a body of an organisation that has ended
/// ends with it.
/// </summary>
public sealed class RecordBody(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId organisationId, BodyFields fields, CancellationToken cancel)
    {
        await using var work = await Together.BeginAsync(db, cancel);
        await db.HoldOrganisationAsync(organisationId, cancel);
        if (await db.Organisations.FindAsync([organisationId], cancel) is not { } organisation)
        {
            return new Kept.NotThere();
        }

        var name = NameRule.Tidy(fields.Name);
        var place = NameRule.TidyOptional(fields.Place);
        IReadOnlyList<Mistake> mistakes =
        [
            .. new[]
            {
                NameRule.Check(nameof(fields.Name), name) ?? await BodyFields.CheckTwinAsync(db, organisationId, name, fields.ValidFrom, self: null, cancel),
                NameRule.CheckOptional(nameof(fields.Place), place, "place"),
                BodyFields.CheckAgainst(organisation, fields.ValidFrom),
            }.OfType<Mistake>(),
        ];
        if (mistakes.Count > 0)
        {
            return new Kept.Refused(mistakes);
        }

        var body = new Body { OrganisationId = organisationId, Name = name, Place = place, ValidFrom = fields.ValidFrom, ValidTo = organisation.ValidTo };
        db.Bodies.Add(body);
        await db.SaveChangesAsync(cancel);
        await work.CommitAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Body, body.Id));
    }
}
