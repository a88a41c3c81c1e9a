using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Storage;
using Folkmoot.Intake;
using Folkmoot.Reading;

namespace Folkmoot.Web.Importing;

/// <summary>
/// Reads what was sent, in the background, a paper at a time for each of a few readers. A stop between two papers loses nothing; a stop inside
/// one puts it back in line.
/// </summary>
internal sealed class ImportReader(IServiceScopeFactory scopes, ImportSignal signal, StoragePlace place, IntakeLimits limits, ILogger<ImportReader> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(3);

    // One core stays with the pages: officers go on working while papers are read.
    private static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount - 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (place.Postgres is null)
        {
            await TryForeverAsync(ReleaseAsync, stoppingToken);
        }

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => TryForeverAsync(ReadAllAsync, stoppingToken)));
    }

    private async Task TryForeverAsync(Func<CancellationToken, Task> work, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await work(cancel);
                return;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A reader outlives whatever befalls one paper or the database; the file is taken again when its claim is over.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                ImportLog.Failed(log, fault);
                await Task.Delay(BetweenLooks, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private Task ReleaseAsync(CancellationToken cancel) => InScopeAsync((scope, stop) => scope.GetRequiredService<ClaimImport>().ReleaseAllAsync(stop), cancel);

    private async Task ReadAllAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            if (!await InScopeAsync(ReadNextAsync, cancel))
            {
                await signal.WaitAsync(BetweenLooks, cancel);
            }
        }
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider, cancel);
    }

    private async Task<bool> ReadNextAsync(IServiceProvider scope, CancellationToken cancel)
    {
        if (await scope.GetRequiredService<ClaimImport>().RunAsync(cancel) is not { } import)
        {
            return false;
        }

        scope.GetRequiredService<Hand>().Because = "Read an imported paper";
        var file = scope.GetRequiredService<FileReading>();
        var bytes = await BytesAsync(scope.GetRequiredService<PaperStore>(), import, cancel);
        switch (await PaperIntake.TakeAsync(import.FileName, bytes, limits, cancel))
        {
            case IntakeOutcome.Taken taken:
                await file.RunAsync(import, taken.Paper, PaperReader.Read(taken.Paper), cancel);
                break;
            case IntakeOutcome.Refused refused:
                await file.RefuseAsync(import, refused.Reason, cancel);
                break;
        }

        return true;
    }

    private static async Task<byte[]> BytesAsync(PaperStore store, PaperImport import, CancellationToken cancel)
    {
        await using var kept = store.Open(import.Sha256);
        var bytes = new byte[import.Bytes];
        await kept.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}

/// <summary>What the readers log: never a file's name or a word of it.</summary>
internal static partial class ImportLog
{
    [LoggerMessage(EventId = 100, Level = LogLevel.Error, Message = "A paper could not be read just now; it will be tried again.")]
    public static partial void Failed(ILogger log, Exception fault);
}
