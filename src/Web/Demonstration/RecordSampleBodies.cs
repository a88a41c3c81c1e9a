using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Records the organisations of the sample with their bodies and their other names, and ends those that have been followed by another.</summary>
internal sealed class RecordSampleBodies(CivicDb db, RecordOrganisation organise, RecordBody found, RecordOtherName name, SampleEnds ends)
{
    public async Task RecordAsync(SampleOrganisation sample, CancellationToken cancel)
    {
        var known = await db.Organisations.AnyAsync(one => one.Name == sample.Name, cancel);
        if (!known)
        {
            await organise.RunAsync(new OrganisationFields { Name = sample.Name, Kind = sample.Kind, Place = sample.Place, ValidFrom = sample.From }, cancel);
        }

        var id = await db.Organisations.Where(one => one.Name == sample.Name).Select(one => one.Id).FirstAsync(cancel);
        await NameAsync(new RecordRef(RecordKind.Organisation, id), sample.KnownAs, cancel);
        foreach (var body in sample.Bodies)
        {
            await RecordAsync(id, body, cancel);
        }
    }

    public async Task EndAsync(SampleOrganisation sample, CancellationToken cancel)
    {
        foreach (var body in sample.Bodies.Where(body => body.To is not null))
        {
            await ends.EndAsync(body, cancel);
        }

        if (sample.To is not null)
        {
            await ends.EndAsync(sample, cancel);
        }
    }

    private async Task RecordAsync(RecordId organisation, SampleBody sample, CancellationToken cancel)
    {
        if (!await db.Bodies.AnyAsync(one => one.OrganisationId == organisation && one.Name == sample.Name, cancel))
        {
            await found.RunAsync(organisation, new BodyFields { Name = sample.Name, Place = sample.Place, ValidFrom = sample.From }, cancel);
        }

        var id = await db.Bodies.Where(one => one.OrganisationId == organisation && one.Name == sample.Name).Select(one => one.Id).FirstAsync(cancel);
        await NameAsync(new RecordRef(RecordKind.Body, id), sample.KnownAs, cancel);
    }

    // A name that is on record already is refused and stays as it is.
    private async Task NameAsync(RecordRef of, IReadOnlyList<SampleName> names, CancellationToken cancel)
    {
        foreach (var other in names)
        {
            await name.RunAsync(of, new OtherNameFields { Name = other.Name, ValidFrom = other.From, ValidTo = other.To }, cancel);
        }
    }
}
