using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Importing;

/// <summary>
/// Sends files from the command line into the record, and follows them until the site has read them. Where no site reads them, they stay in
/// line and are read when it starts.
/// </summary>
internal sealed class ImportPapers(CivicDb db, SendPaper send, Hand hand, SiteOptions options, Surroundings here)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Guid _batch = Guid.CreateVersion7();

    public async Task<int> RunAsync(string bodyName, IReadOnlyList<string> files, CancellationToken cancel)
    {
        hand.Because = "Imported from the command line";
        var body = await BodyAsync(bodyName, cancel);
        var refused = 0;
        foreach (var file in files)
        {
            refused += await SendAsync(body, file, cancel) ? 0 : 1;
        }

        await here.Out.WriteLineAsync($"{files.Count - refused} sent. Waiting until they are read.");
        return refused + await FollowAsync(cancel) == 0 ? ExitCode.Done : ExitCode.SomeRefused;
    }

    private async Task<RecordId> BodyAsync(string said, CancellationToken cancel)
    {
        var known = await db.Bodies.AsNoTracking()
            .Join(db.Organisations, body => body.OrganisationId, organisation => organisation.Id, (body, organisation) => new { body.Id, body.Name, Organisation = organisation.Name })
            .ToListAsync(cancel);
        var meant = known.FindAll(body => body.Id.Value == said || body.Name == said || $"{body.Name}, {body.Organisation}" == said);
        return meant switch
        {
            [var only] => only.Id,
            [] when known.Count == 0 => throw new MisuseException("There is no body on record yet: add one at the desk, and import again."),
            [] => throw new MisuseException($"There is no body “{said}” on record. There are: {string.Join("; ", known.Select(body => $"{body.Name}, {body.Organisation}").Order(StringComparer.Ordinal))}."),
            _ => throw new MisuseException($"Several bodies are called so: write one of {string.Join("; ", meant.Select(body => $"“{body.Name}, {body.Organisation}”"))}."),
        };
    }

    private async Task<bool> SendAsync(RecordId body, string file, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(file);
        var sent = await send.RunAsync(
            new PaperToSend { BatchId = _batch, BodyId = body, FileName = Path.GetFileName(file), Bytes = bytes, MostBytes = options.MaxBytes }, cancel);
        db.ChangeTracker.Clear();
        if (sent is not SendOutcome.Refused refused)
        {
            return true;
        }

        await here.Error.WriteLineAsync($"{file} {refused.Reason}");
        return false;
    }

    // Gives the number of those that were refused.
    private async Task<int> FollowAsync(CancellationToken cancel)
    {
        var left = int.MaxValue;
        var waited = TimeSpan.Zero;
        while (waited < Patience)
        {
            var now = await UnreadAsync(cancel);
            if (now == 0)
            {
                return await EndAsync(cancel);
            }

            waited = now < left ? TimeSpan.Zero : waited + Look;
            left = now;
            await Task.Delay(Look, cancel);
        }

        await here.Out.WriteLineAsync($"{left} still wait. They are safe, and are read when the site runs (folkmoot serve).");
        return await EndAsync(cancel);
    }

    private Task<int> UnreadAsync(CancellationToken cancel) => db.Imports
        .CountAsync(import => import.BatchId == _batch && (import.State == ImportState.Waiting || import.State == ImportState.Reading), cancel);

    private async Task<int> EndAsync(CancellationToken cancel)
    {
        var ended = await db.Imports.AsNoTracking().Where(import => import.BatchId == _batch).OrderBy(import => import.SentAt).ToListAsync(cancel);
        foreach (var refused in ended.Where(import => import.State == ImportState.Refused))
        {
            await here.Error.WriteLineAsync($"{refused.FileName} {refused.Refusal}");
        }

        var known = ended.Count(import => import.State == ImportState.AlreadyHere);
        await here.Out.WriteLineAsync($"{ended.Count(import => import.State == ImportState.Read)} read{(known > 0 ? $", {known} already here" : "")}.");
        return ended.Count(import => import.State == ImportState.Refused);
    }
}
