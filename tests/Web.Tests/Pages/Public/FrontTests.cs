using System.Net;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>The front page, the ways to browse and the calendar, over records that each test writes for a place of its own.</summary>
public abstract class FrontTests(SiteFixture site)
{
    private static readonly DateOnly Today = LocalTime.Day(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Tells_of_a_paper_with_what_was_confirmed_in_it_as_one_piece_of_news()
    {
        var town = await Town.WriteAsync(site, "Stourley");
        using var visitor = site.Open();

        var home = await visitor.GetAsync("/");

        Assert.Contains($"<a href=\"{town.Paper.Ref.Path}\">Minutes</a>", home.Page, StringComparison.Ordinal);
        Assert.Contains("1 resolution and 2 questions", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_next_with_its_day_time_and_papers()
    {
        var town = await Town.WriteAsync(site, "Overmere", comesIn: 1);
        using var visitor = site.Open();

        var home = await visitor.GetAsync("/");

        Assert.Contains(town.Coming.Ref.Path, home.Page, StringComparison.Ordinal);
        Assert.Contains("7.30 pm, Overmere Hall", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(town.Held.Ref.Path, home.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_claim_to_measure_places()
    {
        using var visitor = site.Open();

        var home = await visitor.GetAsync("/");

        Assert.Contains("The record has no measures of each place yet, so it cannot say.", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gathers_a_place_and_a_topic_on_pages_of_their_own()
    {
        var town = await Town.WriteAsync(site, "Nether Wex");
        using var visitor = site.Open();

        var place = await visitor.GetAsync("/place/nether-wex");
        var topic = await visitor.GetAsync("/topic/the-hall-at-nether-wex");

        Assert.All(new[] { place, topic }, page => Assert.Contains(town.Resolution.Ref.Path, page.Page, StringComparison.Ordinal));
        Assert.Contains(town.Coming.Ref.Path, place.Page, StringComparison.Ordinal);
        Assert.Contains("2 questions", topic.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/place/nowhere")).Status);
    }

    [Theory]
    [InlineData("body")]
    [InlineData("place")]
    [InlineData("topic")]
    [InlineData("person")]
    [InlineData("organisation")]
    [InlineData("date")]
    public async Task Leads_by_each_way_to_pages_that_are_there(string way)
    {
        await Town.WriteAsync(site, "Upper Wex");
        await OpenRecord.WriteAsync(site, SampleRecords.Of(RecordKind.Person) with { Id = RecordId.New(), Version = 0 });
        using var visitor = site.Open();

        var page = await visitor.GetAsync($"/browse/{way}");
        var first = page.Page.Split("records__title\"><a href=\"")[1].Split('"')[0];

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(first)).Status);
    }

    [Fact]
    public async Task Lists_people_by_their_family_names()
    {
        await OpenRecord.WriteAsync(site, Person("Zoe Abney"), Person("Abel Zander"));
        using var visitor = site.Open();

        var page = (await visitor.GetAsync("/browse/person")).Page;

        Assert.True(page.IndexOf("Zoe Abney", StringComparison.Ordinal) < page.IndexOf("Abel Zander", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_a_month_of_meetings_of_one_place()
    {
        var (town, other) = (await Town.WriteAsync(site, "Castle Wex"), await Town.WriteAsync(site, "Mill Wex"));
        using var visitor = site.Open();

        var month = await visitor.GetAsync("/calendar/2023/9?place=Castle%20Wex");

        Assert.Contains(town.Held.Ref.Path, month.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Held.Ref.Path, month.Page, StringComparison.Ordinal);
        Assert.Contains("/calendar/2023/10?place=Castle%20Wex", month.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_the_calendar_where_the_record_ends()
    {
        await Town.WriteAsync(site, "End Wex");
        using var visitor = site.Open();

        var first = await visitor.GetAsync("/calendar/2023/9?place=End%20Wex");
        var last = await visitor.GetAsync($"/calendar/{Today.AddDays(40):yyyy/MM}?place=End%20Wex");

        Assert.DoesNotContain("rel=\"prev\"", first.Page, StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", first.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", last.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/calendar/2023/13", HttpStatusCode.NotFound)]
    [InlineData("/calendar/99/1", HttpStatusCode.NotFound)]
    [InlineData("/calendar?body=x", HttpStatusCode.BadRequest)]
    [InlineData("/browse/x", HttpStatusCode.NotFound)]
    public async Task Says_so_where_there_is_nothing(string path, HttpStatusCode status)
    {
        using var visitor = site.Open();

        Assert.Equal(status, (await visitor.GetAsync(path)).Status);
    }

    private static PublicRecord Person(string name) => SampleRecords.Of(RecordKind.Person) with
    {
        Id = RecordId.New(), Version = 0, Title = name, Content = new PersonRecord { Name = name },
    };
}

public sealed class FrontSqliteTests(SiteFixture site) : FrontTests(site), IClassFixture<SiteFixture>;

public sealed class FrontPostgresTests(PostgresSite site) : FrontTests(site), IClassFixture<PostgresSite>;
