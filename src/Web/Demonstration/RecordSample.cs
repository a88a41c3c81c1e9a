using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Meetings;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Puts who there is in the sample, and when they meet next, on record and on the public one. What is on record already stays as it is.</summary>
internal sealed class RecordSample(CivicDb db, RecordSampleBodies bodies, RecordSamplePeople people, RecordMeeting meet, PublishGovernance publish)
{
    public async Task<bool> RunAsync(Sample sample, CancellationToken cancel)
    {
        foreach (var organisation in sample.Organisations)
        {
            await bodies.RecordAsync(organisation, cancel);
        }

        foreach (var organisation in sample.Organisations)
        {
            await bodies.EndAsync(organisation, cancel);
        }

        foreach (var person in sample.People)
        {
            await people.RunAsync(person, cancel);
        }

        foreach (var meeting in sample.Meetings)
        {
            await CallAsync(meeting, cancel);
        }

        return await PublishAsync(cancel);
    }

    private async Task CallAsync(SampleMeeting sample, CancellationToken cancel)
    {
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Name == sample.Body, cancel);
        if (!await db.Meetings.AnyAsync(meeting => meeting.BodyId == body.Id && meeting.Date == sample.Date, cancel))
        {
            await meet.RunAsync(body.Id, new MeetingFields { Date = sample.Date, Time = sample.Time, Venue = sample.Venue }, cancel);
        }
    }

    private async Task<bool> PublishAsync(CancellationToken cancel)
    {
        var organisations = await db.Organisations.Select(one => new RecordRef(RecordKind.Organisation, one.Id)).ToListAsync(cancel);
        var all = organisations
            .Concat(await db.Bodies.Select(one => new RecordRef(RecordKind.Body, one.Id)).ToListAsync(cancel))
            .Concat(await db.People.Select(one => new RecordRef(RecordKind.Person, one.Id)).ToListAsync(cancel))
            .Concat(await db.Meetings.Select(one => new RecordRef(RecordKind.Meeting, one.Id)).ToListAsync(cancel))
            .ToList();
        foreach (var what in all)
        {
            await publish.RunAsync(what, reason: null, cancel);
        }

        return all.Count > 0;
    }
}
