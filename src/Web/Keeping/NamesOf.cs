using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Keeping;

/// <summary>The other names of a record, as its page shows them.</summary>
public sealed record NamesOf(RecordRef Of, IReadOnlyList<NamesOf.Row> Names, bool MayChange)
{
    internal static async Task<NamesOf> ReadAsync(CivicDb db, RecordRef of, bool mayChange, CancellationToken cancel)
    {
        var names = await db.OtherNames.AsNoTracking()
            .Where(name => name.OfKind == of.Kind && name.OfId == of.Id)
            .OrderBy(name => name.ValidFrom).ThenBy(name => name.Name)
            .Select(name => new Row(name.Id, name.Name, new ValidPeriod(name.ValidFrom, name.ValidTo)))
            .ToListAsync(cancel);
        return new NamesOf(of, names, mayChange);
    }

    public sealed record Row(Guid Id, string Name, ValidPeriod Valid);
}
