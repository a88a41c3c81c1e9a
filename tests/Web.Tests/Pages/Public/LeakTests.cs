using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Alerts;
using Folkmoot.Web.Tests.Faults;
using Folkmoot.Web.Tests.Guards;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>
/// Every sort of text that is not public holds a word of its own. The real program serves it, and every address that is open to everybody is
/// asked for; no word is found in any page, header, redirect, error, log line or file.
/// </summary>
public sealed class LeakTests(LeakTests.SiteWithoutMail site) : IClassFixture<LeakTests.SiteWithoutMail>
{
    [Theory]
    [InlineData("json")]
    [InlineData("plain")]
    public async Task Shows_no_word_that_is_not_public_anywhere(string logs)
    {
        var secrets = new Secrets();
        var desk = await SecretDesk.FoundAsync(site, secrets);
        using var mails = MailServer.Start();
        string[] mail = mails is null ? [] : ["--smtp-host", "127.0.0.1", "--smtp-port", $"{mails.Port}", "--smtp-tls", "none", "--mail-from", "record@marlshire.example"];
        using var running = new SiteProcess(new StoragePlace(site.Folder, Postgres: null), ["--logs", logs, .. mail]);
        using var visitor = new Visitor(await running.Address);
        var reader = await FollowAsync(visitor, mails, desk);
        await PublishFilesAsync(await running.Address, desk, secrets);

        await WalkAsync(visitor, desk, await PublicRoutes.AddressesAsync(site, desk), secrets);
        await SearchAsync(visitor, desk, secrets);
        await ReadMailsAsync(mails, reader, secrets);
        await AskForErrorsAsync(await running.Address, desk, secrets);

        Assert.InRange(secrets.Count, 50, int.MaxValue);
        secrets.AssertNotIn(running.Said, "the log");
        Assert.DoesNotContain(reader, running.Said, StringComparison.Ordinal);
        AssertNoOtherFile(secrets, running.Temporary);
    }

