using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>Corrects another name of a record, or its days. What stood there before stays in History.</summary>
public sealed class ChangeOtherName(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordRef of, Guid id, int revision, OtherNameFields fields, CancellationToken cancel)
    {
        if (await db.OtherNames.FindAsync([id], cancel) is not { } name || name.OfKind != of.Kind || name.OfId != of.Id)
        {
            return new Kept.NotThere();
        }

        if (name.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, name, revision, cancel);
        }

        if (await fields.CheckAsync(db, of, id, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        (name.Name, name.ValidFrom, name.ValidTo) = (NameRule.Tidy(fields.Name), fields.ValidFrom, fields.ValidTo);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(of) : await Meanwhile.OfAsync(db, name, revision, cancel);
    }
}
