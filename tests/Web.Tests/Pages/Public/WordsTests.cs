using System.Net;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>A paper that comes in two versions: its words, the links to them, and what changed.</summary>
public sealed class WordsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string First = "Minutes\n\n1. Wards\n\nThe Director agreed to publish the figures by May.\n\n2. Clinics\n\nThe Panel thanked the nurses.";

    private const string Second = "Minutes (corrected)\n\n1. Wards\n\nThe Director agreed to publish the figures by June.\n\n2. Clinics\n\nThe Panel thanked the nurses.";

    private readonly RecordRef _paper = new(RecordKind.Paper, RecordId.New());

    [Fact]
    public async Task Puts_what_was_confirmed_beside_its_words_and_makes_an_item_a_heading()
    {
        var promise = Promise("The Director agreed to publish the figures by May.", First) with { Due = "by May", Speaker = "The Director" };
        await PublishAsync(Draft(First), Fact(RecordKind.Assurance, promise), Fact(RecordKind.Item, new ItemRecord { Number = "1", Text = Words("Wards", First) }));
        using var visitor = site.Open();

        var page = await visitor.GetAsync(_paper.Path);

        Assert.Contains("<b>Promise</b><span class=\"govuk-visually-hidden\">: The Director agreed", page.Page, StringComparison.Ordinal);
        Assert.Contains("said by The Director; due by May", page.Text, StringComparison.Ordinal);
        Assert.Contains("<span class=\"rests\">The Director agreed to publish the figures by May.</span>", page.Page, StringComparison.Ordinal);
        Assert.Matches("<h2 [^>]*><a class=\"plain-link\" href=\"/item/[^\"]+\">1. Wards</a></h2>", page.Page);
        Assert.Contains("Confirmed in this paper: one promise.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_a_link_at_the_same_words_after_the_next_version()
    {
        await PublishAsync(Draft(First));
        using var visitor = site.Open();
        var link = $"{_paper.Path}?words={Place("The Panel thanked the nurses.", First)}&of=1";
        var before = await visitor.GetAsync(link);

        await PublishAsync(Draft(Second));

        var after = await visitor.GetAsync(link);
        Assert.Contains("<mark id=\"words\">The Panel thanked the nurses.</mark>", before.Page, StringComparison.Ordinal);
        Assert.Contains("<mark id=\"words\">The Panel thanked the nurses.</mark>", after.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("have changed since", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_where_the_words_of_a_link_have_changed_and_shows_what_they_were()
    {
        await PublishAsync(Draft(First));
        await PublishAsync(Draft(Second));
        using var visitor = site.Open();

        var page = await visitor.GetAsync($"{_paper.Path}?words={Place("publish the figures by May", First)}&of=1");

        Assert.Contains("These words have changed since the link to them was made.", page.Text, StringComparison.Ordinal);
        Assert.Contains("<q class=\"words\">publish the figures by May</q>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<mark id=\"words\">publish the figures by</mark>", page.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thanked the nurses", "<mark id=\"words\">thanked the nurses</mark>")]
    [InlineData("thanked%0A the nurses", "<mark id=\"words\">thanked the nurses</mark>")]
    [InlineData("sacked the nurses", "The words that you followed a link to do not stand in this paper.")]
    public async Task Finds_a_quotation(string quote, string seen)
    {
        await PublishAsync(Draft(First));
        using var visitor = site.Open();

        Assert.Contains(seen, (await visitor.GetAsync($"{_paper.Path}?quote={quote}")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cites_a_version_that_does_not_change()
    {
        await PublishAsync(Draft(First));
        using var visitor = site.Open();

        var page = await visitor.GetAsync($"{_paper.Path}?words={Place("The Panel thanked the nurses.", First)}");

        Assert.Contains("“The Panel thanked the nurses.”", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{_paper.Path}/versions/1?words={Place("The Panel thanked the nurses.", First)}#words", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_changed_word_by_word_and_why()
    {
        await PublishAsync(Draft(First));
        await PublishAsync(Draft(Second));
        using var visitor = site.Open();

        var page = await visitor.GetAsync($"{_paper.Path}/versions/2/changes");

        Assert.Contains("Why: A correction.", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 words were put in, and one word taken out.", page.Text, StringComparison.Ordinal);
        Assert.Contains("<del><span class=\"govuk-visually-hidden\">taken out: </span>May</del>", page.Page, StringComparison.Ordinal);
        Assert.Contains("<ins><span class=\"govuk-visually-hidden\">put in: </span>June</ins>", page.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{_paper.Path}/versions/1/changes")).Status);
    }

    [Fact]
    public async Task Compares_with_nothing_that_was_withdrawn()
    {
        await PublishAsync(Draft(First));
        await PublishAsync(Draft(Second));
        await OpenRecord.WriteAsync(site, PublicRecord.Withdrawal(_paper, "Marlshire County Council", 1));
        await PublishAsync(Draft(Second.Replace("nurses", "porters", StringComparison.Ordinal)));
        using var visitor = site.Open();

        foreach (var path in new[] { $"{_paper.Path}/versions/4/changes", $"{_paper.Path}/versions/4/changes?since=1", $"{_paper.Path}/versions/2/changes" })
        {
            var page = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Gone, page.Status);
            Assert.DoesNotContain("nurses", page.Page, StringComparison.Ordinal);
        }

        var link = await visitor.GetAsync($"{_paper.Path}?words={Place("The Panel thanked the nurses.", First)}&of=1");
        Assert.DoesNotContain("nurses", link.Page, StringComparison.Ordinal);
        Assert.Contains("That version is shown no more", link.Text, StringComparison.Ordinal);
    }

    private static string Place(string words, string text)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return $"{start}-{start + words.Length}";
    }

    private static Printed Words(string words, string text)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Printed(words, [new Passage(start, start + words.Length, words)]);
    }

    private static AssuranceRecord Promise(string words, string text) => new() { Text = Words(words, text) };

    private Task PublishAsync(params PublicRecord[] drafts) => OpenRecord.WriteAsync(site, drafts);

    private PublicRecord Draft(string text) => new()
    {
        Kind = RecordKind.Paper,
        Id = _paper.Id,
        PublishedBy = "Marlshire County Council",
        Title = "Minutes of the Panel",
        Content = new PaperRecord { Title = "Minutes of the Panel", PaperKind = "minutes", PaperVersion = 1, Text = text, TextSha256 = new string('0', 64) },
    };

    private PublicRecord Fact(RecordKind kind, RecordContent content) => new()
    {
        Kind = kind,
        Id = RecordId.New(),
        PublishedBy = "Marlshire County Council",
        Title = content.Heading,
        Paper = new LinkPart(RecordKind.Paper, _paper.Id, "Minutes of the Panel"),
        Position = 10,
        Content = content,
    };
}
