using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

public sealed class StaleFormTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly KeyValuePair<string, string>[] Typed = [new("Name", "Ottilie <b>Rake"), new("__RequestVerificationToken", "CfDJ8-of-another-day")];

    [Fact]
    public async Task Holds_what_was_typed_until_it_is_sent_again()
    {
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        officer.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        var stale = await officer.SendAsync("/desk/people/add", Typed);
        var form = Assert.Single(PageForm.Of("/error", stale.Page));
        var again = await officer.SendAsync(form.Address, [.. form.Filled.Where(field => field.Key != "Name"), new("Name", "Ottilie Rake")]);

        Assert.Equal(HttpStatusCode.BadRequest, stale.Status);
        Assert.Contains("This page lay open too long", stale.Page, StringComparison.Ordinal);
        Assert.Contains(new KeyValuePair<string, string>("Name", "Ottilie <b>Rake"), form.Filled);
        Assert.StartsWith("/desk/people/", again.To?.OriginalString);
    }

    [Theory]
    [InlineData("/desk/people/add", "cross-site")]
    [InlineData("/desk/people/add", "same-site")]
    [InlineData("/desk/people/add", null)]
    [InlineData("/account/password", "same-origin")]
    public async Task Holds_nothing_that_another_site_may_have_sent_and_no_password(string path, string? from)
    {
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        if (from is not null)
        {
            officer.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);
        }

        var stale = await officer.SendAsync(path, Typed);

        Assert.Equal(HttpStatusCode.BadRequest, stale.Status);
        Assert.Contains("Nothing was saved. Go back, load the page again", stale.Page, StringComparison.Ordinal);
        Assert.Empty(PageForm.Of(path, stale.Page));
        Assert.DoesNotContain("Rake", stale.Page, StringComparison.Ordinal);
    }
}
