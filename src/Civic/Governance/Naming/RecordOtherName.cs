using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>
/// Puts on record by what other name, and when, papers call an organisation, body or person. The same name may belong to several at once:
/// that is ambiguity, which matching shows, and no mistake.
/// </summary>
public sealed class RecordOtherName(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordRef of, OtherNameFields fields, CancellationToken cancel)
    {
        if (!await Named.ExistsAsync(db, of, cancel))
        {
            return new Kept.NotThere();
        }

        if (await fields.CheckAsync(db, of, self: null, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        db.OtherNames.Add(new OtherName
        {
            OfKind = of.Kind,
            OfId = of.Id,
            Name = NameRule.Tidy(fields.Name),
            ValidFrom = fields.ValidFrom,
            ValidTo = fields.ValidTo,
        });
        await db.SaveChangesAsync(cancel);
        return new Kept.Done(of);
    }
}
