using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Importing;

/// <summary>What is sent in: one file of a body's, with others of the same batch.</summary>
public sealed record PaperToSend
{
    public required Guid BatchId { get; init; }

    public required RecordId BodyId { get; init; }

    /// <summary>The paper of which it is a later version; null for a paper of its own.</summary>
    public RecordId? PaperId { get; init; }

    public required string FileName { get; init; }

    public required Stream Bytes { get; init; }

    /// <summary>Most bytes that are taken, inclusive.</summary>
    public required long MostBytes { get; init; }
}

/// <summary>
/// Takes a file in: its bytes are on the disk and it stands in line to be read before this returns, so that what was acknowledged is never lost.
/// </summary>
public sealed class SendPaper(CivicDb db, PaperStore store, Hand hand, TimeProvider time)
{
    public async Task<SendOutcome> RunAsync(PaperToSend sent, CancellationToken cancel)
    {
        if (await RefusalAsync(sent, cancel) is { } refusal)
        {
            return new SendOutcome.Refused(refusal);
        }

        KeptFile kept;
        try
        {
            kept = await store.KeepAsync(sent.Bytes, sent.MostBytes, cancel);
        }
        catch (FileTooLargeException)
        {
            return new SendOutcome.Refused($"is larger than {sent.MostBytes / (1024 * 1024)} MB: send a smaller file, such as one without pictures.");
        }

        var import = ImportOf(sent, kept);
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancel);
        return new SendOutcome.Sent(import.Id);
    }

    private PaperImport ImportOf(PaperToSend sent, KeptFile kept) => new()
    {
        BatchId = sent.BatchId,
        BodyId = sent.BodyId,
        PaperId = sent.PaperId,
        FileName = Tidy(sent.FileName),
        Sha256 = kept.Sha256,
        Bytes = kept.Bytes,
        OfficerId = hand.OfficerId,
        SentAt = time.GetUtcNow(),
    };

    private async Task<string?> RefusalAsync(PaperToSend sent, CancellationToken cancel)
    {
        if (!await db.Bodies.AnyAsync(body => body.Id == sent.BodyId, cancel))
        {
            return "has no body to belong to: choose the body whose paper it is.";
        }

        return sent.PaperId is { } paper && !await db.Papers.AnyAsync(known => known.Id == paper && known.BodyId == sent.BodyId, cancel)
            ? "was to be a later version of a paper that is not this body's: choose the paper again."
            : null;
    }

    // The name is shown to officers only: folders go, so do controls and what would let it read otherwise, and it ends somewhere.
    private static string Tidy(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Where(character => !char.IsControl(character) && !TypedText.TurnsText(character)));
        return plain.Length == 0 ? "unnamed" : TypedText.End(plain, 200);
    }
}

/// <summary>What became of a file that was sent.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It waits to be read.</summary>
    public sealed record Sent(Guid ImportId) : SendOutcome;

    /// <summary>The rest of a sentence that begins with the file's name.</summary>
    public sealed record Refused(string Reason) : SendOutcome;
}
