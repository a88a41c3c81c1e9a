using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

public sealed class RateLimitsTests(RateLimitsTests.NarrowDoor site) : IClassFixture<RateLimitsTests.NarrowDoor>
{
    [Fact]
    public async Task Stop_an_address_that_tries_too_often_and_say_for_how_long()
    {
        using var visitor = site.Open();
        Answer answer = null!;

        for (var again = 0; again < 4; again++)
        {
            answer = await visitor.PostAsync("/account/sign-in", ("Email", "nobody@marlshire.example"), ("Password", "quiet heron under bridge"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Contains("Too many tries", answer.Page, StringComparison.Ordinal);
        Assert.InRange(int.Parse(answer.Headers["Retry-After"]), 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/sign-in")).Status);
    }

    [Fact]
    public async Task Stop_a_client_that_asks_for_mail_too_often_and_nobody_who_leaves()
    {
        using var visitor = site.Open();
        Answer answer = null!;

        for (var again = 0; again < 4; again++)
        {
            answer = await visitor.SendAsync("/alerts/new", [new("of", "/question"), new("Email", ""), new("Pace", "Daily")]);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        for (var again = 0; again < 4; again++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.SendAsync("/alerts/none/leave", [])).Status);
        }
    }

    [Fact]
    public async Task Stop_a_session_that_changes_too_much_and_no_other()
    {
        using var busy = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        using var calm = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        Answer answer = null!;

        for (var again = 0; again < 5; again++)
        {
            answer = await busy.PostAsync("/desk/accounts/invite", ("FullName", ""));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await calm.PostAsync("/desk/accounts/invite", ("FullName", ""))).Status);
    }

    public sealed class NarrowDoor : SiteFixture
    {
        internal override SiteOptions Options => base.Options with { SignInsAMinute = 3, ChangesAMinute = 4, AsksAMinute = 3 };
    }
}
