using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Bodies;

/// <summary>
/// Ends a body on its last day (inclusive) and names its successor, or takes a mistaken end back. It cannot end before its last meeting on
/// record, nor outlive its organisation; after its last day it has no meetings.
/// </summary>
public sealed class EndBody(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, DateOnly? lastDay, RecordId? successor, CancellationToken cancel)
    {
        await using var work = await Together.BeginAsync(db, cancel);
        if (await db.Bodies.FindAsync([id], cancel) is not { } body)
        {
            return new Kept.NotThere();
        }

        if (body.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, body, revision, cancel);
        }

        await db.HoldOrganisationAsync(body.OrganisationId, cancel);
        await db.HoldBodyAsync(id, cancel);
        var mistake = await CheckSuccessionAsync(id, lastDay, successor, cancel)
            ?? await CheckOrganisationAsync(body, lastDay, cancel)
            ?? await CheckMeetingsAsync(id, lastDay, cancel);
        if (mistake is not null)
        {
            return new Kept.Refused([mistake]);
        }

        (body.ValidTo, body.SuccessorId) = (lastDay, successor);
        if (!await db.TrySaveAsync(cancel))
        {
            return await Meanwhile.OfAsync(db, body, revision, cancel);
        }

        await work.CommitAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Body, id));
    }

    private async Task<Mistake?> CheckSuccessionAsync(RecordId id, DateOnly? lastDay, RecordId? successor, CancellationToken cancel)
    {
        var all = await db.Bodies.AsNoTracking()
            .Select(one => new Forebear(one.Id, one.Name, new ValidPeriod(one.ValidFrom, one.ValidTo), one.SuccessorId))
            .ToListAsync(cancel);
        return Succession.Check(all.Single(one => one.Id == id), lastDay, successor, new Lineage(all));
    }

    private async Task<Mistake?> CheckOrganisationAsync(Body body, DateOnly? lastDay, CancellationToken cancel)
    {
        var organisation = await db.Organisations.FindAsync([body.OrganisationId], cancel);
        return organisation!.ValidTo is { } ended && (lastDay is null || lastDay > ended)
            ? new Mistake(Succession.DayField, $"The last day must be {ended.InWords()} or earlier, because {organisation.Name} ended then")
            : null;
    }

    private async Task<Mistake?> CheckMeetingsAsync(RecordId id, DateOnly? lastDay, CancellationToken cancel) =>
        await PointersAt.MeetingDaysAsync(db, id, cancel) is var (_, last) && last > lastDay
            ? new Mistake(Succession.DayField, $"The last day must be {last.InWords()} or later, because it met then")
            : null;
}
