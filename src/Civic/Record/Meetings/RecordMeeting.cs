using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Meetings;

/// <summary>
/// Puts a meeting of a body on record. A body that was dissolved has no meetings after its last day. The body's row is held while the meeting
/// is written, so that nobody can end the body in between.
/// </summary>
public sealed class RecordMeeting(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId bodyId, MeetingFields fields, CancellationToken cancel)
    {
        await using var work = await Together.BeginAsync(db, cancel);
        await db.HoldBodyAsync(bodyId, cancel);
        if (await db.Bodies.AsNoTracking().FirstOrDefaultAsync(one => one.Id == bodyId, cancel) is not { } body)
        {
            return new Kept.NotThere();
        }

        if (await fields.CheckAsync(db, body, self: null, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        var meeting = new Meeting { BodyId = bodyId, Date = fields.Date!.Value, Time = fields.Time, Venue = fields.Venue };
        db.Meetings.Add(meeting);
        await db.SaveChangesAsync(cancel);
        await work.CommitAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Meeting, meeting.Id));
    }
}
