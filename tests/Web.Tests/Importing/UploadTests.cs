using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Web.Tests.Pages.Public;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Importing;

/// <summary>Files that are not what they say, sent to the real site. Each is read for what it is or refused with a sentence.</summary>
public abstract partial class UploadTests(SiteFixture site)
{
    private const string Minutes = "Health Scrutiny Panel\nMinutes of the meeting on 4 March 2025\n\n1. Questions\nQ1. When does the clinic open?\nIt opens in May.\n";

    public static TheoryData<string, string, string> Files { get; } = new()
    {
        { "a program called .pdf", "minutes.pdf", "Refused" },
        { "a page called .txt", "minutes.txt", "Ready" },
        { "a picture called .pdf", "minutes.pdf", "Refused" },
        { "a pdf called .docx", "minutes.docx", "Refused" },
        { "a pdf that is a zip and a page too", "minutes.pdf", "Ready" },
        { "a page that says it is a pdf", "minutes.html", "Ready" },
        { "a zip bomb", "minutes.docx", "Refused" },
        { "a zip that is no Word file", "minutes.docx", "Refused" },
        { "nothing", "minutes.txt", "Refused" },
        { "zeros", "minutes.txt", "Refused" },
        { "text with a NUL", "minutes.txt", "Ready" },
        { "half characters", "minutes.txt", "Ready" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Are_read_for_what_they_are_or_refused_with_a_sentence(string what, string name, string outcome)
    {
        var council = await Council.FoundAsync(site, $"Marlshire {what}");
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, council.Organisation, null));

        var line = await SendAsync(officer, council, (name, Bytes(what)));

        Assert.Contains(outcome, line, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>a()", line, StringComparison.Ordinal);
        Assert.Matches(outcome == "Refused" ? @"taken__why"">[^<]{20,}[.:)]" : "Review it", line);
    }

    [Theory]
    [InlineData("../../../../tmp/folkmoot-evil.txt")]
    [InlineData("..\\..\\evil.txt")]
    [InlineData("/etc/cron.d/evil.txt")]
    [InlineData("C:\\Windows\\evil.txt")]
    [InlineData("evil\u202Etxt.exe.txt")]
    [InlineData("evil\u0085\u009b[31m.txt")]
    public async Task Lose_the_folders_and_tricks_in_their_names(string name)
    {
        var council = await Council.FoundAsync(site, "Marlshire Names");
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, council.Organisation, null));

        var line = await SendAsync(officer, council, (name, Encoding.UTF8.GetBytes(Minutes)));

