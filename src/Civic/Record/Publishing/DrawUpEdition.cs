using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Draws up what publishing a version of a paper would do: its organisation, body, meeting and paper, the people it names, and every confirmed
/// fact whose words are all public. What was public of the paper and is not among them is to be withdrawn. Writes nothing; null when there is
/// no such version.
/// </summary>
public sealed class DrawUpEdition(CivicDb db, Door door, GovernanceDrafts governance)
{
    public async Task<Edition?> RunAsync(Guid paperVersionId, CancellationToken cancel)
    {
        if (await SourceAsync(paperVersionId, cancel) is not { } source)
        {
            return null;
        }

        var around = await AroundAsync(source, cancel);
        var paper = PaperDraft.Of(source, around);
        var facts = new FactDrafts(source, paper);
        PublicRecord[] drafts = [.. around, .. await NamedAsync(facts.Named.Concat(paper.Named ?? []), around, cancel), paper, .. facts.Drafts];
        var stale = await StaleAsync(source, drafts, cancel);
        return new Edition
        {
            PaperId = source.Paper.Id,
            Organisation = paper.PublishedBy,
            Drafts = await door.CompareAsync([.. drafts, .. stale], cancel),
            LeftOut = facts.LeftOut,
            Refusals = [.. EditionChecks.Refusals(source, around), .. await OlderAsync(source, cancel)],
        };
    }

    private async Task<EditionSource?> SourceAsync(Guid id, CancellationToken cancel)
    {
        var version = await db.PaperVersions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        var content = await db.PaperContents.AsNoTracking().Where(one => one.PaperVersionId == id).Select(one => new { one.Text, one.Layout }).FirstOrDefaultAsync(cancel);
        if (version is null || content is null)
        {
            return null;
        }

        return new EditionSource(
            await db.Papers.AsNoTracking().FirstAsync(one => one.Id == version.PaperId, cancel),
            version,
            content.Text,
            content.Layout,
            await db.Parts.AsNoTracking().Where(part => part.PaperVersionId == id).OrderBy(part => part.Start).ThenBy(part => part.Id).ToListAsync(cancel),
            await db.Facts.AsNoTracking().Where(fact => fact.PaperVersionId == id && !fact.Removed).OrderBy(fact => fact.Start).ThenBy(fact => fact.Id).ToListAsync(cancel),
            await db.NameLinks.AsNoTracking().Where(link => link.PaperVersionId == id && link.OfId != null).OrderBy(link => link.Printed).ToListAsync(cancel))
        {
            OriginalIsOpen = await db.OpenOriginals.AnyAsync(one => one.PaperVersionId == id, cancel),
        };
    }

    private async Task<List<PublicRecord>> AroundAsync(EditionSource source, CancellationToken cancel)
    {
        var body = await governance.BodyAsync(source.Paper.BodyId, cancel) ?? throw new InvalidOperationException("Every paper has a body, and every body an organisation.");
        var organisation = await governance.OrganisationAsync(body.Organisation!.Id, cancel);
        var meeting = source.Paper.MeetingId is { } id ? await governance.MeetingAsync(id, cancel) : null;
        return [organisation!, body, .. meeting is null ? Array.Empty<PublicRecord>() : [meeting]];
    }

    // Whoever is named is put on the record once. Their own record is corrected by those who keep it, not by every paper that names them.
    private async Task<List<PublicRecord>> NamedAsync(IEnumerable<NamedPart> named, List<PublicRecord> around, CancellationToken cancel)
    {
        var asked = named.Select(name => new RecordRef(name.Kind, name.Id)).Distinct().Except(around.Select(one => one.Ref)).ToList();
        var ids = asked.ConvertAll(one => one.Id);
        var known = await db.RecordHeads.Where(head => EF.Parameter(ids).Contains(head.Id)).Select(head => head.Id).ToListAsync(cancel);
        var drafts = new List<PublicRecord>();
        foreach (var who in asked.Where(one => !known.Contains(one.Id)))
        {
            if (await governance.DraftAsync(who, around[0].PublishedBy, cancel) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    private async Task<List<PublicRecord>> StaleAsync(EditionSource source, PublicRecord[] drafts, CancellationToken cancel)
    {
        var rest = await Standing.OfPaperAsync(db, source.Paper.Id, cancel);
        var kept = drafts.Select(draft => draft.Ref).ToHashSet();
        return [.. rest.Where(one => one.Kind != RecordKind.Paper && !kept.Contains(one)).Select(one => PublicRecord.Withdrawal(one, drafts[0].PublishedBy, from: 1))];
    }

    private async Task<string[]> OlderAsync(EditionSource source, CancellationToken cancel)
    {
        var id = source.Paper.Id;
        var json = await Standing.Of(db).Where(row => row.Kind == RecordKind.Paper && row.Id == id).Select(row => row.Json).FirstOrDefaultAsync(cancel);
        return json is not null && RecordJson.ReadRecord(json).Content is PaperRecord { PaperVersion: var published } && published > source.Version.Number
            ? [$"Publish version {published} or a later one. It is public already, and this is version {source.Version.Number}."]
            : [];
    }
}
