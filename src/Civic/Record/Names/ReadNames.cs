using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Names;

/// <summary>
/// The names of the latest version of a paper: those that its facts and proposals hold, as they hold them, and those that the reader found
/// besides. Null when there is no such paper. Who may not see exempt and confidential parts is given only names that are printed outside them.
/// </summary>
public sealed class ReadNames(CivicDb db)
{
    public async Task<(Guid Version, NamesOfPaper Names)?> RunAsync(RecordId paper, bool withClosedParts, CancellationToken cancel)
    {
        var version = await db.PaperVersions.AsNoTracking()
            .Where(one => one.PaperId == paper)
            .OrderByDescending(one => one.Number)
            .Select(one => (Guid?)one.Id)
            .FirstOrDefaultAsync(cancel);
        if (version is not { } latest)
        {
            return null;
        }

        var content = await db.PaperContents.AsNoTracking()
            .Where(one => one.PaperVersionId == latest)
            .Select(one => new { one.Text, one.Findings })
            .SingleAsync(cancel);
        var facts = await db.Facts.AsNoTracking()
            .Where(fact => fact.PaperVersionId == latest && !fact.Removed)
            .OrderBy(fact => fact.Start)
            .Select(fact => new { fact.Kind, fact.Content })
            .ToListAsync(cancel);
        var confirmed = facts.Select(fact => RecordJson.Read(fact.Kind, fact.Content));
        var names = Gather(FindingsJson.Read(content.Findings), confirmed, content.Text);
        return (latest, withClosedParts ? names : await OpenAsync(latest, names, cancel));
    }

    private async Task<NamesOfPaper> OpenAsync(Guid version, NamesOfPaper names, CancellationToken cancel)
    {
        var open = new OpenWords(names.Text, await db.Parts.AsNoTracking().Where(part => part.PaperVersionId == version).ToListAsync(cancel));
        return names with
        {
            Printed = [.. names.Printed.Where(name => open.Hold(name.Text))],
            ShortForms = names.ShortForms.Where(pair => open.Hold(pair.Key) && open.Hold(pair.Value)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static NamesOfPaper Gather(PaperFindings findings, IEnumerable<RecordContent> confirmed, string text)
    {
        var held = confirmed.Concat(findings.Proposals.Select(proposal => proposal.Content)).SelectMany(PrintedNames.In);
        var found = findings.Names.Select(name => new PrintedName(name.Kind, name.Printed));
        return new NamesOfPaper
        {
            Printed = [.. held.Concat(found).DistinctBy(name => (name.Kind == RecordKind.Person, name.Text))],
            ShortForms = findings.Acronyms.DistinctBy(pair => pair.Short, StringComparer.Ordinal).ToDictionary(pair => pair.Short, pair => pair.Long, StringComparer.Ordinal),
            Text = text,
        };
    }
}
