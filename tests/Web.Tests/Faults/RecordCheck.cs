using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>Looks at a record from outside, as it lies on the disk: whether all that was acknowledged is there, and everything is whole.</summary>
internal static class RecordCheck
{
    public static Task IsWholeAsync(StoragePlace place, Ledger ledger) => LookAsync(place, async db =>
    {
        await ImportsAsync(db, place, ledger);
        await FactsAsync(db, ledger);
        await PublicCheck.IsWholeAsync(db, ledger);
        return true;
    });

    /// <summary>What was under way at the door is there with all its versions or with none.</summary>
    public static async Task SettleAsync(StoragePlace place, Ledger ledger)
    {
        var versions = await VersionsAsync(place);
        Assert.Contains(versions, new[] { ledger.Versions, ledger.Versions + ledger.UnderWay });
        ledger.Settle(versions);
    }

    /// <summary>How many versions have gone through the door.</summary>
    public static Task<long> VersionsAsync(StoragePlace place) => LookAsync(place, db => db.RecordVersions.LongCountAsync());

    /// <summary>How many papers are still to be read.</summary>
    public static Task<int> WaitingAsync(StoragePlace place) =>
        LookAsync(place, db => db.Imports.CountAsync(import => import.State == ImportState.Waiting || import.State == ImportState.Reading));

    private static async Task<T> LookAsync<T>(StoragePlace place, Func<CivicDb, Task<T>> look)
    {
        var services = new ServiceCollection();
        services.AddCivicStorage(place);
        await using var parts = services.BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<CivicDb>());
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
            Assert.NotNull(RecordJson.Read(fact.Kind, fact.Content));
            Assert.True(!fact.Removed || ledger.MayHaveBeenWithdrawn(fact.Id.Value), $"The fact {fact.Id} is gone, and nobody took it back.");
        }
    }
}
