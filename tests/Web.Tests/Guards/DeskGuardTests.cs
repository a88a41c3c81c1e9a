using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>
/// Every desk route × every role × own and other organisation. Routes come from the site's own routing, so that a new page cannot escape.
/// </summary>
public abstract class DeskGuardTests(SiteFixture site)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public async Task Every_desk_page_says_what_it_needs()
    {
        var silent = (await DeskRoute.AllAsync(site)).Where(route => route.Needs is null).Select(route => route.Pattern);

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Asks_strangers_to_sign_in_and_passwords_for_a_second_factor()
    {
        var council = await Council.FoundAsync(site, "Wexcombe Town Council");
        var officer = await site.Officers.MakeAsync("Ada Fenn", (Role.Administrator, null, null), (Role.Clerk, council.Organisation, null));
        using var stranger = site.Open();
        using var halfWay = await site.Officers.SignInAsync(officer, Proof.Password);

        foreach (var route in await DeskRoute.AllAsync(site))
        {
            Assert.StartsWith("/account/sign-in", (await AskAsync(stranger, route, council)).To?.PathAndQuery);
            Assert.Equal("/account/second-factor", (await AskAsync(halfWay, route, council)).To?.OriginalString);
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Opens_to_a_role_what_it_may_in_its_own_organisation_and_nothing_in_another(Role role)
    {
        var own = await Council.FoundAsync(site, $"Marlshire {role}");
        var other = await Council.FoundAsync(site, $"Eastmoor {role}");
        using var visitor = await site.Officers.SignedInAsync((role, own.Organisation, null));

        await LookAsync(visitor, role, own, other);
    }

    [Fact]
    public async Task Opens_to_a_clerk_of_one_body_nothing_of_another_body()
    {
        var own = await Council.FoundAsync(site, "Brackenford Body");
        var other = await Council.FoundAsync(site, "Eastmoor Body");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, own.Organisation, own.Body));

        foreach (var route in (await DeskRoute.AllAsync(site)).Where(route => route.NamesAnOwner))
        {
            Assert.True((await AskAsync(visitor, route, other)).Status == HttpStatusCode.NotFound, $"{route.Method} {route.Path(other)}");
        }
    }

    [Fact]
    public async Task Finds_no_part_post_or_name_of_anothers_under_an_own_thing()
    {
        var own = await Council.FoundAsync(site, "Marlshire Mixed");
        var other = await Council.FoundAsync(site, "Eastmoor Mixed");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, own.Organisation, null));
        var mixed = own with { Part = other.Part, Post = other.Post, OtherName = other.OtherName };
        var routes = (await DeskRoute.AllAsync(site)).Where(route => route.Parameters.Any(name => name is "part" or "post" or "other")).ToList();

        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var answer = route.Method == "GET" ? await visitor.GetAsync(route.Path(mixed)) : await visitor.PostAsync("/account", new Dictionary<string, string>(), route.Path(mixed));
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{route.Method} {route.Path(mixed)} gave {answer.Status}");
        }
    }

    [Fact]
    public async Task No_field_of_a_form_is_called_like_a_part_of_its_address()
    {
        // Addresses are bound before forms: such a field would never hold what was typed.
        var hidden = (await DeskRoute.AllAsync(site)).Where(route => route.Fields.Any(field => route.Parameters.Contains(field, StringComparer.OrdinalIgnoreCase)));

        Assert.Empty(hidden.Select(route => $"{route.Pattern}: {string.Join(", ", route.Fields)}"));
    }

    [Fact]
    public async Task Answers_what_there_is_not_like_what_is_out_of_reach()
    {
        var own = await Council.FoundAsync(site, "Marlshire Nothing");
        var nowhere = new Council(RecordId.New(), RecordId.New(), RecordId.New(), RecordId.New(), Guid.CreateVersion7(), Guid.CreateVersion7(), RecordId.New(), Guid.CreateVersion7(), RecordId.New(), Guid.CreateVersion7());
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, own.Organisation, null), (Role.Administrator, own.Organisation, null));

        foreach (var route in (await DeskRoute.AllAsync(site)).Where(route => route.NamesAnOwner))
        {
            Assert.True((await AskAsync(visitor, route, nowhere)).Status == HttpStatusCode.NotFound, $"{route.Method} {route.Path(nowhere)}");
        }
    }

    private async Task LookAsync(Visitor visitor, Role role, Council own, Council other)
    {
        foreach (var route in await DeskRoute.AllAsync(site))
        {
            if (route.NamesAnOwner)
            {
                var status = (await AskAsync(visitor, route, other)).Status;
                Assert.True(status == HttpStatusCode.NotFound, $"{role} in another organisation: {route.Method} {route.Path(other)} gave {status}");
            }

            var may = role.Gives(route.Needs!.Permission) && !route.Needs.Everywhere;

            // What a role may do is not done here: a page's own tests do it. A handler is asked only where it must refuse.
            if (route.Method == "GET" || !may)
            {
                AssertAnswer(route, role, may, own, (await AskAsync(visitor, route, own)).Status);
            }
        }
    }

    private static void AssertAnswer(DeskRoute route, Role role, bool may, Council own, HttpStatusCode status)
    {
        var right = may
            ? status != HttpStatusCode.Forbidden && (int)status < 500 && (status != HttpStatusCode.NotFound || !route.IsFilled)
            : status == HttpStatusCode.Forbidden;
        Assert.True(right, $"{role} in their own organisation: {route.Method} {route.Path(own)} gave {status}");
    }

    private static Task<Answer> AskAsync(Visitor visitor, DeskRoute route, Council council) =>
        route.Method == "GET" ? visitor.GetAsync(route.Path(council)) : visitor.SendAsync(route.Path(council), new Dictionary<string, string>());
}

public sealed class DeskGuardSqliteTests(SiteFixture site) : DeskGuardTests(site), IClassFixture<SiteFixture>;

public sealed class DeskGuardPostgresTests(PostgresSite site) : DeskGuardTests(site), IClassFixture<PostgresSite>;
