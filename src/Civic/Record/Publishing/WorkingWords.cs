using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Takes erased words out of the working record: facts, papers and people, what History and the review's steps keep of them, and a paper's
/// bytes. It goes past the change tracker, which would write into History what it takes away, and leaves one line there that says so. The
/// names of organisations, bodies and meetings are nobody's personal data: they are changed at the desk, not erased here.
/// </summary>
public sealed class WorkingWords(CivicDb db, PaperStore papers, Hand hand, TimeProvider time)
{
    private const string Erased = "[erased]";

    /// <summary>Needs a transaction. A paper's bytes go last: when the rest fails after that, the erasure is simply asked for again.</summary>
    public async Task ForgetAsync(RecordRef what, CancellationToken cancel)
    {
        await (what.Kind switch
        {
            RecordKind.Paper => ForgetPaperAsync(what.Id, cancel),
            RecordKind.Person => ForgetPersonAsync(what.Id, cancel),
            _ => ForgetFactsAsync(fact => fact.Id == what.Id && fact.Kind == what.Kind, cancel),
        });
        db.History.Add(new HistoryEntry
        {
            At = time.GetUtcNow(),
            OfficerId = hand.OfficerId,
            By = hand.Name,
            Because = hand.Because,
            What = "Erasure",
            Key = what.ToString(),
        });
        await db.SaveChangesAsync(cancel);
    }

    private async Task ForgetFactsAsync(System.Linq.Expressions.Expression<Func<Fact, bool>> which, CancellationToken cancel)
    {
        foreach (var fact in await db.Facts.AsNoTracking().Where(which).ToListAsync(cancel))
        {
            var content = Blank(fact.Kind, fact.Content);
            await db.Facts.Where(one => one.Id == fact.Id).ExecuteUpdateAsync(
                one => one.SetProperty(f => f.Content, content).SetProperty(f => f.Found, (string?)null).SetProperty(f => f.Removed, true)
                    .SetProperty(f => f.Revision, f => f.Revision + 1),
                cancel);
            await ForgetHistoryAsync(nameof(Fact), fact.Id.Value, cancel);

            // An undo would bring the words back.
            await db.ReviewSteps.Where(step => step.PaperVersionId == fact.PaperVersionId && step.Changes.Contains(fact.Id.Value)).ExecuteDeleteAsync(cancel);
        }
    }

    private async Task ForgetPaperAsync(RecordId id, CancellationToken cancel)
    {
        var versions = await db.PaperVersions.AsNoTracking().Where(version => version.PaperId == id).ToListAsync(cancel);
        var ids = versions.ConvertAll(version => version.Id);
        await ForgetFactsAsync(fact => ids.Contains(fact.PaperVersionId), cancel);
        await db.PaperContents.Where(content => ids.Contains(content.PaperVersionId)).ExecuteUpdateAsync(
            content => content.SetProperty(c => c.Text, "").SetProperty(c => c.Layout, NoLayout).SetProperty(c => c.Findings, NoFindings), cancel);
        await db.Papers.Where(paper => paper.Id == id).ExecuteUpdateAsync(
            paper => paper.SetProperty(p => p.Title, "Erased paper").SetProperty(p => p.Revision, p => p.Revision + 1), cancel);
        await db.PaperVersions.Where(version => ids.Contains(version.Id)).ExecuteUpdateAsync(version => version.SetProperty(v => v.FileName, Erased), cancel);
        await db.Imports.Where(import => import.PaperVersionId != null && ids.Contains(import.PaperVersionId.Value))
            .ExecuteUpdateAsync(import => import.SetProperty(i => i.FileName, Erased), cancel);
        await ForgetAroundAsync(id, ids, cancel);
        await ForgetBytesAsync(versions, cancel);
    }

