using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// Knows how far the public record has come without asking the database for every reader. It asks at once after anything was committed by this
/// process, and otherwise when it has not asked for <see cref="Patience"/>: that is how late what another node published, withdrew or erased is seen.
/// </summary>
public sealed class RecordWatch(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private Look? _last;
    private long _commits;

    /// <summary>Something was committed here: what was known before may no longer be true.</summary>
    public void Committed() => Interlocked.Increment(ref _commits);

    /// <summary>How far the record has come.</summary>
    public ValueTask<RecordState> StateAsync(CancellationToken cancel)
    {
        var last = Volatile.Read(ref _last);
        return IsTrue(last) ? new(last.State) : new(AskAsync(cancel));
    }

    public void Dispose() => _turn.Dispose();

    // One asks, and those who come meanwhile wait for its answer. When, and after which commits, is noted before the database is asked.
    private async Task<RecordState> AskAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var last = _last;
            if (!IsTrue(last))
            {
                var (at, commits) = (time.GetTimestamp(), Interlocked.Read(ref _commits));
                await using var scope = scopes.CreateAsyncScope();
                last = new Look(await scope.ServiceProvider.GetRequiredService<PublicLists>().StateAsync(cancel), at, commits);
                Volatile.Write(ref _last, last);
            }

            return last.State;
        }
        finally
        {
            _turn.Release();
        }
    }

    private bool IsTrue([NotNullWhen(true)] Look? look) =>
        look is not null && look.Commits == Interlocked.Read(ref _commits) && time.GetElapsedTime(look.At) < Patience;

    private sealed record Look(RecordState State, long At, long Commits);
}
