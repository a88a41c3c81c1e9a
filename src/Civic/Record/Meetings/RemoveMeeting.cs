using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Record.Meetings;

/// <summary>Takes away a meeting that was put on record by mistake. Once it has papers, or is public, it stays.</summary>
public sealed class RemoveMeeting(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, CancellationToken cancel)
    {
        if (await db.Meetings.FindAsync([id], cancel) is not { } meeting)
        {
            return new Kept.NotThere();
        }

        if (meeting.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, meeting, revision, cancel);
        }

        var of = new RecordRef(RecordKind.Meeting, id);
        if (await Removal.CheckAsync(db, of, $"The meeting on {meeting.Date.InWords()}", cancel) is { } mistake)
        {
            return new Kept.Refused([mistake]);
        }

        db.Meetings.Remove(meeting);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(of) : await Meanwhile.OfAsync(db, meeting, revision, cancel);
    }
}
