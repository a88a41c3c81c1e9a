using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Ends what the sample says has ended, once, and names what followed.</summary>
internal sealed class SampleEnds(CivicDb db, EndOrganisation endOrganisation, EndBody endBody)
{
    public async Task EndAsync(SampleOrganisation sample, CancellationToken cancel)
    {
        var organisation = await db.Organisations.AsNoTracking().FirstAsync(one => one.Name == sample.Name, cancel);
        if (organisation.ValidTo is not null)
        {
            return;
        }

        var successor = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Name == sample.Successor, cancel);
        var end = new OrganisationEnd { LastDay = sample.To, Successor = successor?.Id, WithItsBodies = true };
        await endOrganisation.RunAsync(organisation.Id, organisation.Revision, end, cancel);
    }

    public async Task EndAsync(SampleBody sample, CancellationToken cancel)
    {
        var body = await db.Bodies.AsNoTracking().FirstAsync(one => one.Name == sample.Name, cancel);
        if (body.ValidTo is not null)
        {
            return;
        }

        var successor = await db.Bodies.AsNoTracking().FirstOrDefaultAsync(one => one.Name == sample.Successor, cancel);
        await endBody.RunAsync(body.Id, body.Revision, sample.To, successor?.Id, cancel);
    }
}
