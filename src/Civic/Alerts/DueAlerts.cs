using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Alerts;

/// <summary>
/// Which alerts there is something to do for, and what came of it. Whoever takes one holds it for a while, so that two who send do not send twice;
/// what a stop has left is taken again when that while is over.
/// </summary>
public sealed class DueAlerts(CivicDb db, PublishedVersions versions, TimeProvider time)
{
    /// <summary>How long somebody has to confirm; then what they asked for is deleted with the address.</summary>
    public static readonly TimeSpan TimeToConfirm = TimeSpan.FromDays(7);

    /// <summary>Longer than a mail takes to send.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The next one that is to be invited or told, held; null when there is none. A daily one is due each morning, new or nothing new: else what is
    /// published at noon would be told at noon.
    /// </summary>
    public async Task<Alert?> TakeAsync(CancellationToken cancel)
    {
        var (now, last) = (time.GetUtcNow(), await versions.LastAsync(cancel));
        while (true)
        {
            var due = await db.Alerts.AsNoTracking()
                .Where(alert => alert.NextAt <= now && (alert.ConfirmedAt == null ? alert.InvitedAt == null : alert.Pace == AlertPace.Daily || alert.ToldUpTo < last))
                .OrderBy(alert => alert.NextAt).FirstOrDefaultAsync(cancel);
            if (due is null || await HoldAsync(due, now + Held, cancel))
            {
                return due;
            }
        }
    }

    /// <summary>The mail that asks for confirmation has gone.</summary>
    public Task InvitedAsync(Alert alert, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Alerts.Where(one => one.Id == alert.Id && one.ConfirmedAt == null)
            .ExecuteUpdateAsync(one => one.SetProperty(a => a.InvitedAt, (DateTimeOffset?)now).SetProperty(a => a.NextAt, now).SetProperty(a => a.Failures, 0), cancel);
    }

    /// <summary>It has been told everything up to that place in the sequence, or there was nothing to tell.</summary>
    public Task ToldAsync(Alert alert, long upTo, CancellationToken cancel)
    {
        var next = alert.Pace.NextAfter(time.GetUtcNow());
        return db.Alerts.Where(one => one.Id == alert.Id)
            .ExecuteUpdateAsync(one => one.SetProperty(a => a.ToldUpTo, upTo).SetProperty(a => a.NextAt, next).SetProperty(a => a.Failures, 0), cancel);
    }

    /// <summary>The mail could not be sent: it is tried again after a pause that grows.</summary>
    public Task FailedAsync(Alert alert, CancellationToken cancel)
    {
        var (failures, next) = (alert.Failures + 1, time.GetUtcNow() + AlertPaces.PauseAfter(alert.Failures + 1));
        return db.Alerts.Where(one => one.Id == alert.Id)
            .ExecuteUpdateAsync(one => one.SetProperty(a => a.Failures, failures).SetProperty(a => a.NextAt, next), cancel);
    }

    /// <summary>Deletes what nobody has confirmed in time.</summary>
    public Task<int> ForgetUnconfirmedAsync(CancellationToken cancel)
    {
        var before = time.GetUtcNow() - TimeToConfirm;
        return db.Alerts.Where(alert => alert.ConfirmedAt == null && alert.AskedAt < before).ExecuteDeleteAsync(cancel);
    }

    private async Task<bool> HoldAsync(Alert due, DateTimeOffset until, CancellationToken cancel) =>
        await db.Alerts.Where(alert => alert.Id == due.Id && alert.NextAt == due.NextAt).ExecuteUpdateAsync(alert => alert.SetProperty(a => a.NextAt, until), cancel) == 1;
}