    private async Task ForgetAroundAsync(RecordId paper, List<Guid> versions, CancellationToken cancel)
    {
        var parts = await db.Parts.Where(part => versions.Contains(part.PaperVersionId)).Select(part => part.Id).ToListAsync(cancel);
        var imports = await db.Imports.Where(import => import.PaperVersionId != null && versions.Contains(import.PaperVersionId.Value)).Select(import => import.Id).ToListAsync(cancel);
        await db.Parts.Where(part => parts.Contains(part.Id)).ExecuteDeleteAsync(cancel);
        await db.OpenOriginals.Where(original => versions.Contains(original.PaperVersionId)).ExecuteDeleteAsync(cancel);
        await db.NameLinks.Where(link => versions.Contains(link.PaperVersionId)).ExecuteDeleteAsync(cancel);
        await db.ReviewSteps.Where(step => versions.Contains(step.PaperVersionId)).ExecuteDeleteAsync(cancel);
        await ForgetHistoryAsync(nameof(Paper), paper.Value, cancel);
        foreach (var (what, key) in parts.Select(one => (nameof(Part), one)).Concat(imports.Select(one => (nameof(PaperImport), one))).Concat(versions.Select(one => (nameof(PaperVersion), one))))
        {
            await ForgetHistoryAsync(what, key.ToString(), cancel);
        }

        // The name that was matched is part of the key.
        foreach (var version in versions.Select(one => one.ToString()))
        {
            await db.History.Where(entry => entry.What == nameof(NameLink) && entry.Key.StartsWith(version)).ExecuteUpdateAsync(
                entry => entry.SetProperty(e => e.Key, version).SetProperty(e => e.Before, (string?)null).SetProperty(e => e.After, (string?)null), cancel);
        }
    }

    private async Task ForgetPersonAsync(RecordId id, CancellationToken cancel)
    {
        await db.People.Where(person => person.Id == id).ExecuteUpdateAsync(
            person => person.SetProperty(p => p.Name, "Erased person").SetProperty(p => p.Revision, p => p.Revision + 1), cancel);
        var rows = await db.OtherNames.Where(name => name.OfKind == RecordKind.Person && name.OfId == id).Select(name => name.Id).ToListAsync(cancel);
        rows.AddRange(await db.Posts.Where(post => post.PersonId == id).Select(post => post.Id).ToListAsync(cancel));
        await db.OtherNames.Where(name => rows.Contains(name.Id)).ExecuteDeleteAsync(cancel);
        await db.Posts.Where(post => rows.Contains(post.Id)).ExecuteDeleteAsync(cancel);
        await db.NameLinks.Where(link => link.OfKind == RecordKind.Person && link.OfId == id).ExecuteDeleteAsync(cancel);
        await ForgetHistoryAsync("Person", id.Value, cancel);
        foreach (var row in rows.Select(one => one.ToString()))
        {
            await ForgetHistoryAsync("OtherName", row, cancel);
            await ForgetHistoryAsync("Post", row, cancel);
        }
    }

    // Who did something and when stays; what stood there goes.
    private Task<int> ForgetHistoryAsync(string what, string key, CancellationToken cancel) =>
        db.History.Where(entry => entry.What == what && entry.Key == key).ExecuteUpdateAsync(
            entry => entry.SetProperty(e => e.Before, e => e.Before == null ? null : "{}").SetProperty(e => e.After, e => e.After == null ? null : "{}"), cancel);

    private async Task ForgetBytesAsync(List<PaperVersion> versions, CancellationToken cancel)
    {
        foreach (var version in versions)
        {
            var sha256 = version.Sha256;
            var ids = versions.ConvertAll(one => one.Id);
            if (!await db.PaperVersions.AnyAsync(other => other.Sha256 == sha256 && !ids.Contains(other.Id), cancel))
            {
                papers.Remove(sha256);
            }
        }
    }

    private static string Blank(RecordKind kind, string content)
    {
        var tree = JsonNode.Parse(content);
        FactWords.Blank(tree);
        return RecordJson.Write(RecordJson.Read(kind, tree!.ToJsonString()));
    }

    private static readonly string NoLayout = System.Text.Json.JsonSerializer.Serialize(new TextLayout(true, []));

    private static readonly string NoFindings = Proposals.FindingsJson.Write(new Proposals.PaperFindings
    {
        Details = new Proposals.FoundDetails("unknown", null, null, null, null, null),
        Proposals = [],
    });
}
