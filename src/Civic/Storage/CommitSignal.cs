using System.Data.Common;
using Folkmoot.Civic.Publication;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Civic.Storage;

/// <summary>Tells the watch of the public record that something was committed here, before whoever committed it hears so. The door always commits a transaction.</summary>
internal sealed class CommitSignal(RecordWatch watch) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => watch.Committed();

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        watch.Committed();
        return Task.CompletedTask;
    }
}