        var kept = await site.WithAsync(parts => parts.GetRequiredService<CivicDb>().Imports.Where(import => import.BodyId == council.Body && import.Id != council.Import).Select(import => import.FileName).SingleAsync());
        Assert.Matches(@"^[a-zA-Z.\[0-9-]+$", kept);
        Assert.Contains(kept, WebUtility.HtmlDecode(line), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("evil", Path.GetFileName(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lose_the_start_of_a_name_without_end_between_two_characters()
    {
        var council = await Council.FoundAsync(site, "Marlshire Endless");
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, council.Organisation, null));

        var line = await SendAsync(officer, council, (string.Concat(Enumerable.Repeat("🏛", 98)) + "m.txt", Encoding.UTF8.GetBytes(Minutes)));

        Assert.Contains("Review it", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_refused_when_they_are_too_large_too_many_or_none()
    {
        var council = await Council.FoundAsync(site, "Marlshire Many");
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, council.Organisation, null));

        var none = await PostAsync(officer, council);
        var many = await PostAsync(officer, council, [.. Enumerable.Range(0, 101).Select(number => ($"{number}.txt", Encoding.UTF8.GetBytes($"{number}")))]);
        var large = await PostAsync(officer, council, ("large.txt", new byte[1_048_577]));
        var whole = await RawRequest.AskAsync(
            site.Address, "POST /desk/import HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 99999999\r\nConnection: close\r\n"
            + $"Cookie: {string.Join("; ", officer.Cookies.GetAllCookies().Cast<Cookie>().Select(cookie => $"{cookie.Name}={cookie.Value}"))}\r\n\r\n--x");

        Assert.Contains("Choose at least one file", none.Text, StringComparison.Ordinal);
        Assert.Contains("Choose at most 100 files at a time", many.Text, StringComparison.Ordinal);
        Assert.Contains("large.txt is larger than 1 MB", large.Text, StringComparison.Ordinal);
        Assert.All(new[] { none, many, large }, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.StartsWith("HTTP/1.1 413", whole, StringComparison.Ordinal);
        Assert.Contains("Send fewer or smaller files at a time.", whole, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string what) => what switch
    {
        "a program called .pdf" => [.. "MZ\u0090\0"u8, .. new byte[2_000]],
        "a page called .txt" => Encoding.UTF8.GetBytes($"<!doctype html><html><body><script>a()</script><pre>{Minutes}</pre></body></html>"),
        "a picture called .pdf" => [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[500]],
        "a pdf called .docx" => "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray(),
        "a pdf that is a zip and a page too" => [.. SecretFiles.Pdf(new Secrets()), .. Encoding.UTF8.GetBytes("<script>a()</script>"), .. Zip(("word/document.xml", 500))],
        "a page that says it is a pdf" => Encoding.UTF8.GetBytes($"<!-- %PDF-1.7 --><html><body><script>a()</script><pre>{Minutes}</pre></body></html>"),
        "a zip bomb" => Zip(("[Content_Types].xml", 1), ("word/document.xml", 90_000_000)),
        "a zip that is no Word file" => Zip(("readme.txt", 40)),
        "nothing" => [],
        "zeros" => new byte[5_000],
        "text with a NUL" => Encoding.UTF8.GetBytes(Minutes.Replace("clinic", "cli\0nic", StringComparison.Ordinal)),
        _ => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Minutes), 0x00, 0xD8, 0x41, 0x00],
    };

    private static byte[] Zip(params (string Name, int Zeros)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, zeros) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                for (var left = zeros; left > 0; left -= 1_000_000)
                {
                    entry.Write(new byte[Math.Min(left, 1_000_000)]);
                }
            }
        }

        return bytes.ToArray();
    }

    private static async Task<string> SendAsync(Visitor officer, Council council, (string Name, byte[] Bytes) file)
    {
        var sent = await PostAsync(officer, council, file);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        for (; ; )
        {
            var page = (await officer.GetAsync(sent.To!.OriginalString)).Page;
            if (!page.Contains("data-under-way", StringComparison.Ordinal))
            {
                return Line().Match(page).Value;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<Answer> PostAsync(Visitor officer, Council council, params (string Name, byte[] Bytes)[] files)
    {
        var token = (await officer.GetAsync("/desk/import")).Token!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(council.Body.Value), "Body" } };
        foreach (var (name, bytes) in files)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Files\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
            form.Add(content);
        }

        using var response = await officer.Client.PostAsync(new Uri("/desk/import", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return await Answer.OfAsync(response);
    }

    [GeneratedRegex("""<li class="taken__item">.*?</li>""", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}

public sealed class UploadSqliteTests(SmallPapersSite site) : UploadTests(site), IClassFixture<SmallPapersSite>;

public sealed class UploadPostgresTests(SmallPapersOnPostgres site) : UploadTests(site), IClassFixture<SmallPapersOnPostgres>;

/// <summary>A site that takes papers of one megabyte at most.</summary>
public sealed class SmallPapersSite : SiteFixture
{
    internal override SiteOptions Options => base.Options with { MaxBytes = 1024 * 1024 };
}

public sealed class SmallPapersOnPostgres(PostgresServer server) : PostgresSite(server)
{
    internal override SiteOptions Options => base.Options with { MaxBytes = 1024 * 1024 };
}
