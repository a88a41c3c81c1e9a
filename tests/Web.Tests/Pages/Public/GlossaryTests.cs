using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>What a short form means in a paper: what the paper says itself, then what was meant on its day, and all of it where that cannot be told.</summary>
public abstract class GlossaryTests(SiteFixture site)
{
    private const string Place = "the NHS and others of one place working together";
    private const string Committee = "the committee of an integrated care board";

    [Theory]
    [InlineData("The ICP met.", "2023-01-10", Committee, Place)]
    [InlineData("The ICP met.", "2019-01-10", Place, Committee)]
    [InlineData("The Infection Control Panel (ICP) met. The ICP will meet again.", "2023-01-10", "Infection Control Panel", Committee)]
    public async Task Chooses_the_meaning_by_the_words_of_the_paper_and_its_day(string text, string day, string meant, string notMeant)
    {
        var margin = await MarginAsync(text, day);

        Assert.Contains(meant, margin, StringComparison.Ordinal);
        Assert.DoesNotContain(notMeant, margin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prefers_what_the_organisation_of_the_paper_calls_so()
    {
        var council = PaperOf("", "2023-01-10").Organisation!;
        var (own, others) = (Body(council, "Oak Tree Panel", "OTP"), Body(council with { Id = RecordId.New() }, "Overnight Travel Project", "OTP"));
        await OpenRecord.WriteAsync(site, own, others);

        var margin = await MarginAsync("The OTP met.", "2023-01-10");

        Assert.Contains("Oak Tree Panel", margin, StringComparison.Ordinal);
        Assert.DoesNotContain("Overnight Travel Project", margin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_where_a_meaning_cannot_be_told()
    {
        var margin = await MarginAsync("The STP was discussed.", "2017-06-01");

        Assert.Contains("May mean any of these", margin, StringComparison.Ordinal);
        Assert.Contains("sustainability and transformation plan", margin, StringComparison.Ordinal);
        Assert.Contains("sustainability and transformation partnership", margin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_what_everybody_knows_and_says_nothing_where_there_is_nothing_to_say() =>
        Assert.Equal("", await MarginAsync("A GP spoke. IT WAS LATE. Mr McNab left.", "2023-01-10"));

    [Fact]
    public async Task Opens_the_paper_where_the_short_form_first_stands()
    {
        var paper = PaperOf("All of it. The CQC came.", "2023-01-10");
        await OpenRecord.WriteAsync(site, paper);
        using var visitor = site.Open();

        Assert.Contains($"{paper.Ref.Path}?words=15-18#words", (await visitor.GetAsync(paper.Ref.Path)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_every_short_form_with_the_days_of_its_meanings_and_those_of_bodies_on_the_record()
    {
        var body = Body(SampleRecords.Of(RecordKind.Body).Organisation!, "Winter Hospitals Group", "WHG");
        await OpenRecord.WriteAsync(site, body);
        using var visitor = site.Open();

        var glossary = await visitor.GetAsync("/glossary");

        Assert.Contains("<dt id=\"whg\">WHG</dt>", glossary.Page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{body.Ref.Path}\">Winter Hospitals Group</a>", glossary.Page, StringComparison.Ordinal);
        Assert.Contains("(from 1 July 2022)", glossary.Text, StringComparison.Ordinal);
    }

    private async Task<string> MarginAsync(string text, string day)
    {
        var paper = PaperOf(text, day);
        await OpenRecord.WriteAsync(site, paper);
        using var visitor = site.Open();
        var parts = (await visitor.GetAsync(paper.Ref.Path)).Page.Split("id=\"short-forms\"");
        return parts.Length == 1 ? "" : parts[1].Split("</section>")[0];
    }

    private static PublicRecord Body(LinkPart organisation, string name, string known) => SampleRecords.Of(RecordKind.Body) with
    {
        Id = RecordId.New(), Version = 0, Reason = null, Title = name, Organisation = organisation,
        Content = new BodyRecord { Name = name, Organisation = organisation, OtherNames = [new NamePart(known, null, null)] },
    };

    private static PublicRecord PaperOf(string text, string day) => SampleRecords.Of(RecordKind.Paper) with
    {
        Id = RecordId.New(), Version = 0, Reason = null, Paper = null, Named = null, Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        Content = new PaperRecord { Title = "Minutes", PaperKind = "minutes", PaperVersion = 1, Text = text, TextSha256 = new string('0', 64), LinesAreParagraphs = true },
    };
}

public sealed class GlossarySqliteTests(SiteFixture site) : GlossaryTests(site), IClassFixture<SiteFixture>;

public sealed class GlossaryPostgresTests(PostgresSite site) : GlossaryTests(site), IClassFixture<PostgresSite>;
