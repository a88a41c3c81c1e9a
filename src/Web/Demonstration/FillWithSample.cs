using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Importing;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>
/// Fills a record with the invented sample, by the same operations that officers use. What is there already stays as it is, so that a
/// demonstration keeps what was done in it, and one that was stopped half-way is filled up at the next start.
/// </summary>
internal sealed class FillWithSample(CivicDb db, IServiceScopeFactory scopes, ImportSignal signal, SiteOptions site)
{
    private static readonly string Papers = Path.Combine(AppContext.BaseDirectory, "samples");

    public async Task RunAsync(CancellationToken cancel)
    {
        var sample = Sample.Read();
        foreach (var organisation in sample.Organisations)
        {
            await RecordAsync(organisation, cancel);
        }

        var sent = new List<(SamplePaper Paper, Guid Import)>();
        foreach (var paper in sample.Papers)
        {
            if (await SendAsync(paper, cancel) is { } import)
            {
                sent.Add((paper, import));
            }
        }

        signal.Sent();
        foreach (var (paper, import) in sent.Where(each => each.Paper.Published))
        {
            await InScopeAsync<PublishSample>(publish => publish.RunAsync(import, cancel), cancel);
        }
    }

    private async Task RecordAsync(SampleOrganisation sample, CancellationToken cancel)
    {
        var id = await db.Organisations.Where(one => one.Name == sample.Name).Select(one => (RecordId?)one.Id).FirstOrDefaultAsync(cancel);
        if (id is null)
        {
            await InScopeAsync<RecordOrganisation>(
                async record => id = ((Kept.Done)await record.RunAsync(new OrganisationFields { Name = sample.Name, Kind = sample.Kind }, cancel)).Of.Id, cancel);
        }

        foreach (var body in sample.Bodies)
        {
            if (!await db.Bodies.AnyAsync(one => one.OrganisationId == id && one.Name == body, cancel))
            {
                await InScopeAsync<RecordBody>(record => record.RunAsync(id!.Value, new BodyFields { Name = body }, cancel), cancel);
            }
        }
    }

    // Null when it was sent at an earlier start: then it is left as officers have left it.
    private async Task<Guid?> SendAsync(SamplePaper paper, CancellationToken cancel)
    {
        var file = Path.Combine(Papers, paper.File);
        if (!File.Exists(file) || await db.Imports.AnyAsync(import => import.FileName == paper.File, cancel))
        {
            return null;
        }

        Guid? import = null;
        await InScopeAsync<SendPaper>(async send => import = await SendAsync(send, paper, file, cancel) is SendOutcome.Sent sent ? sent.ImportId : null, cancel);
        return import;
    }

    private async Task<SendOutcome> SendAsync(SendPaper send, SamplePaper paper, string file, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(file);
        return await send.RunAsync(
            new PaperToSend
            {
                BatchId = Guid.CreateVersion7(),
                BodyId = await db.Bodies.Where(body => body.Name == paper.Body).Select(body => body.Id).FirstAsync(cancel),
                FileName = paper.File,
                Bytes = bytes,
                MostBytes = site.MaxBytes,
            },
            cancel);
    }

    private async Task InScopeAsync<TOperation>(Func<TOperation, Task> act, CancellationToken cancel)
        where TOperation : class
    {
        await using var scope = scopes.CreateAsyncScope();
        var officer = await scope.ServiceProvider.GetRequiredService<DemonstrationOfficer>().FindOrMakeAsync(cancel);
        scope.ServiceProvider.GetRequiredService<Hand>().Take(officer.Id, officer.FullName);
        scope.ServiceProvider.GetRequiredService<Hand>().Because = "The demonstration's sample";
        await act(ActivatorUtilities.GetServiceOrCreateInstance<TOperation>(scope.ServiceProvider));
    }
}
