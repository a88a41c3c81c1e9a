using System.Data.Common;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// The browsers in which officers are signed in. Every request asks here, so that an ended session, a closed account and a role that was
/// taken away count at once.
/// </summary>
public sealed class Sessions(CivicDb db, TimeProvider time)
{
    /// <summary>Who does nothing for so long has left the desk.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>A working day; then everybody signs in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const int LongestBrowser = 200;

    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    public async Task<Guid> StartAsync(Guid officerId, string browser, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var now = time.GetUtcNow();
        var session = new Session { OfficerId = officerId, StartedAt = now, LastSeenAt = now, Browser = TypedText.Start(browser, LongestBrowser) };
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return session.Id;
    }

    /// <summary>The officer of a session that is still good, as of now; null when it ended, idled out or grew too old, or the account is closed.</summary>
    public async Task<AtWork?> SeenAsync(Guid sessionId, Guid officerId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var found = await (from session in db.Sessions
                           join officer in db.Users on session.OfficerId equals officer.Id
                           where session.Id == sessionId && session.OfficerId == officerId && session.EndedAt == null && officer.ClosedAt == null
                           select new { session.StartedAt, session.LastSeenAt, officer.FullName }).SingleOrDefaultAsync(cancel);
        if (found is null || now - found.StartedAt > Longest || now - found.LastSeenAt > Idle)
        {
            return null;
        }

        if (now - found.LastSeenAt > Grain)
        {
            await NoteAsync(sessionId, now, cancel);
        }

        var grants = await db.Grants.AsNoTracking().Where(grant => grant.OfficerId == officerId).ToListAsync(cancel);
        return new AtWork(found.FullName, new Reach(grants));
    }

    /// <summary>Those in which the officer may still be at work, the latest first.</summary>
    public async Task<IReadOnlyList<Session>> OpenAsync(Guid officerId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var open = await db.Sessions.AsNoTracking().Where(session => session.OfficerId == officerId && session.EndedAt == null).ToListAsync(cancel);
        return [.. open.Where(session => now - session.StartedAt <= Longest && now - session.LastSeenAt <= Idle).OrderByDescending(session => session.LastSeenAt)];
    }

    /// <summary>Ends one session of this officer; a session of somebody else stays as it is.</summary>
    public Task EndAsync(Guid sessionId, Guid officerId, CancellationToken cancel) =>
        EndAsync(db.Sessions.Where(session => session.Id == sessionId && session.OfficerId == officerId), cancel);

    /// <summary>Ends every session of the officer, but for one that may stay.</summary>
    public Task EndAllAsync(Guid officerId, Guid? but, CancellationToken cancel) =>
        EndAsync(db.Sessions.Where(session => session.OfficerId == officerId && session.Id != but), cancel);

    // Where nothing can be written just now, officers may read on: they are only seen a little later.
    private async Task NoteAsync(Guid sessionId, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            await db.Sessions.Where(session => session.Id == sessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), cancel);
        }
        catch (DbException fault) when (DatabaseFault.Of(fault) is FaultKind.Full or FaultKind.Busy)
        {
        }
    }

    private Task<int> EndAsync(IQueryable<Session> sessions, CancellationToken cancel) =>
        sessions.Where(session => session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, time.GetUtcNow()), cancel);

    /// <summary>The officer of a good session.</summary>
    public sealed record AtWork(string FullName, Reach Reach);
}