    [Theory]
    [InlineData(Role.Scrutiny)]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Engagement)]
    public async Task Shows_no_exempt_word_to_an_officer_who_may_not_read_it(Role role)
    {
        var secrets = new Secrets();
        var desk = await SecretDesk.FoundAsync(site, secrets);
        using var officer = await site.Officers.SignedInAsync((role, desk.Organisation.Id, null));
        var council = new Council(desk.Organisation.Id, desk.Body.Id, RecordId.New(), desk.Paper.Id, desk.Version.Id, Guid.Empty, desk.SecretFact.Id, Guid.Empty, RecordId.New(), Guid.Empty);
        string[] more = ["?v=1", "?v=2", $"?edit=fact-{desk.SecretFact.Id}", $"?v=1&edit=fact-{desk.SecretFact.Id}", $"?v=1&split=fact-{desk.SecretFact.Id}", "?v=1&kind=assurance"];

        var seen = 0;
        foreach (var path in await DeskForms.PagesAsync(site, council))
        {
            foreach (var address in more.Select(question => path.Contains('?', StringComparison.Ordinal) ? path : path + question).Prepend(path).Distinct())
            {
                var answer = await officer.GetAsync(address);
                secrets.AssertNotIn(answer.Text, address, "exempt", "confidential");
                seen += answer.Status == HttpStatusCode.OK ? 1 : 0;
            }
        }

        Assert.InRange(seen, 20, int.MaxValue);
    }

    [Fact]
    public async Task Leads_to_no_page_that_is_not_there()
    {
        await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var walked = await PublicWalk.FollowAsync(visitor, ["/"]);

        Assert.True(walked.Count > 15, $"Only {walked.Count} pages were walked.");
        Assert.DoesNotContain(walked, page => page.Value.StartsWith("NotFound", StringComparison.Ordinal) || page.Value.StartsWith("Internal", StringComparison.Ordinal));
    }

    // A reader who is told of all that is published: the address is theirs alone.
    private static async Task<string> FollowAsync(Visitor visitor, MailServer? mails, SecretDesk desk)
    {
        var reader = $"reader-{desk.Body.Id}@example.org";
        if (mails is not null)
        {
            await visitor.SendAsync("/alerts/new", [new("of", $"/all?organisation={desk.Organisation.Id}"), new("Email", reader), new("Pace", "AtOnce")]);
            await visitor.SendAsync((await mails.WaitAsync(reader, 1))[0].AlertPath, []);
        }

        return reader;
    }

    private static async Task ReadMailsAsync(MailServer? mails, string reader, Secrets secrets)
    {
        if (mails is not null)
        {
            Assert.Contains("/paper/", string.Concat((await mails.WaitAsync(reader, 2)).Select(mail => mail.Text)), StringComparison.Ordinal);
            Assert.All(mails.Mails, mail => secrets.AssertNotIn($"{string.Join(' ', mail.Headers)} {mail.Text}", "a mail"));
        }
    }

    // By hand, as an officer does: uploads that are too large for memory wait on the disk.
    private async Task PublishFilesAsync(Uri address, SecretDesk desk, Secrets secrets)
    {
        using var signedIn = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        using var officer = new Visitor(address);
        officer.Cookies.Add(signedIn.Cookies.GetAllCookies());
        var token = (await officer.GetAsync("/desk/import")).Token!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(desk.Body.Id.Value), "Body" },
            { new ByteArrayContent(SecretFiles.Word(secrets)), "Files", $"{secrets.In("the name of a Word file")}.docx" },
            { new ByteArrayContent(SecretFiles.Pdf(secrets)), "Files", $"{secrets.In("the name of a PDF")}.pdf" },
            { new ByteArrayContent(SecretFiles.Page(secrets)), "Files", $"{secrets.In("the name of a web page")}.html" },
            { new ByteArrayContent([.. "MZ"u8, .. System.Text.Encoding.UTF8.GetBytes(secrets.In("in a refused file")), .. new byte[300_000]]), "Files", $"{secrets.In("the name of a program")}.exe" },
        };
        using var sent = await officer.Client.PostAsync(new Uri("/desk/import", UriKind.Relative), form, TestContext.Current.CancellationToken);
        while ((await officer.GetAsync(sent.Headers.Location!.OriginalString)).Page.Contains("data-under-way", StringComparison.Ordinal))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(3, await site.WithAsync(parts => PublishAllAsync(parts, desk)));
    }

    private static async Task<int> PublishAllAsync(IServiceProvider parts, SecretDesk desk)
    {
        var brought = await parts.GetRequiredService<CivicDb>().PaperVersions.AsNoTracking()
            .Where(version => version.OrganisationId == desk.Organisation.Id && version.PaperId != desk.Paper.Id)
            .Join(parts.GetRequiredService<CivicDb>().PaperContents, version => version.Id, content => content.PaperVersionId, (version, content) => new { version.Id, content.Text }).ToListAsync();
        foreach (var version in brought)
        {
            await parts.GetRequiredService<AddPart>().RunAsync(version.Id, PartPlace.Everything(version.Text), new PartTerms { Visibility = Visibility.Public }, CancellationToken.None);
            Assert.IsType<PublishPaper.Outcome.Published>(await parts.GetRequiredService<PublishPaper>().RunAsync(version.Id, null, CancellationToken.None));
        }

        return brought.Count;
    }

    private static async Task WalkAsync(Visitor visitor, SecretDesk desk, IReadOnlyDictionary<string, List<string>> addresses, Secrets secrets)
    {
        var shown = 0;
        foreach (var (pattern, paths) in addresses)
        {
            Assert.True(paths.Count > 0, $"/{pattern} is open to everybody, and no real value for it is known: give it one in PublicRoutes");
            foreach (var path in paths)
            {
                var answer = await visitor.GetAsync(path);
                Assert.True((int)answer.Status < 500, $"{path}: {answer.Status}");
                secrets.AssertNotIn(Whole(answer), path);
                shown += answer.Text.Contains(desk.Open, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.InRange(shown, 5, int.MaxValue);
    }

    // The page repeats what is asked for, so it is judged by what it finds. A misspelt secret must not be put right either.
    private static async Task SearchAsync(Visitor visitor, SecretDesk desk, Secrets secrets)
    {
        foreach (var word in secrets.Words)
        {
            foreach (var said in new[] { word, $"{word[..^1]}*", $"{word[..^1]}q", $"\"{word}\"" })
            {
                var answer = await visitor.GetAsync($"/search?q={Uri.EscapeDataString(said)}");
                Assert.Contains("Nothing on the record has all of these words", answer.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("Did you mean", answer.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("<entry", (await visitor.GetAsync($"/search.atom?q={Uri.EscapeDataString(said)}")).Page, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain("Nothing on the record", (await visitor.GetAsync($"/search?q={desk.Open}")).Text, StringComparison.Ordinal);
    }

    private static async Task AskForErrorsAsync(Uri address, SecretDesk desk, Secrets secrets)
    {
        var statuses = new List<int>();
        foreach (var line in new[]
        {
            "GET /nothing/here", "GET /question?on=x", "PUT /paper", "POST /paper", "POST /account/sign-in", $"GET /desk/papers/{desk.Paper.Id}", $"GET /desk/papers/{desk.Paper.Id}/review",
            $"GET /paper/{desk.Paper.Id}?words=9-1", "GET /assets/nothing.css", $"POST /desk/papers/{desk.Paper.Id}/publish", $"GET /papers/{desk.Version.Sha256}", "GET /folkmoot.db",
        }.Concat(Enumerable.Repeat("POST /account/sign-in", 31)))
        {
            var answer = await RawRequest.AskAsync(address, $"{line} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            secrets.AssertNotIn(WebUtility.HtmlDecode(answer), line);
            statuses.Add(int.Parse(answer.AsSpan(9, 3)));
        }

        var large = await RawRequest.AskAsync(address, "POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n");
        secrets.AssertNotIn(large, "413");
        var odd = await RawRequest.AskAsync(address, "POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        secrets.AssertNotIn(odd, "a form that is none");
        Assert.Equal([302, 400, 404, 405, 429], statuses.Distinct().Order());
    }

    // The database and the papers hold what is not public; they alone.
    private void AssertNoOtherFile(Secrets secrets, string temporary)
    {
        var files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(temporary, "*", SearchOption.AllDirectories))
            .Where(file => !Path.GetFileName(file).StartsWith("dotnet-diagnostic-", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("clr-debug-pipe-", StringComparison.Ordinal)).ToList();
        var unknown = files.Where(file => !IsRecord(Path.GetRelativePath(site.Folder, file))).ToList();

        Assert.NotEmpty(unknown);
        Assert.All(unknown, file => Assert.True(file.StartsWith(Path.Combine(site.Folder, "keys"), StringComparison.Ordinal) || Path.GetFileName(file) == "migrating", file));
        Assert.All(unknown, file => secrets.AssertNotIn(File.ReadAllText(file), file));
        Assert.All(files, file => secrets.AssertNotIn(file, "the name of a file"));
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Web", "wwwroot"), "*.*", SearchOption.AllDirectories), file => secrets.AssertNotIn(File.ReadAllText(file), file));
    }

    private static bool IsRecord(string file) => file is "folkmoot.db" or "folkmoot.db-wal" or "folkmoot.db-shm" || file.StartsWith("papers" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Whole(Answer answer) => $"{answer.To} {string.Join(' ', answer.Headers)} {answer.Text} {WebUtility.UrlDecode(answer.Page)}";

    /// <summary>The program under test works on the same record, and it alone mails.</summary>
    public sealed class SiteWithoutMail : SiteFixture
    {
        internal override SiteOptions Options => base.Options with { Mail = null };
    }
}
