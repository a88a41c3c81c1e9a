using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Desk;

/// <summary>What became of an organisation: published and corrected from its own page, with everything that was done to it.</summary>
public sealed class RecordPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Publishes_an_organisation_on_its_own_asks_why_it_changes_and_shows_what_was_done()
    {
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        using var clerk = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        var added = await administrator.PostAsync("/desk/organisations/add", ("Name", "Eastmoor Care Trust"), ("Kind", "Charity"), ("Place", " Eastmoor "));
        var (desk, id) = (added.To!.OriginalString, added.To.OriginalString.Split('/')[^1]);
        var record = $"/desk/records/organisation/{id}";

        Assert.Contains("Not public yet", (await clerk.GetAsync(record)).Text, StringComparison.Ordinal);
        var published = await clerk.PostAsync($"{record}/publish");
        await administrator.PostAsync($"{desk}/change", ("Name", "Eastmoor Care Trust"), ("Kind", "Charity"), ("Place", "Eastmoor and Wexcombe"), ("Revision", "0"));
        Assert.Contains("Publish the change", (await clerk.GetAsync(record)).Text, StringComparison.Ordinal);
        var asked = await clerk.PostAsync($"{record}/publish");
        var tooLong = await clerk.PostAsync($"{record}/publish", ("Reason", new string('x', 2_001)));
        await clerk.PostAsync($"{record}/publish", ("Reason", "It works in Wexcombe too."));

        Assert.Equal($"/organisation/{id}", published.To?.OriginalString);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter why what is public is changed"), (asked.Status, asked.MistakeAt("Reason")));
        Assert.Equal("The reason must be 2000 characters or fewer", tooLong.MistakeAt("Reason"));
        using var visitor = site.Open();
        Assert.Contains("/place/eastmoor-and-wexcombe", (await visitor.GetAsync($"/organisation/{id}")).Page, StringComparison.Ordinal);
        Assert.Contains("Eastmoor Care Trust", (await visitor.GetAsync("/all?place=Eastmoor%20and%20Wexcombe")).Text, StringComparison.Ordinal);
        var became = (await clerk.GetAsync(record)).Text;
        Assert.Contains("Place from “Eastmoor” to “Eastmoor and Wexcombe”", became, StringComparison.Ordinal);
        Assert.Contains("Version 2: current. It works in Wexcombe too.", became, StringComparison.Ordinal);
        Assert.Contains("What is public says the same as the desk.", became, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_offer_to_publish_to_who_may_not()
    {
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        using var analyst = await site.Officers.SignedInAsync((Role.Analyst, null, null));
        var added = await administrator.PostAsync("/desk/organisations/add", ("Name", "Brackenford Hospitals Trust"), ("Kind", "NhsTrust"));
        var record = $"/desk/records/organisation/{added.To!.OriginalString.Split('/')[^1]}";

        Assert.DoesNotContain("/publish", (await analyst.GetAsync(record)).Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync($"{record}/publish")).Status);
    }

    [Fact]
    public async Task Keeps_the_topic_of_a_paper_and_offers_it_for_the_next()
    {
        using var clerk = await site.Officers.SignedInAsync((Role.Clerk, null, null));
        var council = await Council.FoundAsync(site, "Marlshire District Council");

        await clerk.PostAsync($"/desk/papers/{council.Paper}", ("Title", "Minutes"), ("Kind", "minutes"), ("Topic", "Urgent care"), ("Seen", "0"));

        Assert.Contains("<option value=\"Urgent care\">", (await clerk.GetAsync($"/desk/papers/{council.Paper}")).Page, StringComparison.Ordinal);
    }
}
