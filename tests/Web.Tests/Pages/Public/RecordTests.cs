using System.Net;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

public sealed class RecordTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<RecordKind> Kinds { get; } = [.. RecordKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Shows_a_record_of_every_kind_with_its_title_words_and_way_back(RecordKind kind)
    {
        var draft = SampleRecords.Of(kind) with { Id = RecordId.New(), Version = 0 };
        await OpenRecord.WriteAsync(site, draft);
        using var visitor = site.Open();

        var page = await visitor.GetAsync(draft.Ref.Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains($"<h1 class=\"govuk-heading-l\">{WebUtility.HtmlEncode(draft.Title)}</h1>", page.Page, StringComparison.Ordinal);
        Assert.Contains("As it stands on", page.Page, StringComparison.Ordinal);
        Assert.Contains(draft.Ref.Path, (await visitor.GetAsync($"/{kind.Name()}")).Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"{draft.Ref.Path}/versions/1")).Status);
    }

    [Fact]
    public async Task Leads_from_words_to_where_the_paper_says_them()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();
        var question = await visitor.GetAsync(open.QuestionPath);
        var start = question.Page.IndexOf($"{open.PaperPath}?words=", StringComparison.Ordinal);
        var address = question.Page[start..question.Page.IndexOf('"', start)];

        var paper = await visitor.GetAsync(WebUtility.HtmlDecode(address).Replace("#words", "", StringComparison.Ordinal));

        Assert.EndsWith("#words", address, StringComparison.Ordinal);
        Assert.Contains("<mark id=\"words\">When does the clinic open? &lt;script&gt;alert(1)&lt;/script&gt;</mark>", paper.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_is_withheld_as_a_notice_with_its_paragraph_reason_and_who_decided()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var paper = await visitor.GetAsync(open.PaperPath);

        Assert.Contains("[Not for publication: paragraph 3 of Schedule 12A. Bids were compared.]", paper.Text, StringComparison.Ordinal);
        Assert.Contains("[Not yet published]", paper.Text, StringComparison.Ordinal);
        Assert.Contains("A bidder would be harmed.", paper.Text, StringComparison.Ordinal);
        Assert.Contains("The Monitoring Officer", paper.Text, StringComparison.Ordinal);
        Assert.Matches("<th scope=\"row\" [^>]*>Side</th>", paper.Page);
    }

    [Fact]
    public async Task Shows_what_the_paper_prints_where_an_officer_wrote_it_otherwise()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var promise = await visitor.GetAsync($"/assurance/{open.Promise}");

        Assert.Contains("The clinic opens in May.", promise.Text, StringComparison.Ordinal);
        Assert.Contains("The paper prints: <span class=\"words\">“It opens in May.”</span>", promise.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The paper prints", (await visitor.GetAsync(open.QuestionPath)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_bytes_that_were_hashed()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var data = await visitor.GetAsync($"{open.QuestionPath}.json");

        Assert.Equal("application/json", data.Headers["Content-Type"]);
        Assert.Contains(CanonicalJson.Sha256(data.Page), (await visitor.GetAsync($"{open.QuestionPath}/versions")).Page, StringComparison.Ordinal);
        Assert.Equal(data.Page, (await visitor.GetAsync($"{open.QuestionPath}/versions/1.json")).Page);
    }

    [Fact]
    public async Task Says_410_and_why_when_a_record_was_withdrawn_at_every_address_of_it()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Question, open.Question), "It named a child.");

        foreach (var path in new[] { open.QuestionPath, $"{open.QuestionPath}.json", $"{open.QuestionPath}/versions/1", $"{open.QuestionPath}/versions/1.json" })
        {
            var gone = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Gone, gone.Status);
            Assert.Contains("It named a child.", gone.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("When does the clinic open", gone.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(open.Question.Value, (await visitor.GetAsync(open.PaperPath)).Page, StringComparison.Ordinal);
        Assert.Contains("It named a child.", (await visitor.GetAsync($"{open.QuestionPath}/versions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_410_and_why_when_words_were_erased_and_keeps_the_hash()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();
        var hash = CanonicalJson.Sha256((await visitor.GetAsync($"{open.QuestionPath}.json")).Page);

        await OpenRecord.EraseAsync(site, new RecordRef(RecordKind.Question, open.Question), "A patient asked for it.");

        var gone = await visitor.GetAsync(open.QuestionPath);
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains("A patient asked for it.", gone.Text, StringComparison.Ordinal);
        Assert.Contains(hash, (await visitor.GetAsync($"{open.QuestionPath}/versions")).Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?on=yesterday", "Enter a day up to today")]
    [InlineData("?on=2999-01-01", "Enter a day up to today")]
    [InlineData("?words=9-2", "Ask for words by their first and last position")]
    [InlineData("?words=0-999999", "Ask for words by their first and last position")]
    [InlineData("?words=%3Cscript%3E", "Ask for words by their first and last position")]
    public async Task Says_400_and_what_to_ask_for(string query, string sentence)
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var answer = await visitor.GetAsync(open.PaperPath + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/question/0123456789az")]
    [InlineData("/question/nonsense")]
    [InlineData("/question/0123456789az.json")]
    [InlineData("/question/0123456789az/versions")]
    [InlineData("/question/0123456789az/versions/1")]
    [InlineData("/poem/0123456789az")]
    public async Task Says_404_where_there_is_nothing(string path)
    {
        using var visitor = site.Open();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Says_that_it_was_not_yet_on_the_record_on_an_earlier_day()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var answer = await visitor.GetAsync($"{open.QuestionPath}?on=2001-01-01");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("was first published on", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_pages_fresh_without_cookies()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();
        var first = await visitor.GetAsync(open.QuestionPath);

        Assert.False(first.Headers.ContainsKey("Set-Cookie"));
        Assert.Equal("public, must-revalidate, max-age=0", first.Headers["Cache-Control"]);
        Assert.True(first.Headers.ContainsKey("Last-Modified"));
        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync(visitor, open.QuestionPath, first.Headers["ETag"]));
        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Assurance, open.Promise), "It was never said.");
        Assert.Equal(HttpStatusCode.OK, await AskAgainAsync(visitor, open.QuestionPath, first.Headers["ETag"]));
    }

    private static async Task<HttpStatusCode> AskAgainAsync(Visitor visitor, string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
