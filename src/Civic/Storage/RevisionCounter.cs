using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Civic.Storage;

/// <summary>Counts every change of what two officers may change at once, so that the second save finds another number and fails.</summary>
internal sealed class RevisionCounter : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Count(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Count(DbContext? context)
    {
        foreach (var entry in context!.ChangeTracker.Entries<IRevised>().Where(entry => entry.State == EntityState.Modified))
        {
            var revision = entry.Property(nameof(IRevised.Revision));
            revision.CurrentValue = (int)revision.OriginalValue! + 1;
        }
    }
}
