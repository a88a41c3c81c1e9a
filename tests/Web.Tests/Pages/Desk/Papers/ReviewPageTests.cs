using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Pages.Public;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Desk.Papers;

public sealed class ReviewPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Leads_to_the_card_that_was_brought_back_and_onward_when_nothing_on_the_page_is_left_and_says_what_was_done()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        var review = $"/desk/papers/{open.Paper}/review?kind=question";

        var again = await officer.PostAsync(review, ("Decision", "reopen"), ("Key", "question-9"), ("Version", "0"));
        var rejected = await officer.PostAsync(review, ("Decision", "reject"), ("Key", "question-9"), ("Version", ""));

        Assert.EndsWith("?kind=question#p-question-9", again.To?.OriginalString, StringComparison.Ordinal);
        Assert.EndsWith("?kind=question#onward", rejected.To?.OriginalString, StringComparison.Ordinal);
        Assert.Contains("role=\"status\">Rejected question 9</p>", (await officer.GetAsync(review)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_words_that_could_not_be_added()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var officer = await site.Officers.SignedInAsync((Role.Clerk, null, null));

        var answer = await officer.PostAsync($"/desk/papers/{open.Paper}/review", ("Decision", "add"), ("Kind", "assurance"), ("Line", "2"), ("Words", "Words of no paper."));

        Assert.Contains("href=\"#add-words\"", answer.Page, StringComparison.Ordinal);
        Assert.Matches("(?s)<textarea[^>]*id=\"add-words\"[^>]*>\\s*Words of no paper.</textarea>", answer.Page);
        Assert.Contains("value=\"assurance\" selected", answer.Page, StringComparison.Ordinal);
    }
}
