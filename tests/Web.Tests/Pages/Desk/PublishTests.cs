using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Pages.Public;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Desk;

public sealed class PublishTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Previews_the_paper_and_what_stands_in_it_without_a_word_that_is_not_public()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, null, null));

        var preview = await officer.GetAsync($"/desk/papers/{open.Paper}/preview");

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("When does the clinic open?", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(OpenRecord.Canary, preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_a_public_part_asks_why_publishes_and_leads_to_the_public_page()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        var (parts, publish) = ($"/desk/papers/{open.Paper}/parts", $"/desk/papers/{open.Paper}/publish");

        var added = await officer.PostAsync(parts, ("Form.Words", "Draft Vermilion words."), ("Form.Visibility", "Public"));
        var asked = await officer.PostAsync(publish);
        var published = await officer.PostAsync(publish, ("Reason", "The last line may be read now."));

        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter why what is public is changed"), (asked.Status, asked.MistakeAt("Reason")));
        Assert.Equal(open.PaperPath, published.To?.OriginalString);
        Assert.Contains("Draft Vermilion words.", (await officer.GetAsync(open.PaperPath)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_what_an_exempt_part_must_say()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        var parts = $"/desk/papers/{open.Paper}/parts";

        Assert.StartsWith("Choose who", (await officer.PostAsync(parts, ("Form.FirstLine", "1"))).MistakeAt("Form_Visibility"), StringComparison.Ordinal);
        Assert.StartsWith("Enter the paragraph", (await officer.PostAsync(parts, ("Form.FirstLine", "1"), ("Form.Visibility", "Exempt"))).MistakeAt("Form_Paragraph"), StringComparison.Ordinal);
        Assert.StartsWith("Copy the words", (await officer.PostAsync(parts, ("Form.Words", "not there"), ("Form.Visibility", "Public"))).MistakeAt("Form_Words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraws_with_a_reason_and_erases_only_when_certain()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var clerk = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        var (question, promise) = ($"/desk/records/question/{open.Question}", $"/desk/records/assurance/{open.Promise}");

        var without = await clerk.PostAsync($"{question}/withdraw", ("Seen", "1"));
        await clerk.PostAsync($"{question}/withdraw", ("Seen", "1"), ("Extent", "all"), ("Reason", "It named a child."));
        var unsure = await administrator.PostAsync($"{promise}/erase", ("Seen", "1"), ("Reason", "A patient asked for it."));
        await administrator.PostAsync($"{promise}/erase", ("Seen", "1"), ("Extent", "all"), ("Reason", "A patient asked for it."), ("Certain", "erase"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.StartsWith("Enter the word erase", unsure.MistakeAt("Certain"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await clerk.GetAsync(open.QuestionPath)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await clerk.GetAsync($"/assurance/{open.Promise}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync(question)).Status);
    }

    [Fact]
    public async Task Finds_the_records_that_hold_words_without_putting_them_into_the_address()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, null, null));

        var found = await administrator.PostAsync("/desk/records/find", ("Words", "ruth calloway"));

        Assert.Contains($"/desk/records/question/{open.Question}/erase", found.Page, StringComparison.Ordinal);
    }
}
