using System.Net;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public;

public sealed class OriginalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Bytes = "<p>The Board agreed.</p><!-- who wrote it -->";

    private readonly RecordRef _paper = new(RecordKind.Paper, RecordId.New());

    [Fact]
    public async Task Gives_out_the_very_bytes_to_keep_and_not_to_open()
    {
        await PublishAsync(given: true);
        using var visitor = site.Open();

        var page = await visitor.GetAsync(_paper.Path);
        var file = await visitor.GetAsync($"{_paper.Path}/original");

        Assert.Contains("Download the original (web page)", page.Text, StringComparison.Ordinal);
        Assert.Equal(Bytes, file.Page);
        Assert.Equal("text/html", file.Headers["Content-Type"]);
        Assert.Equal($"attachment; filename=paper-{_paper.Id}-version-1.html; filename*=UTF-8''paper-{_paper.Id}-version-1.html", file.Headers["Content-Disposition"]);
        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
    }

    [Fact]
    public async Task Gives_out_nothing_once_the_record_does_not_name_it_or_is_withdrawn()
    {
        await PublishAsync(given: true);
        using var visitor = site.Open();

        await PublishAsync(given: false);
        var kept = await visitor.GetAsync($"{_paper.Path}/original");
        await OpenRecord.WriteAsync(site, PublicRecord.Withdrawal(_paper, "Marlshire County Council", 1));
        var withdrawn = await visitor.GetAsync($"{_paper.Path}/original");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Gone), (kept.Status, withdrawn.Status));
        Assert.DoesNotContain("Download the original", (await visitor.GetAsync(_paper.Path)).Page, StringComparison.Ordinal);
        Assert.Contains("This file is not given out", kept.Text, StringComparison.Ordinal);
    }

    private async Task PublishAsync(bool given)
    {
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Bytes));
        var kept = await site.Parts.GetRequiredService<PublicOriginals>().KeepAsync(bytes, 1000, CancellationToken.None);
        await OpenRecord.WriteAsync(site, new PublicRecord
        {
            Kind = RecordKind.Paper,
            Id = _paper.Id,
            PublishedBy = "Marlshire County Council",
            Title = "Minutes",
            Content = new PaperRecord
            {
                Title = "Minutes", PaperKind = "minutes", PaperVersion = 1, Text = "The Board agreed.", TextSha256 = new string('0', 64),
                Original = given ? new OriginalPart("html", kept.Sha256) : null,
            },
        });
    }
}
