using Microsoft.EntityFrameworkCore.Storage;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// Several saves that all stand or none does. Inside another such work it is part of that one, which then decides; what is not committed is
/// as if it had never been.
/// </summary>
public sealed class Together : IAsyncDisposable
{
    private readonly IDbContextTransaction? _own;

    private Together(IDbContextTransaction? own) => _own = own;

    public static async Task<Together> BeginAsync(CivicDb db, CancellationToken cancel) =>
        new(db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null);

    public Task CommitAsync(CancellationToken cancel) => _own?.CommitAsync(cancel) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
