using System.Text;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Storage;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Demonstration;
using Folkmoot.Web.Importing;
using Folkmoot.Web.Tests.Pages.Public;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Access;

/// <summary>
/// A record with some of everything: the sample, one public record of each kind, parts of each visibility, a withdrawn and an erased record, a
/// paper with a later version, a batch with refusals, and names that are as long as names get.
/// </summary>
internal sealed record FullRecord(Officer Officer, Council Council, OpenRecord Open, RecordId Waiting, RecordId Later, RecordId Corrected, Guid Batch, string Invitation, string Alert)
{
    /// <summary>The password of the officer, who may do everything and has sent the batch in.</summary>
    public const string Password = "quiet heron under bridge";

    private const string LongName =
        "Joint Health Overview and Scrutiny Committee of Eastmoor, Marlshire, Brackenford and the Parishes of the Upper Wex Valley (Llanfairbrackenfordwexcombegogerychwyrndrobwll)";

    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The id that each record of <see cref="SampleRecords"/> has.</summary>
    public static string Sample => SampleRecords.Of(RecordKind.Question).Id.Value;

    public static async Task<FullRecord> FillAsync(SiteFixture site)
    {
        await site.WithAsync(async parts =>
        {
            await parts.GetRequiredService<FillWithSample>().RunAsync(CancellationToken.None);
            return true;
        });
        await OpenRecord.WriteAsync(site, [.. RecordKinds.All.Select(SampleRecords.Of)]);
        var open = await OpenRecord.PublishAsync(site);
        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Question, open.Question), "It named a child.");
        await OpenRecord.EraseAsync(site, new RecordRef(RecordKind.Assurance, open.Promise), "A patient asked for it.");
        var (officer, _, _) = await site.Officers.WithAuthenticatorAsync(Password, (Role.Clerk, null, null), (Role.Administrator, null, null), (Role.ExemptReader, null, null));
        var council = await Council.FoundAsync(site, LongName);
        var batch = Guid.CreateVersion7();
        var later = await PaperOfAsync(site, "brackenford-scrutiny-questions.txt");
        await SendAsync(site, officer, council, batch, later);
        return new FullRecord(officer, council, open, await PaperOfAsync(site, "waiting.txt"), later, await CorrectedAsync(site), batch, await InviteAsync(site, council), await AskAsync(site));
    }

    /// <summary>The paper that a file of that name became, once it has been read.</summary>
    public static Task<RecordId> PaperOfAsync(SiteFixture site, string file) => site.WithAsync(async parts =>
    {
        var db = parts.GetRequiredService<CivicDb>();
        while (true)
        {
            var paper = await db.Imports.Where(import => import.FileName == file)
                .Join(db.PaperVersions, import => import.PaperVersionId, version => version.Id, (_, version) => (RecordId?)version.PaperId).FirstOrDefaultAsync();
            if (paper is { } found)
            {
                return found;
            }

            await Task.Delay(50);
        }
    });

    // The minutes of the sample that their committee corrected.
    private static Task<RecordId> CorrectedAsync(SiteFixture site) => site.WithAsync(parts => parts.GetRequiredService<CivicDb>().RecordVersions
        .Where(version => version.Kind == RecordKind.Paper && version.Version == 2).OrderBy(version => version.Sequence).Select(version => version.Id).FirstAsync());

    private static Task<string> AskAsync(SiteFixture site) => site.WithAsync(async parts =>
    {
        await parts.GetRequiredService<AskForAlert>().RunAsync("wren.hollis@example.org", "/question", AlertPace.Daily, CancellationToken.None);
        return (await parts.GetRequiredService<CivicDb>().Alerts.SingleAsync()).Secret;
    });

    private static async Task<string> InviteAsync(SiteFixture site, Council council)
    {
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, council.Organisation, null));
        var made = await administrator.PostAsync(
            "/desk/accounts/invite", ("FullName", "Una Pike"), ("Email", "una.pike@marlshire.example"), ("Role", "Clerk"), ("Where", council.Organisation.Value));
        return made.Page.Split("/account/join/")[1].Split('<')[0];
    }

    private static async Task SendAsync(SiteFixture site, Officer officer, Council council, Guid batch, RecordId laterOf)
    {
        var questions = await File.ReadAllTextAsync(Path.Combine(Samples, "brackenford-scrutiny-questions.txt"));
        (string Name, string Text, RecordId? Of)[] files =
        [
            ("waiting.txt", await File.ReadAllTextAsync(Path.Combine(Samples, "wexcombe-town-council.txt")) + "\nNobody has looked at this yet.\n", null),
            ("later.txt", questions.Replace("Question 2", "Question 2 (put again)", StringComparison.Ordinal) + "\nAsked again on the day.\n", laterOf),
            ("scan.pdf", "no pdf at all", null),
            ("brackenford-scrutiny-questions-again.txt", questions, null),
            ($"{new string('m', 90)}-minutes-of-the-annual-meeting.txt", "Minutes\n\nQuestion 1: Why?\n\nAnswer: Because.\n", null),
        ];
        foreach (var (name, text, of) in files)
        {
            await SendAsync(site, officer, council, batch, name, text, of);
        }

        site.Parts.GetRequiredService<ImportSignal>().Sent();
        await site.WithAsync(async parts =>
        {
            while (await parts.GetRequiredService<CivicDb>().Imports.AnyAsync(import => import.State == ImportState.Waiting || import.State == ImportState.Reading))
            {
                await Task.Delay(50);
            }

            return true;
        });
    }

    private static Task<SendOutcome> SendAsync(SiteFixture site, Officer officer, Council council, Guid batch, string name, string text, RecordId? of) => site.WithAsync(async parts =>
    {
        parts.GetRequiredService<Hand>().Take(officer.Id, officer.FullName);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var body = of is { } paper ? await parts.GetRequiredService<CivicDb>().Papers.Where(one => one.Id == paper).Select(one => one.BodyId).SingleAsync() : council.Body;
        return await parts.GetRequiredService<SendPaper>().RunAsync(
            new PaperToSend { BatchId = batch, BodyId = body, PaperId = of, FileName = name, Bytes = bytes, MostBytes = 1_000_000 }, CancellationToken.None);
    });
}
