using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Names;

/// <summary>
/// Writes down an officer's word that a name in a version of a paper means this record, or none of those on record. The officer says which
/// link they saw: when another officer decided meanwhile, nothing is written and they are told what was decided.
/// </summary>
public sealed class LinkName(CivicDb db)
{
    /// <param name="paperVersionId">The version.</param>
    /// <param name="name">As printed.</param>
    /// <param name="of">What it means; null for none of those on record.</param>
    /// <param name="seen">The revision of the link that the officer saw; null when there was none.</param>
    /// <param name="cancel">Stops the work.</param>
    public async Task<Outcome> RunAsync(Guid paperVersionId, PrintedName name, RecordRef? of, int? seen, CancellationToken cancel)
    {
        if (!await db.PaperVersions.AnyAsync(version => version.Id == paperVersionId, cancel) || (of is { } meant && !await IsOnRecordAsync(name, meant, cancel)))
        {
            return new Outcome.NotThere();
        }

        var sort = NameLinks.SortOf(name.Kind);
        var link = await db.NameLinks.FirstOrDefaultAsync(one => one.PaperVersionId == paperVersionId && one.Printed == name.Text && sort.Contains(one.OfKind), cancel);
        if (link?.Revision != seen)
        {
            return await DecidedAsync(paperVersionId, name, cancel);
        }

        Write(link, paperVersionId, name, of);
        return await TrySaveAsync(cancel) ? new Outcome.Linked() : await DecidedAsync(paperVersionId, name, cancel);
    }

    private async Task<bool> IsOnRecordAsync(PrintedName name, RecordRef of, CancellationToken cancel) =>
        NameLinks.IsSameSort(name.Kind, of.Kind) && of.Kind switch
        {
            RecordKind.Organisation => await db.Organisations.AnyAsync(one => one.Id == of.Id, cancel),
            RecordKind.Body => await db.Bodies.AnyAsync(one => one.Id == of.Id, cancel),
            RecordKind.Person => await db.People.AnyAsync(one => one.Id == of.Id, cancel),
            _ => false,
        };

    // The kind is part of the link's key: from an organisation to a body is another link.
    private void Write(NameLink? link, Guid version, PrintedName name, RecordRef? of)
    {
        var kind = of?.Kind ?? name.Kind;
        if (link is not null && link.OfKind == kind)
        {
            link.OfId = of?.Id;
            return;
        }

        if (link is not null)
        {
            db.NameLinks.Remove(link);
        }

        db.NameLinks.Add(new NameLink { PaperVersionId = version, OfKind = kind, Printed = name.Text, OfId = of?.Id });
    }

    // Two officers who link the same name for the first time meet at its key.
    private async Task<bool> TrySaveAsync(CancellationToken cancel)
    {
        try
        {
            return await db.TrySaveAsync(cancel);
        }
        catch (DbUpdateException failed) when (failed.IsCollision())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task<Outcome> DecidedAsync(Guid version, PrintedName name, CancellationToken cancel)
    {
        var last = await db.History.AsNoTracking()
            .Where(entry => entry.What == nameof(NameLink) && entry.Key.StartsWith($"{version}/") && entry.Key.EndsWith($"/{name.Text}"))
            .OrderByDescending(entry => entry.Number)
            .Select(entry => new { entry.By, entry.At })
            .FirstOrDefaultAsync(cancel);
        return new Outcome.DecidedMeanwhile(last?.By, last?.At);
    }

    /// <summary>What came of it.</summary>
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Linked : Outcome;

        /// <summary>There is no such version, or no such record of that sort.</summary>
        public sealed record NotThere : Outcome;

        /// <summary>Another officer decided about the name since the page was made.</summary>
        public sealed record DecidedMeanwhile(string? By, DateTimeOffset? At) : Outcome;
    }
}
