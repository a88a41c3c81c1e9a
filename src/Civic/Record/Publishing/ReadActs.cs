using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>What officers did to a thing of the working record, newest first: the last hundred acts.</summary>
public sealed class ReadActs(CivicDb db)
{
    private const int Most = 100;

    // What a fact or a paper holds may rest on exempt words; what stands in these rows is nothing but who and what there is.
    private static readonly RecordKind[] Plain = [RecordKind.Organisation, RecordKind.Body, RecordKind.Person, RecordKind.Meeting];

    public async Task<IReadOnlyList<Act>> RunAsync(RecordRef what, CancellationToken cancel)
    {
        var key = what.Id.Value;
        var entries = await db.History.AsNoTracking()
            .Where(entry => entry.Key == key || entry.Key == what.ToString()).OrderByDescending(entry => entry.Number).Take(Most)
            .ToListAsync(cancel);
        return entries.ConvertAll(entry => new Act(entry.At, entry.By, entry.Because, DoneIn(entry), Plain.Contains(what.Kind) ? RowChanges.Of(entry) : []));
    }

    private static Deed DoneIn(HistoryEntry entry) => entry switch
    {
        { Before: null } => Deed.PutOnRecord,
        { After: null } => Deed.Removed,
        _ => Deed.Changed,
    };
}

/// <summary>One act of an officer.</summary>
/// <param name="At">When.</param>
/// <param name="By">Whose hand it was.</param>
/// <param name="Because">The reason that they gave; null when they gave none.</param>
/// <param name="Deed">What they did.</param>
/// <param name="Changes">Which columns changed, before and after; empty where the words may be withheld from who reads this.</param>
public sealed record Act(DateTimeOffset At, string By, string? Because, Deed Deed, IReadOnlyList<RowChange> Changes);

/// <summary>What was done to a thing of the working record.</summary>
public enum Deed
{
    PutOnRecord,
    Changed,
    Removed,
}
