using Folkmoot.Civic;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.PublicBench;

/// <summary>A record to measure on: the same parts that the site is made of, over the same database.</summary>
internal sealed class Record : IAsyncDisposable
{
    private const int Lot = 2000;

    private readonly ServiceProvider _parts;

    private Record(ServiceProvider parts) => _parts = parts;

    public static async Task<Record> OpenAsync(string folder, string connection)
    {
        Directory.CreateDirectory(folder);
        var services = new ServiceCollection();
        services.AddCivicStorage(new StoragePlace(Path.GetFullPath(folder), connection.Length == 0 ? null : connection));
        services.AddCivicOperations();
        services.AddSingleton<PaperStore>();
        services.AddLogging();
        var record = new Record(services.BuildServiceProvider());
        var outcome = await record.AskAsync<BringUpToDate, BringUpToDate.Outcome>(update => update.RunAsync(CancellationToken.None));
        return outcome is BringUpToDate.Outcome.Refused refused ? throw new InvalidOperationException(refused.Sentence) : record;
    }

    /// <summary>Publishes through the door, a few thousand records at a time.</summary>
    public async Task PublishAsync(IEnumerable<PublicRecord> drafts, string? reason = null)
    {
        foreach (var lot in drafts.Chunk(Lot))
        {
            await AskAsync<Door, int>(async door =>
            {
                await using var open = await door.OpenAsync(CancellationToken.None);
                var written = await door.WriteAsync(await door.CompareAsync(lot, CancellationToken.None), reason, CancellationToken.None);
                await open.CommitAsync();
                return written.Count;
            });
        }
    }

    /// <summary>Asks one part of a scope of its own, as a request does.</summary>
    public async Task<T> AskAsync<TPart, T>(Func<TPart, Task<T>> work)
        where TPart : class
    {
        await using var scope = _parts.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    public ValueTask DisposeAsync() => _parts.DisposeAsync();
}
