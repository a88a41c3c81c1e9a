using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Public answers are kept in memory; nobody is ever shown one that is no longer true, or that was made for somebody else.</summary>
public abstract class KeptAnswersTests(SiteFixture site)
{
    [Fact]
    public async Task Shows_a_correction_at_once_to_who_has_read_the_page_before()
    {
        var draft = SampleRecords.Of(RecordKind.Question) with { Id = RecordId.New(), Version = 0 };
        await OpenRecord.WriteAsync(site, draft);
        using var reader = site.Open();
        await TwiceAsync(reader, draft.Ref.Path);

        await OpenRecord.WriteAsync(site, draft with { Content = (QuestionRecord)draft.Content! with { Asker = "Nan Sorrel" } });

        Assert.Contains("Nan Sorrel", (await reader.GetAsync(draft.Ref.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_withdrawn_words_no_longer_here_at_once_and_on_another_node_soon()
    {
        await using var other = await Site.BuildAsync(site.Options, CancellationToken.None);
        await other.StartAsync(TestContext.Current.CancellationToken);
        var open = await OpenRecord.PublishAsync(site);
        using var here = site.Open();
        using var there = new Visitor(new Uri(other.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        await TwiceAsync(here, open.QuestionPath);
        await TwiceAsync(there, open.QuestionPath);

        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Question, open.Question), "It named a child.");

        Assert.Equal(HttpStatusCode.Gone, (await here.GetAsync(open.QuestionPath)).Status);
        await UntilGoneAsync(there, open.QuestionPath);
        await OpenRecord.EraseAsync(site, new RecordRef(RecordKind.Assurance, open.Promise), "A patient asked for it.");
        Assert.DoesNotContain("opens in May", (await here.GetAsync($"/assurance/{open.Promise}")).Text, StringComparison.Ordinal);
        await UntilGoneAsync(there, $"/assurance/{open.Promise}");
    }

    [Fact]
    public async Task Gives_the_same_words_plain_and_compressed_and_its_head_alone()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var plain = await visitor.Client.GetByteArrayAsync(new Uri(open.PaperPath, UriKind.Relative), TestContext.Current.CancellationToken);

        foreach (var round in new[] { "made", "kept" })
        {
            using var brotli = await AskAsync(visitor, HttpMethod.Get, $"{open.PaperPath}?{round}", "br, gzip");
            using var gzip = await AskAsync(visitor, HttpMethod.Get, open.PaperPath, "gzip;q=0.5, br;q=0");
            using var head = await AskAsync(visitor, HttpMethod.Head, open.PaperPath, "");
            Assert.Equal(plain, await UnpackAsync(brotli, stream => new BrotliStream(stream, CompressionMode.Decompress)));
            Assert.Equal(plain, await UnpackAsync(gzip, stream => new GZipStream(stream, CompressionMode.Decompress)));
            Assert.Equal(plain.Length, head.Content.Headers.ContentLength);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal("Accept-Encoding", brotli.Headers.Vary.ToString());
            Assert.Equal(head.Headers.ETag, brotli.Headers.ETag);
        }
    }

    [Fact]
    public async Task Keeps_nothing_that_was_said_to_an_officer()
    {
        var draft = SampleRecords.Of(RecordKind.Question) with { Id = RecordId.New(), Version = 0 };
        await OpenRecord.WriteAsync(site, draft);
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        using var reader = site.Open();

        var own = await officer.GetAsync(draft.Ref.Path);
        var open = await TwiceAsync(reader, draft.Ref.Path);

        Assert.False(own.Headers.ContainsKey("Vary"), "The officer's page came from what is kept for everybody.");
        Assert.Equal("Accept-Encoding", open.Headers["Vary"]);
        Assert.False(open.Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task Refuses_a_strange_host_although_the_page_is_kept()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();
        await TwiceAsync(visitor, open.PaperPath);
        using var request = new HttpRequestMessage(HttpMethod.Get, open.PaperPath);
        request.Headers.Host = "evil.example";

        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<Answer> TwiceAsync(Visitor visitor, string path)
    {
        var made = await visitor.GetAsync(path);
        var kept = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.Equal(made.Page, kept.Page);
        Assert.Equal(made.Headers.Where(header => header.Key != "Date").OrderBy(header => header.Key), kept.Headers.Where(header => header.Key != "Date").OrderBy(header => header.Key));
        return kept;
    }

    // How soon is measured by bench/public.sh: a test that runs beside others cannot say.
    private static async Task UntilGoneAsync(Visitor visitor, string path)
    {
        while ((await visitor.GetAsync(path)).Status != HttpStatusCode.Gone)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(Visitor visitor, HttpMethod method, string path, string encodings)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var encoding in encodings.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            request.Headers.AcceptEncoding.Add(StringWithQualityHeaderValue.Parse(encoding));
        }

        return await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<byte[]> UnpackAsync(HttpResponseMessage answer, Func<Stream, Stream> unpack)
    {
        await using var packed = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var stream = unpack(packed);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}

public sealed class KeptAnswersSqliteTests(SiteFixture site) : KeptAnswersTests(site), IClassFixture<SiteFixture>;

public sealed class KeptAnswersPostgresTests(PostgresSite site) : KeptAnswersTests(site), IClassFixture<PostgresSite>;
