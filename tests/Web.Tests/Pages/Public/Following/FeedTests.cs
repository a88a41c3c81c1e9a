using System.Net;
using System.Xml.Linq;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public.Following;

public abstract class FeedTests(SiteFixture site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Tells_of_each_version_the_newest_first_under_an_id_that_stays()
    {
        var body = RecordId.New();
        var first = Sample(RecordKind.Question, body);
        await OpenRecord.WriteAsync(site, first);
        await OpenRecord.WriteAsync(site, Sample(RecordKind.Action, body));
        await OpenRecord.WriteAsync(site, first with { Content = ((QuestionRecord)first.Content!) with { Asker = "Somebody else" } });

        var feed = await FeedAsync($"/all.atom?body={body}");

        Assert.Equal(
            [$"urn:folkmoot:record:question:{first.Id}:2", "action", $"urn:folkmoot:record:question:{first.Id}:1"],
            Entries(feed).Select(entry => entry.Element(Atom + "id")!.Value is var id && id.Contains("action", StringComparison.Ordinal) ? "action" : id));
        Assert.Contains("Changed: A correction.", Entries(feed)[0].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.All(Entries(feed), entry => Assert.StartsWith(site.Address.OriginalString, entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Narrows_to_what_the_list_is_narrowed_to()
    {
        var (body, person, organisation) = (RecordId.New(), RecordId.New(), RecordId.New());
        var sample = Sample(RecordKind.Action, body) with { Place = $"Wex {body}", Topic = $"Clinics {body}" };
        await OpenRecord.WriteAsync(site, sample with
        {
            Named = [new NamedPart("Cllr Ada Quill", RecordKind.Person, person)], Organisation = sample.Organisation! with { Id = organisation },
        });

        foreach (var question in new[] { $"body={body}", $"person={person}", $"organisation={organisation}", $"place=Wex+{body}", $"topic=Clinics+{body}", $"body={body}&from=2023-09-12&to=2023-09-12" })
        {
            Assert.Single(Entries(await FeedAsync($"/action.atom?{question}")));
            Assert.Empty(Entries(await FeedAsync($"/question.atom?{question}")));
        }

        Assert.Empty(Entries(await FeedAsync($"/action.atom?body={body}&from=2023-09-13")));
    }

    [Fact]
    public async Task Replaces_the_words_of_what_was_withdrawn_or_erased_and_keeps_the_entry()
    {
        var open = await OpenRecord.PublishAsync(site);
        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Question, open.Question), "It named a child.");
        await OpenRecord.EraseAsync(site, new RecordRef(RecordKind.Assurance, open.Promise), "A patient asked for it.");
        using var visitor = site.Open();

        var text = (await visitor.GetAsync($"/all.atom?body={open.Body}")).Page;
        var entries = Entries(XElement.Parse(text)).ToDictionary(entry => entry.Element(Atom + "id")!.Value);

        Assert.DoesNotContain("When does the clinic open?", string.Concat(entries.Values.Where(entry => !entry.ToString().Contains("record:paper", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Equal("Withdrawn question", entries[$"urn:folkmoot:record:question:{open.Question}:1"].Element(Atom + "title")!.Value);
        Assert.Contains("It named a child.", entries[$"urn:folkmoot:record:question:{open.Question}:2"].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal("Erased promise", entries[$"urn:folkmoot:record:assurance:{open.Promise}:1"].Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task Follows_a_search_by_what_was_published_last()
    {
        var word = string.Concat(RecordId.New().Value.Select(sign => (char)('a' + (sign % 26))));
        foreach (var place in new[] { "first", "second" })
        {
            await OpenRecord.WriteAsync(site, Sample(RecordKind.Action, RecordId.New()) with { Content = new ActionRecord { Text = new Printed($"{place} {word}", []) }, Title = place });
        }

        Assert.Equal(["second", "first"], Entries(await FeedAsync($"/search.atom?q={word}")).Select(entry => entry.Element(Atom + "title")!.Value));
    }

    [Theory]
    [InlineData("/question.atom?body=x")]
    [InlineData("/question.atom?on=2020-01-01")]
    [InlineData("/search.atom")]
    public async Task Says_400_where_nobody_can_answer(string path)
    {
        using var visitor = site.Open();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("/all.atom")]
    [InlineData("/meeting.ics")]
    [InlineData("/sitemap.xml")]
    public async Task Is_not_made_again_while_nothing_was_published(string path)
    {
        using var visitor = site.Open();
        var tag = (await visitor.GetAsync(path)).Headers["ETag"];

        using var asked = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", tag } } };
        using var answer = await visitor.Client.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Theory]
    [InlineData("/question?place=Wexcombe", "/question.atom?place=Wexcombe", null)]
    [InlineData("/meeting", "/meeting.atom", "/meeting.ics")]
    [InlineData("/search?q=clinic", "/search.atom?q=clinic", null)]
    public async Task Is_named_by_its_page_for_programs_and_people(string page, string feed, string? calendar)
    {
        using var visitor = site.Open();

        var answer = await visitor.GetAsync(page);

        Assert.Contains($"rel=\"alternate\" type=\"application/atom+xml\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Text.Split($"href=\"{feed}\"").Length - 1);
        Assert.Equal(calendar is null ? 0 : 2, answer.Text.Split($"href=\"{calendar ?? "none"}\"").Length - 1);
    }

    private static List<XElement> Entries(XElement feed) => [.. feed.Elements(Atom + "entry")];

    private async Task<XElement> FeedAsync(string path)
    {
        using var visitor = site.Open();
        var answer = await visitor.GetAsync(path);
        Assert.Equal("application/atom+xml", answer.Headers["Content-Type"]);
        return XElement.Parse(answer.Page);
    }

    private static PublicRecord Sample(RecordKind kind, RecordId body)
    {
        var sample = SampleRecords.Of(kind);
        return sample with { Id = RecordId.New(), Version = 0, Body = sample.Body! with { Id = body } };
    }
}

public sealed class FeedSqliteTests(SiteFixture site) : FeedTests(site), IClassFixture<SiteFixture>;

public sealed class FeedPostgresTests(PostgresSite site) : FeedTests(site), IClassFixture<PostgresSite>;
