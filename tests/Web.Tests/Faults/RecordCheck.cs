using System.Text.Json;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>Looks at a record from outside, as it lies on the disk: whether all that was acknowledged is there, and everything is whole.</summary>
internal static class RecordCheck
{
    public static async Task IsWholeAsync(StoragePlace place, Ledger ledger)
    {
        var services = new ServiceCollection();
        services.AddCivicStorage(place);
        await using var parts = services.BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CivicDb>();
        await ImportsAsync(db, place, ledger);
        await FactsAsync(db, ledger);
        await PublicationAsync(db);
    }

    /// <summary>How many papers are still to be read.</summary>
    public static async Task<int> WaitingAsync(StoragePlace place)
    {
        var services = new ServiceCollection();
        services.AddCivicStorage(place);
        await using var parts = services.BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CivicDb>().Imports
            .CountAsync(import => import.State == ImportState.Waiting || import.State == ImportState.Reading);
    }

    private static async Task ImportsAsync(CivicDb db, StoragePlace place, Ledger ledger)
    {
        var store = new PaperStore(place);
        var imports = await db.Imports.AsNoTracking().ToListAsync();
        Assert.Empty(ledger.Imports.Except(imports.Select(import => import.FileName)));
        foreach (var import in imports)
        {
            Assert.True(await store.IsWholeAsync(import.Sha256, CancellationToken.None), $"The bytes of {import.FileName} are not whole.");
            Assert.Equal(import.State is ImportState.Read or ImportState.AlreadyHere, import.PaperVersionId is not null);
        }

        var contents = await db.PaperContents.AsNoTracking().Select(content => content.PaperVersionId).ToListAsync();
        Assert.Equal((await db.PaperVersions.Select(version => version.Id).ToListAsync()).Order(), contents.Order());
        Assert.Empty(await db.Papers.Where(paper => !db.PaperVersions.Any(version => version.PaperId == paper.Id)).ToListAsync());
    }

    private static async Task FactsAsync(CivicDb db, Ledger ledger)
    {
        var accepted = await db.Decisions.AsNoTracking()
            .Where(decision => decision.Outcome == DecisionOutcome.Accepted)
            .Join(db.PaperVersions, decision => decision.PaperVersionId, version => version.Id, (decision, version) => new { version.PaperId, decision.Key, decision.FactId })
            .ToListAsync();
        Assert.Empty(ledger.Accepted.Except(accepted.Select(one => (one.PaperId.Value, one.Key))));
        var facts = await db.Facts.AsNoTracking().ToDictionaryAsync(fact => fact.Id);
        foreach (var decision in accepted)
        {
            var fact = facts[decision.FactId!.Value];
            Assert.False(fact.Removed);
            Assert.NotNull(RecordJson.Read(fact.Kind, fact.Content));
        }
    }

    private static async Task PublicationAsync(CivicDb db)
    {
        var versions = await db.RecordVersions.AsNoTracking().OrderBy(version => version.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(1, versions.Count).Select(number => (long)number), versions.Select(version => version.Sequence));
        Assert.All(versions, version => Assert.Equal(version.Sha256, CanonicalJson.Sha256(version.Json!)));
        Assert.All(versions, version => JsonDocument.Parse(version.Json!).Dispose());
        var newest = versions.GroupBy(version => (version.Kind, version.Id)).ToDictionary(group => group.Key, group => group.Max(version => version.Version));
        var heads = await db.RecordHeads.AsNoTracking().ToDictionaryAsync(head => (head.Kind, head.Id), head => head.Version);
        Assert.Equal(newest.OrderBy(one => one.Key.Id.Value), heads.OrderBy(one => one.Key.Id.Value));
        Assert.All(versions.GroupBy(version => (version.Kind, version.Id)), group => Assert.Equal(Enumerable.Range(1, group.Count()), group.Select(version => version.Version).Order()));
    }
}
