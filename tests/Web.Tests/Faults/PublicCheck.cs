using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Review;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>Looks at the public record from outside: numbered without gaps, hashed, pointed at as its words say, and nothing published by half.</summary>
internal static partial class PublicCheck
{
    public static async Task IsWholeAsync(CivicDb db, Ledger ledger)
    {
        var versions = await db.RecordVersions.AsNoTracking().OrderBy(version => version.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(1, versions.Count).Select(number => (long)number), versions.Select(version => version.Sequence));
        Assert.All(versions, version => Assert.Equal(version.Sha256, CanonicalJson.Sha256(version.Json!)));
        Assert.All(versions.GroupBy(version => (version.Kind, version.Id)), group => Assert.Equal(Enumerable.Range(1, group.Count()), group.Select(version => version.Version).Order()));
        await HeadsAsync(db, versions);
        await LinksAsync(db, versions);
        await TextsAsync(db, versions);
        await FactsAsync(db, versions);
        Assert.All(ledger.Public, act => Assert.Contains(versions, version => Does(version, act)));
    }

    private static bool Does(RecordVersion version, PublicAct act) => act.Kind switch
    {
        PublicActKind.Published => act.Record == $"paper/{version.Id}" && version is { Kind: RecordKind.Paper, Version: 1, Status: RecordStatus.Published },
        PublicActKind.Corrected => version.Reason == act.Reason && act.Record == $"paper/{version.PaperId ?? version.Id}",
        _ => version.Reason == act.Reason && act.Record == $"{version.Kind.Name()}/{version.Id}" && version.Status == RecordStatus.Withdrawn,
    };

    private static async Task HeadsAsync(CivicDb db, List<RecordVersion> versions)
    {
        var newest = versions.GroupBy(version => (version.Kind, version.Id)).ToDictionary(group => group.Key, group => group.Max(version => version.Version));
        var heads = await db.RecordHeads.AsNoTracking().ToDictionaryAsync(head => (head.Kind, head.Id), head => head.Version);
        Assert.Equal(newest.OrderBy(one => one.Key.Id.Value), heads.OrderBy(one => one.Key.Id.Value));
        var around = versions.SelectMany(version => new[] { version.OrganisationId, version.BodyId, version.MeetingId, version.PaperId }).OfType<RecordId>();
        Assert.Empty(around.Except(heads.Keys.Select(key => key.Id)));
    }

    private static async Task LinksAsync(CivicDb db, List<RecordVersion> versions)
    {
        var said = versions.SelectMany(version => WrittenRecord.Links(RecordJson.ReadRecord(version.Json!), JsonNode.Parse(version.Json!)!.AsObject()));
        var kept = await db.RecordLinks.AsNoTracking().ToListAsync();
        Assert.Equal(said.Select(Line).Order(StringComparer.Ordinal), kept.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(RecordLink link) => $"{link.FromKind} {link.FromId} {link.FromVersion} {link.Relation} {link.ToKind} {link.ToId}";

    // What is public of a paper is its text, with notices where parts of it are closed; and what a fact quotes stands there at its place.
    private static async Task TextsAsync(CivicDb db, List<RecordVersion> versions)
    {
        var texts = await db.PaperVersions.Join(db.PaperContents, version => version.Id, content => content.PaperVersionId, (version, content) => new { version.PaperId, version.Number, content.Text, Closed = db.Parts.Where(part => part.PaperVersionId == version.Id && part.Visibility != Visibility.Public).ToList() })
            .ToDictionaryAsync(one => (one.PaperId, one.Number));
        var shown = new Dictionary<RecordId, string>();
        foreach (var version in versions.Where(version => version.Status == RecordStatus.Published))
        {
            var content = RecordJson.ReadRecord(version.Json!).Content;
            if (content is PaperRecord paper)
            {
                var (text, closed) = (texts[(version.Id, paper.PaperVersion)].Text, texts[(version.Id, paper.PaperVersion)].Closed);
                AssertOpen(closed.Aggregate(text, (all, part) => all[..part.Start] + new string('\uFFFD', part.End - part.Start) + all[part.End..]), paper.Text);
                Assert.Equal(CanonicalJson.Sha256(paper.Text), paper.TextSha256);
                shown[version.Id] = paper.Text;
            }
            else if (version.PaperId is { } id)
            {
                Assert.All(CardPassages.Of(content!), passage => Assert.Equal(shown[id][passage.Start..passage.End], passage.Quote));
            }
        }
    }

    private static void AssertOpen(string open, string published)
    {
        var at = 0;
        foreach (var piece in Notices().Split(published).Select(piece => piece.Trim()))
        {
            var found = open.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"These words are public and are not open in the paper: {piece}");
            at = found + piece.Length;
        }

        Assert.True(open.Contains('\uFFFD', StringComparison.Ordinal) || open == published, "All of the paper is open, and not all of it is public.");
    }

    [GeneratedRegex(@"\[Not (for publication|yet published)[^\]]*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notices();

    // A fact that was confirmed before its paper was published last was published with it; the public clock shows whole seconds.
    private static async Task FactsAsync(CivicDb db, List<RecordVersion> versions)
    {
        var last = versions.Where(version => version.Status == RecordStatus.Published && (version.Kind == RecordKind.Paper || version.PaperId is not null))
            .GroupBy(version => version.PaperId ?? version.Id).ToDictionary(group => group.Key, group => group.Max(version => version.PublishedAt));
        var standing = versions.GroupBy(version => version.Id).ToDictionary(group => group.Key, group => group.MaxBy(version => version.Version)!.Status);
        var facts = await db.Facts.AsNoTracking().Join(db.PaperVersions, fact => fact.PaperVersionId, version => version.Id, (fact, version) => new
            {
                fact.Id, fact.Removed, fact.ConfirmedAt, version.PaperId,
                IsOfLatest = !db.PaperVersions.Any(later => later.PaperId == version.PaperId && later.Number > version.Number),
                IsClosed = db.Parts.Any(part => part.PaperVersionId == version.Id && part.Visibility != Visibility.Public && part.Start <= fact.Start && fact.Start < part.End),
            }).ToListAsync();
        Assert.Empty(facts.Where(fact => fact.IsClosed && standing.ContainsKey(fact.Id)).Select(fact => $"{fact.Id} is public and stands in closed words"));
        Assert.Empty(facts.Where(fact => !fact.IsClosed && !fact.Removed && !standing.ContainsKey(fact.Id) && last.TryGetValue(fact.PaperId, out var at) && fact.ConfirmedAt < at)
            .Select(fact => $"{fact.Id} was left behind when its paper was published"));
        Assert.Empty(facts.Where(fact => fact.IsOfLatest && standing.TryGetValue(fact.Id, out var status) && fact.Removed != (status == RecordStatus.Withdrawn))
            .Select(fact => $"{fact.Id} is withdrawn on one side only"));
    }
}
