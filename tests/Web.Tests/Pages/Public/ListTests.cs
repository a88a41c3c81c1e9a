using System.Net;
using Folkmoot.Civic.Kernel;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

public sealed class ListTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Turns_pages_and_keeps_what_the_list_was_narrowed_to()
    {
        var body = RecordId.New();
        await OpenRecord.WriteAsync(site, [.. Enumerable.Range(0, 60).Select(_ => Sample(body))]);
        using var visitor = site.Open();

        var first = await visitor.GetAsync($"/action?body={body}");
        var second = await visitor.GetAsync($"/action?body={body}&pageNumber=2");

        Assert.Contains("There are 60.", first.Text, StringComparison.Ordinal);
        Assert.Contains($"?body={body}&amp;pageNumber=2", first.Page, StringComparison.Ordinal);
        Assert.Equal((50, 10), (Count(first.Page), Count(second.Page)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/action?body={body}&pageNumber=3")).Status);
    }

    [Theory]
    [InlineData("/question?on=x")]
    [InlineData("/question?body=x")]
    [InlineData("/question?pageNumber=-1")]
    [InlineData("/all?from=2023-13-01")]
    public async Task Says_400_where_nobody_can_answer(string path)
    {
        using var visitor = site.Open();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("2023-09-12", "2023-09-12", 1)]
    [InlineData("2023-09-13", "2023-12-31", 0)]
    public async Task Narrows_to_the_days_that_records_are_about(string from, string to, int count)
    {
        var body = RecordId.New();
        await OpenRecord.WriteAsync(site, Sample(body));
        using var visitor = site.Open();

        Assert.Equal(count, Count((await visitor.GetAsync($"/all?body={body}&from={from}&to={to}")).Page));
    }

    [Fact]
    public async Task Offers_a_form_that_narrows_it_and_keeps_what_is_chosen()
    {
        var (panel, other) = (Panel(), Panel());
        await OpenRecord.WriteAsync(site, panel, other, Sample(panel.Id), Sample(panel.Id), Sample(other.Id), SampleRecords.Of(RecordKind.Paper) with { Id = RecordId.New(), Version = 0 });
        using var visitor = site.Open();

        var narrowed = await visitor.GetAsync($"/action?body={panel.Id}&place=&topic=&from=&to=");

        Assert.Contains("There are 2.", narrowed.Text, StringComparison.Ordinal);
        Assert.Contains($"<option value=\"{panel.Id}\" selected=\"selected\">", narrowed.Page, StringComparison.Ordinal);
        Assert.Contains("name=\"topic\"", narrowed.Page, StringComparison.Ordinal);
    }

    private static Civic.Publication.Records.PublicRecord Sample(RecordId body)
    {
        var sample = SampleRecords.Of(RecordKind.Action);
        return sample with { Id = RecordId.New(), Version = 0, Body = sample.Body! with { Id = body } };
    }

    private static Civic.Publication.Records.PublicRecord Panel() => SampleRecords.Of(RecordKind.Body) with { Id = RecordId.New(), Version = 0 };

    private static int Count(string page) => page.Split("records__item").Length - 1;
}
