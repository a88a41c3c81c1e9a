using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Organisations;

/// <summary>
/// Ends an organisation on its last day (inclusive) and names its successor, or takes a mistaken end back. No body outlives its organisation:
/// those that would are ended with it when the officer says so, and not before their last meeting.
/// </summary>
public sealed class EndOrganisation(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, OrganisationEnd end, CancellationToken cancel)
    {
        await using var work = await Together.BeginAsync(db, cancel);
        await db.HoldOrganisationAsync(id, cancel);
        await db.HoldBodiesOfAsync(id, cancel);
        if (await db.Organisations.FindAsync([id], cancel) is not { } organisation)
        {
            return new Kept.NotThere();
        }

        if (organisation.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, organisation, revision, cancel);
        }

        var outliving = await db.Bodies.Where(body => body.OrganisationId == id && (body.ValidTo == null || body.ValidTo > end.LastDay)).ToListAsync(cancel);
        var mistake = await CheckSuccessionAsync(organisation, end, cancel) ?? (end.LastDay is { } day ? await CheckBodiesAsync(outliving, day, end, cancel) : null);
        if (mistake is not null)
        {
            return new Kept.Refused([mistake]);
        }

        if (end.LastDay is not null)
        {
            outliving.ForEach(body => body.ValidTo = end.LastDay);
        }

        (organisation.ValidTo, organisation.SuccessorId) = (end.LastDay, end.Successor);
        if (!await db.TrySaveAsync(cancel))
        {
            return await Meanwhile.OfAsync(db, organisation, revision, cancel);
        }

        await work.CommitAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Organisation, id));
    }

    private async Task<Mistake?> CheckSuccessionAsync(Organisation organisation, OrganisationEnd end, CancellationToken cancel)
    {
        var all = await db.Organisations.AsNoTracking()
            .Select(one => new Forebear(one.Id, one.Name, new ValidPeriod(one.ValidFrom, one.ValidTo), one.SuccessorId))
            .ToListAsync(cancel);
        return Succession.Check(all.Single(one => one.Id == organisation.Id), end.LastDay, end.Successor, new Lineage(all));
    }

    private async Task<Mistake?> CheckBodiesAsync(List<Body> outliving, DateOnly day, OrganisationEnd end, CancellationToken cancel)
    {
        if (outliving.Count > 0 && !end.WithItsBodies)
        {
            var which = outliving.Count == 1 ? $"{outliving[0].Name} would outlive it" : $"{outliving.Count} of its bodies would outlive it";
            return new Mistake(nameof(end.WithItsBodies), $"{which}. Select that they end on the same day, or end them first");
        }

        foreach (var body in outliving)
        {
            if (body.ValidFrom > day)
            {
                return new Mistake(nameof(end.LastDay), $"The last day must be {body.ValidFrom.Value.InWords()} or later, because its {body.Name} began then");
            }

            if (await PointersAt.MeetingDaysAsync(db, body.Id, cancel) is var (_, last) && last > day)
            {
                return new Mistake(nameof(end.LastDay), $"The last day must be {last.InWords()} or later, because its {body.Name} met then");
            }
        }

        return null;
    }
}
