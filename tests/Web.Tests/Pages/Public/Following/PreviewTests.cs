using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Pages.Public.Following;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public.Following;

public sealed class PreviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(RecordKind.Organisation, "GovernmentOrganization")]
    [InlineData(RecordKind.Body, "Organization")]
    [InlineData(RecordKind.Person, "Person")]
    [InlineData(RecordKind.Meeting, "Event")]
    [InlineData(RecordKind.Paper, "DigitalDocument")]
    [InlineData(RecordKind.Question, "Question")]
    [InlineData(RecordKind.Resolution, "CreativeWork")]
    public async Task Says_to_programs_what_a_record_is(RecordKind kind, string type)
    {
        var page = await PageAsync(SampleRecords.Of(kind) with { Id = RecordId.New(), Version = 0 });

        var graph = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray();

        Assert.Equal(type, (string?)graph[0]!["@type"]);
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), (string?)graph[0]!["@id"]);
        Assert.Equal("BreadcrumbList", (string?)graph[1]!["@type"]);
        Assert.DoesNotContain("null", graph.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_no_word_of_a_record_end_the_script_that_holds_it()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)> \" ' \u2028";

        var page = await PageAsync(SampleRecords.Of(RecordKind.Question) with { Id = RecordId.New(), Version = 0, Title = Hostile, Content = new QuestionRecord { Text = new Printed(Hostile, []) } });

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains(Hostile, JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]![0]!["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_shared_link_with_our_own_picture()
    {
        var page = await PageAsync(SampleRecords.Of(RecordKind.Meeting) with { Id = RecordId.New(), Version = 0 });
        var tags = page.QuerySelectorAll("meta[property^='og:'], meta[name^='twitter:']").ToDictionary(tag => tag.GetAttribute("property") ?? tag.GetAttribute("name")!, tag => tag.GetAttribute("content")!);
        using var visitor = site.Open();

        using var picture = await visitor.Client.GetAsync(new Uri(tags["og:image"]), TestContext.Current.CancellationToken);

        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(site.Address.OriginalString, tags["og:image"], StringComparison.Ordinal);
        Assert.Equal("Health Panel, 12 September 2023", tags["og:title"]);
        Assert.Equal("summary", tags["twitter:card"]);
    }

    [Fact]
    public async Task Names_every_record_that_stands_in_the_map_of_the_site()
    {
        var draft = SampleRecords.Of(RecordKind.Action) with { Id = RecordId.New(), Version = 0 };
        var gone = SampleRecords.Of(RecordKind.Action) with { Id = RecordId.New(), Version = 0 };
        await OpenRecord.WriteAsync(site, draft, gone);
        await OpenRecord.WriteAsync(site, PublicRecord.Withdrawal(gone.Ref, gone.PublishedBy, 1));
        using var visitor = site.Open();

        var robots = (await visitor.GetAsync("/robots.txt")).Page;
        var part = (await visitor.GetAsync((await visitor.GetAsync("/sitemap.xml")).Page.Split("<loc>")[1].Split('<')[0].Replace(site.Address.OriginalString.TrimEnd('/'), "", StringComparison.Ordinal))).Page;

        Assert.Contains($"Sitemap: {site.Address.OriginalString.TrimEnd('/')}/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains($"{draft.Ref.Path}<", part, StringComparison.Ordinal);
        Assert.DoesNotContain(gone.Ref.Path, part, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "record.marlshire.example" }, true, 5480, "https://record.marlshire.example")]
    [InlineData(new[] { "record.marlshire.example", "other.example" }, false, 80, "http://record.marlshire.example")]
    [InlineData(new[] { "record.marlshire.example" }, false, 8080, "http://record.marlshire.example:8080")]
    [InlineData(new[] { "*" }, false, 5480, "http://seen.example")]
    [InlineData(new string[0], false, 5480, "http://seen.example")]
    public void Names_the_site_as_the_operator_does_else_as_the_request_does(string[] hosts, bool https, int port, string expected)
    {
        var request = new DefaultHttpContext { Request = { Scheme = "http", Host = new HostString("seen.example") } }.Request;
        var options = new SiteOptions { Folder = "", Hosts = hosts, Https = https, Port = port };

        Assert.Equal(expected, new SiteAddress(options, site.Parts.GetRequiredService<IServer>()).Of(request));
        Assert.DoesNotContain("seen", new SiteAddress(options, site.Parts.GetRequiredService<IServer>()).Own, StringComparison.Ordinal);
    }

    private async Task<IDocument> PageAsync(PublicRecord draft)
    {
        await OpenRecord.WriteAsync(site, draft);
        using var visitor = site.Open();
        return new HtmlParser().ParseDocument((await visitor.GetAsync(draft.Ref.Path)).Page);
    }
}
