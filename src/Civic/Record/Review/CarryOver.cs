using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>
/// Takes what was confirmed in the version before over into a later one, where it is said again in the same words. The record stays the same
/// record at the same address; an officer's edits stay; only the places of its words are those of the later version.
/// </summary>
public sealed class CarryOver(CivicDb db, Hand hand, TimeProvider time)
{
    public async Task<ReviewOutcome> RunAsync(RecordId paperId, int number, CancellationToken cancel)
    {
        var versions = await db.PaperVersions.AsNoTracking()
            .Where(version => version.PaperId == paperId && (version.Number == number || version.Number == number - 1))
            .OrderBy(version => version.Number)
            .Select(version => version.Id)
            .ToListAsync(cancel);
        if (versions is not [var before, var later])
        {
            return new ReviewOutcome.NotFound();
        }

        var comparison = await CompareAsync(before, later, number, cancel);
        if (comparison.Same.Count == 0)
        {
            return new ReviewOutcome.Refused("Nothing of the version before is said again in the same words.");
        }

        var decided = await db.Decisions.Where(decision => decision.PaperVersionId == later).Select(decision => decision.Key).ToListAsync(cancel);
        var carried = comparison.Same.Where(pair => !decided.Contains(pair.Proposal.Key)).ToList();
        foreach (var (fact, proposal) in carried)
        {
            Move(fact, proposal, later);
        }

        return await SaveAsync(carried.Count, cancel);
    }

    private async Task<VersionComparison> CompareAsync(Guid before, Guid later, int number, CancellationToken cancel)
    {
        var facts = await db.Facts.Where(fact => fact.PaperVersionId == before && !fact.Removed).ToListAsync(cancel);
        var findings = await db.PaperContents.Where(content => content.PaperVersionId == later).Select(content => content.Findings).SingleAsync(cancel);
        return VersionComparison.Of(number - 1, facts, FindingsJson.Read(findings).Proposals);
    }

    private void Move(Fact fact, Proposal proposal, Guid later)
    {
        var found = RecordJson.Write(proposal.Content);
        fact.Content = Replaced(fact.Content, fact.Found ?? fact.Content, found);
        fact.Found = fact.Found is null ? null : found;
        (fact.PaperVersionId, fact.Start, fact.Origins) = (later, proposal.Start, proposal.Key);
        db.Decisions.Add(new Decision
        {
            PaperVersionId = later,
            Key = proposal.Key,
            Outcome = DecisionOutcome.Accepted,
            FactId = fact.Id,
            At = time.GetUtcNow(),
            By = hand.Name,
        });
    }

    private async Task<ReviewOutcome> SaveAsync(int carried, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new ReviewOutcome.Done($"Carried over {carried}");
        }
        catch (DbUpdateException failed) when (failed.IsCollision() && !cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            return new ReviewOutcome.Conflict("Somebody else decided on this version at the same time. Nothing was carried over: look again and try once more.");
        }
    }

    // Both versions say the same, so their passages stand in the same order: each old place has its new one.
    private static string Replaced(string content, string oldFound, string newFound)
    {
        var places = Passages(JsonNode.Parse(oldFound)).Zip(Passages(JsonNode.Parse(newFound)))
            .GroupBy(pair => Place(pair.First))
            .ToDictionary(group => group.Key, group => Place(group.First().Second));
        var json = JsonNode.Parse(content)!;
        foreach (var passage in Passages(json).Where(passage => places.ContainsKey(Place(passage))).ToList())
        {
            var (start, end) = places[Place(passage)];
            (passage["start"], passage["end"]) = (start, end);
        }

        return json.ToJsonString(RecordJson.Options);
    }

    private static (int Start, int End) Place(JsonObject passage) => ((int)passage["start"]!, (int)passage["end"]!);

    private static IEnumerable<JsonObject> Passages(JsonNode? node) => node switch
    {
        JsonObject passage when passage.ContainsKey("quote") => [passage],
        JsonObject named => named.SelectMany(member => Passages(member.Value)),
        JsonArray list => list.SelectMany(Passages),
        _ => [],
    };
}
