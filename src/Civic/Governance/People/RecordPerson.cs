using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.People;

/// <summary>Puts a person on record. Two people may have the same name: their posts tell them apart.</summary>
public sealed class RecordPerson(CivicDb db)
{
    public async Task<Kept> RunAsync(PersonFields fields, CancellationToken cancel)
    {
        var name = NameRule.Tidy(fields.Name);
        if (NameRule.CheckPerson(nameof(fields.Name), name) is { } mistake)
        {
            return new Kept.Refused([mistake]);
        }

        var person = new Person { Name = name };
        db.People.Add(person);
        await db.SaveChangesAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Person, person.Id));
    }
}
