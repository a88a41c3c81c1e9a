using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Removes the words of a record for good, where the law asks for it (docs/operate/erasure.md). Its public versions lose their words; hashes,
/// dates and a public reason stay, so that what was published remains provable. The working record forgets them too, with its history. Either
/// every version goes, or only those before the one that stands, once that has been corrected.
/// </summary>
public sealed class EraseRecord(CivicDb db, Door door, WorkingWords working, PublicOriginals originals, Hand hand, TimeProvider time)
{
    public async Task<Outcome> RunAsync(Erasure erasure, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(erasure.Reason))
        {
            return new Outcome.Refused("Enter why the words must go, without repeating them. The public can read the reason.");
        }

        if (TypedText.Mistake("The reason", erasure.Reason, TypedText.LongestReason) is { } sentence)
        {
            return new Outcome.Refused(sentence);
        }

        await using var open = await door.OpenAsync(cancel);
        var what = erasure.What;
        var head = await db.RecordHeads.AsNoTracking().FirstOrDefaultAsync(one => one.Kind == what.Kind && one.Id == what.Id, cancel);
        if (head is null)
        {
            return new Outcome.NeverPublic();
        }

        if (head.Version != erasure.SeenVersion)
        {
            return new Outcome.Refused($"Look at version {head.Version} first. Somebody published it after you opened this page.");
        }

        hand.Because = erasure.Reason;
        var files = await FilesAsync(what, cancel);
        var erased = await ErasePublicAsync(what, erasure.OnlyEarlier ? head.Version - 1 : head.Version, erasure.Reason.Trim(), cancel);
        if (!erasure.OnlyEarlier)
        {
            await working.ForgetAsync(what, cancel);
        }

        await open.CommitAsync(cancel);
        await RemoveAsync(files, cancel);
        return new Outcome.Erased(erased);
    }

    // Of a paper: the files that its public versions name.
    private async Task<List<string>> FilesAsync(RecordRef what, CancellationToken cancel)
    {
        var json = what.Kind == RecordKind.Paper
            ? await db.RecordVersions.Where(row => row.Kind == what.Kind && row.Id == what.Id && row.Json != null).Select(row => row.Json!).ToListAsync(cancel)
            : [];
        return [.. json.Select(RecordJson.ReadRecord).Select(record => (record.Content as PaperRecord)?.Original?.Sha256).OfType<string>().Distinct()];
    }

    private async Task<int> ErasePublicAsync(RecordRef what, int upTo, string reason, CancellationToken cancel)
    {
        await db.RecordLinks.Where(link => link.FromKind == what.Kind && link.FromId == what.Id && link.FromVersion <= upTo).ExecuteDeleteAsync(cancel);
        if (!await db.RecordHeads.AnyAsync(head => head.Kind == what.Kind && head.Id == what.Id && head.Version > upTo, cancel))
        {
            await db.SearchPassages.Where(passage => passage.Id == what.Id).ExecuteDeleteAsync(cancel);
        }

        var now = time.GetUtcNow().ToUniversalTime();
        return await db.RecordVersions
            .Where(row => row.Kind == what.Kind && row.Id == what.Id && row.Version <= upTo && row.ErasedAt == null)
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Json, (string?)null).SetProperty(r => r.Title, $"Erased {what.Kind.One().ToLowerInvariant()}")
                    .SetProperty(r => r.Reason, (string?)null).SetProperty(r => r.Place, (string?)null).SetProperty(r => r.Topic, (string?)null)
                    .SetProperty(r => r.ErasedAt, (DateTimeOffset?)now).SetProperty(r => r.ErasureReason, reason),
                cancel);
    }

    // The same bytes may be another paper's too, or stand in the version that is kept.
    private async Task RemoveAsync(List<string> files, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            if (!await db.RecordVersions.AnyAsync(row => row.Kind == RecordKind.Paper && row.Json != null && row.Json.Contains(file), cancel))
            {
                originals.Remove(file);
            }
        }
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <param name="Versions">How many versions lost their words.</param>
        public sealed record Erased(int Versions) : Outcome;

        public sealed record NeverPublic : Outcome;

        public sealed record Refused(string Sentence) : Outcome;
    }
}

/// <summary>What an administrator erases, and why.</summary>
public sealed record Erasure
{
    public required RecordRef What { get; init; }

    /// <summary>The version that the officer had before their eyes.</summary>
    public required int SeenVersion { get; init; }

    /// <summary>Public, and stays.</summary>
    public required string? Reason { get; init; }

    /// <summary>Leave the version that stands, and the working record.</summary>
    public bool OnlyEarlier { get; init; }
}
