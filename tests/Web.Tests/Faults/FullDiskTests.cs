using System.Net;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>The disk fills up while the site serves. It says so in a sentence, keeps nothing by half, goes on showing what there is, and goes on working once there is room.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");
    private readonly Ledger _ledger = new();

    [Fact]
    public async Task Says_that_there_is_no_room_keeps_nothing_by_half_and_goes_on_when_there_is_room()
    {
        using var disk = SmallDisk.Mount(new StoragePlace(_folder.FullName, Postgres: null));
        using var officer = new OfficerAtWork(await disk.Site.Address, await disk.Site.WayIn, _ledger, new Random(1));
        await officer.SignInAsync();
        await officer.ImportAsync();
        var paper = await ReadAsync(officer);

        disk.Fill();
        AssertRefused(await officer.SendPaperAsync("small.txt", InventedPaper.Write("small")));
        AssertRefused(await officer.SendPaperAsync("large.txt", InventedPaper.Write(new string('x', 3_000_000))));
        AssertRefused(await UntilRefusedAsync(() => officer.Publisher.OpenAsync(paper)));
        AssertRefused(await officer.DecideAsync(paper));
        Assert.Contains("folder-not-writable", (await officer.Browser.GetAsync("/health/ready")).Page, StringComparison.Ordinal);
        await ShowsWhatThereIsAsync(officer.Browser, paper);
        await disk.IsWholeAsync(_ledger);

        disk.MakeRoom();
        Assert.DoesNotContain("folder-not-writable", (await officer.Browser.GetAsync("/health/ready")).Page, StringComparison.Ordinal);
        await officer.ImportAsync();
        Assert.Equal(2, _ledger.Imports.Count);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.DecideAsync(paper)).Status);
        await officer.Publisher.PublishAsync(paper);
        Assert.Single(_ledger.Public);
        await ReadAsync(officer);
        await disk.IsWholeAsync(_ledger);
    }

    [Fact]
    public async Task Publishes_all_of_a_paper_or_nothing_when_the_disk_fills_up()
    {
        using var disk = SmallDisk.Mount(new StoragePlace(_folder.FullName, Postgres: null));
        using var officer = new OfficerAtWork(await disk.Site.Address, await disk.Site.WayIn, _ledger, new Random(1));
        await officer.SignInAsync();
        await officer.ImportAsync();
        var paper = await ReadAsync(officer);
        await officer.DecideAsync(paper);
        await officer.Publisher.OpenAsync(paper);

        disk.Fill();
        AssertRefused(await UntilRefusedAsync(() => officer.Publisher.OpenAsync(paper)));
        AssertRefused(await officer.Browser.PostAsync($"/desk/papers/{paper}/publish"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Browser.GetAsync($"/paper/{paper}")).Status);
        await disk.IsWholeAsync(_ledger);

        disk.MakeRoom();
        await officer.Publisher.PublishAsync(paper);
        Assert.Equal(HttpStatusCode.OK, (await officer.Browser.GetAsync($"/paper/{paper}")).Status);
        await disk.IsWholeAsync(_ledger);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // SQLite's log keeps the room that it once took, and on a full disk still writes there what fits.
    private static async Task<Answer> UntilRefusedAsync(Func<Task<Answer>> act)
    {
        var answer = await act();
        while (answer.Status == HttpStatusCode.Redirect)
        {
            answer = await act();
        }

        return answer;
    }

    private static void AssertRefused(Answer answer)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Contains("What you just sent was not saved.", answer.Page, StringComparison.Ordinal);
        Assert.Contains("The disk of this site is full. Whoever runs the site has to make room.", answer.Page, StringComparison.Ordinal);
    }

    private static async Task ShowsWhatThereIsAsync(Visitor browser, string paper)
    {
        foreach (var page in new[] { "/", "/all", "/desk", $"/desk/papers/{paper}/review", $"/desk/papers/{paper}/publish", "/health/live" })
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(page)).Status);
        }
    }

    // The paper that came in last, once everything has been read.
    private static async Task<string> ReadAsync(OfficerAtWork officer)
    {
        while ((await officer.Browser.GetAsync(officer.LastBatch)).Page.Contains("state--reading", StringComparison.Ordinal))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return (await officer.NewestPaperAsync())!;
    }
}
