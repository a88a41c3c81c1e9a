using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Names;

/// <summary>
/// Looks up the names of one version of a paper in the record, by the day of the paper and its body. It links nothing. Names that differ only
/// in how they are spaced are one; the answer has them in the order in which they were given.
/// </summary>
public sealed class MatchNames(CivicDb db)
{
    /// <summary>Null when there is no such version.</summary>
    public async Task<IReadOnlyList<NameInPaper>?> RunAsync(Guid paperVersionId, NamesOfPaper names, CancellationToken cancel)
    {
        var paper = await (from version in db.PaperVersions
                           join of in db.Papers on version.PaperId equals of.Id
                           where version.Id == paperVersionId
                           select new { of.BodyId, Day = of.Date ?? db.Meetings.Where(meeting => meeting.Id == of.MeetingId).Select(meeting => (DateOnly?)meeting.Date).FirstOrDefault() })
            .AsNoTracking()
            .FirstOrDefaultAsync(cancel);
        if (paper is null)
        {
            return null;
        }

        var recorded = await RecordedAsync(cancel);
        var setting = new PaperSetting { Day = paper.Day, BodyId = paper.BodyId, ShortForms = names.ShortForms, Text = names.Text };
        var matching = new NameMatching(new NamesOnRecord(recorded), setting);
        var links = (await LinksAsync(paperVersionId, recorded, cancel)).ToLookup(link => link.Printed, StringComparer.Ordinal);
        return
        [
            .. names.Printed.Distinct().Select(name =>
                new NameInPaper(matching.Match(name), links[name.Text].FirstOrDefault(link => NameLinks.IsSameSort(link.Kind, name.Kind)).Link)),
        ];
    }

    private async Task<RecordedNames> RecordedAsync(CancellationToken cancel) => new()
    {
        Organisations = await db.Organisations.AsNoTracking().ToListAsync(cancel),
        Bodies = await db.Bodies.AsNoTracking().ToListAsync(cancel),
        People = await db.People.AsNoTracking().ToListAsync(cancel),
        OtherNames = await db.OtherNames.AsNoTracking().ToListAsync(cancel),
        Posts = await db.Posts.AsNoTracking().ToListAsync(cancel),
    };

    private async Task<List<(RecordKind Kind, string Printed, LinkedName Link)>> LinksAsync(Guid version, RecordedNames recorded, CancellationToken cancel)
    {
        var links = await db.NameLinks.AsNoTracking().Where(link => link.PaperVersionId == version).ToListAsync(cancel);
        var called = recorded.Organisations.Select(one => (new RecordRef(RecordKind.Organisation, one.Id), one.Name))
            .Concat(recorded.Bodies.Select(one => (new RecordRef(RecordKind.Body, one.Id), one.Name)))
            .Concat(recorded.People.Select(one => (new RecordRef(RecordKind.Person, one.Id), one.Name)))
            .ToDictionary();
        return
        [
            .. links.Select(link =>
            {
                RecordRef? of = link.OfId is { } id ? new RecordRef(link.OfKind, id) : null;
                return (link.OfKind, link.Printed, new LinkedName(of, of is { } known ? called.GetValueOrDefault(known) : null, link.Revision));
            }),
        ];
    }
}
