using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.People;

/// <summary>Changes a person's name: a mistake is corrected, or the old name stays on record with its days.</summary>
public sealed class ChangePerson(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, PersonFields fields, CancellationToken cancel)
    {
        if (await db.People.FindAsync([id], cancel) is not { } person)
        {
            return new Kept.NotThere();
        }

        if (person.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, person, revision, cancel);
        }

        var name = NameRule.Tidy(fields.Name);
        if ((NameRule.CheckPerson(nameof(fields.Name), name) ?? Renaming.Check(person, default, name, fields.NameChange)) is { } mistake)
        {
            return new Kept.Refused([mistake]);
        }

        if (Renaming.Give(person, new RecordRef(RecordKind.Person, id), default, name, fields.NameChange) is { } former)
        {
            db.OtherNames.Add(former);
        }

        return await db.TrySaveAsync(cancel) ? new Kept.Done(new RecordRef(RecordKind.Person, id)) : await Meanwhile.OfAsync(db, person, revision, cancel);
    }
}
