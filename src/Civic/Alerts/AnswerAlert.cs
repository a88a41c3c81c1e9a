using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Alerts;

/// <summary>What somebody with the link of a mail can do: see what it is for, confirm it, leave.</summary>
public sealed class AnswerAlert(CivicDb db, PublishedVersions versions, TimeProvider time)
{
    /// <summary>The alert of that link; null when there is none, or none any more.</summary>
    public Task<Alert?> FindAsync(string secret, CancellationToken cancel) => db.Alerts.AsNoTracking().FirstOrDefaultAsync(alert => alert.Secret == secret, cancel);

    /// <summary>From now on it is told what comes; nothing of before. Another alert of the same address on the same is replaced. False when there is none.</summary>
    public async Task<bool> ConfirmAsync(string secret, CancellationToken cancel)
    {
        if (await db.Alerts.FirstOrDefaultAsync(alert => alert.Secret == secret, cancel) is not { } confirmed)
        {
            return false;
        }

        if (confirmed.ConfirmedAt is not null)
        {
            return true;
        }

        var now = time.GetUtcNow();
        confirmed.ConfirmedAt = now;
        confirmed.ToldUpTo = await versions.LastAsync(cancel);
        confirmed.NextAt = confirmed.Pace.NextAfter(now);
        confirmed.Failures = 0;
        db.Alerts.RemoveRange(await db.Alerts.Where(other => other.Address == confirmed.Address && other.Of == confirmed.Of && other.Id != confirmed.Id).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Deletes it with the address. Leaving twice is leaving.</summary>
    public Task LeaveAsync(string secret, CancellationToken cancel) => db.Alerts.Where(alert => alert.Secret == secret).ExecuteDeleteAsync(cancel);
}
