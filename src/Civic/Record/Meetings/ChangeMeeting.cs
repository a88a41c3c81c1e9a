using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Meetings;

/// <summary>Moves a meeting to another day, time or place. It stays a meeting of its body, on a day on which the body existed.</summary>
public sealed class ChangeMeeting(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, MeetingFields fields, CancellationToken cancel)
    {
        if (await db.Meetings.FindAsync([id], cancel) is not { } meeting)
        {
            return new Kept.NotThere();
        }

        if (meeting.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, meeting, revision, cancel);
        }

        await using var work = await Together.BeginAsync(db, cancel);
        await db.HoldBodyAsync(meeting.BodyId, cancel);
        var body = await db.Bodies.AsNoTracking().SingleAsync(one => one.Id == meeting.BodyId, cancel);
        if (await fields.CheckAsync(db, body, id, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        (meeting.Date, meeting.Time, meeting.Venue) = (fields.Date!.Value, fields.Time, fields.Venue);
        if (!await db.TrySaveAsync(cancel))
        {
            return await Meanwhile.OfAsync(db, meeting, revision, cancel);
        }

        await work.CommitAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Meeting, id));
    }
}
