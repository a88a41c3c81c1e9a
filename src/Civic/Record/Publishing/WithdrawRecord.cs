using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Takes a record back, with a public reason. Its words are gone at once from every public page, those of its earlier versions too, unless
/// only the current version is withdrawn: then the earlier ones stay readable as what they were. A paper takes with it all that stands in
/// it. A fact is also taken back at the desk, so that the next publishing of its paper does not bring it back.
/// </summary>
public sealed class WithdrawRecord(CivicDb db, Door door, Hand hand)
{
    public async Task<Outcome> RunAsync(Withdrawal withdrawal, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(withdrawal.Reason))
        {
            return new Outcome.Refused("Enter why the record is withdrawn. The public can read the reason.");
        }

        if (TypedText.Mistake("The reason", withdrawal.Reason, TypedText.LongestReason) is { } sentence)
        {
            return new Outcome.Refused(sentence);
        }

        await using var open = await door.OpenAsync(cancel);
        var what = withdrawal.What;
        if (await Standing.Of(db).FirstOrDefaultAsync(row => row.Kind == what.Kind && row.Id == what.Id, cancel) is not { Json: { } json } current)
        {
            return new Outcome.NotPublic();
        }

        if (current.Version != withdrawal.SeenVersion)
        {
            return new Outcome.Refused($"Look at version {current.Version} first. Somebody published it after you opened this page.");
        }

        hand.Because = withdrawal.Reason;
        await TakeBackFactAsync(what, cancel);
        var drafts = await DraftsAsync(withdrawal, RecordJson.ReadRecord(json).PublishedBy, cancel);
        await door.WriteAsync(await door.CompareAsync(drafts, cancel), withdrawal.Reason, cancel);
        await open.CommitAsync(cancel);
        return new Outcome.Withdrawn(drafts.Count);
    }

    private async Task<List<PublicRecord>> DraftsAsync(Withdrawal withdrawal, string publishedBy, CancellationToken cancel)
    {
        var id = withdrawal.What.Id;
        var kind = withdrawal.What.Kind;
        var rows = await Standing.Of(db).Where(row => (row.Kind == kind && row.Id == id) || (kind == RecordKind.Paper && row.PaperId == id))
            .OrderBy(row => row.Sequence).Select(row => new { row.Kind, row.Id, row.Version }).ToListAsync(cancel);
        return rows.ConvertAll(row => PublicRecord.Withdrawal(new RecordRef(row.Kind, row.Id), publishedBy, withdrawal.OnlyCurrent ? row.Version : 1));
    }

    private async Task TakeBackFactAsync(RecordRef what, CancellationToken cancel)
    {
        if (await db.Facts.FirstOrDefaultAsync(fact => fact.Id == what.Id && fact.Kind == what.Kind, cancel) is { } fact)
        {
            fact.Removed = true;
            await db.SaveChangesAsync(cancel);
        }
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <param name="Records">How many: a paper takes with it what stands in it.</param>
        public sealed record Withdrawn(int Records) : Outcome;

        public sealed record NotPublic : Outcome;

        public sealed record Refused(string Sentence) : Outcome;
    }
}

/// <summary>What an officer takes back, and why.</summary>
public sealed record Withdrawal
{
    public required RecordRef What { get; init; }

    /// <summary>The version that the officer had before their eyes.</summary>
    public required int SeenVersion { get; init; }

    /// <summary>Public.</summary>
    public required string? Reason { get; init; }

    /// <summary>Leave the earlier versions readable.</summary>
    public bool OnlyCurrent { get; init; }
}
