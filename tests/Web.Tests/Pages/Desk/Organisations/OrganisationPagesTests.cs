using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Desk.Organisations;

public sealed class OrganisationPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task An_administrator_adds_an_organisation_and_a_body_and_finds_both()
    {
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null));

        var added = await visitor.PostAsync(
            "/desk/organisations/add", ("Name", "Wexcombe Borough Council"), ("Kind", "Council"), ("ValidFrom.Day", "1"), ("ValidFrom.Month", "4"), ("ValidFrom.Year", "1974"));
        var page = await visitor.GetAsync(added.To!.OriginalString);
        var body = await visitor.PostAsync("/desk/bodies/add", ("Organisation", added.To.OriginalString.Split('/')[^1]), ("Name", "Health Panel"));

        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        Assert.Contains("from 1 April 1974", page.Text);
        Assert.Contains("Health Panel", (await visitor.GetAsync(added.To.OriginalString)).Text);
        Assert.Contains("Wexcombe Borough Council", (await visitor.GetAsync(body.To!.OriginalString)).Text);
        Assert.Contains("Wexcombe Borough Council", (await visitor.GetAsync("/desk/organisations?Named=wexcombe")).Text);
        Assert.DoesNotContain("Wexcombe Borough Council", (await visitor.GetAsync("/desk/organisations?Named=eastmoor")).Text);
    }

    [Fact]
    public async Task Says_beside_its_field_what_is_wrong_and_keeps_what_was_typed()
    {
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null));

        var answer = await visitor.PostAsync(
            "/desk/organisations/add", ("Name", "Typed <b>Council</b>"), ("Kind", "Council"), ("ValidFrom.Day", "31"), ("ValidFrom.Month", "2"), ("ValidFrom.Year", "2020"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Enter a real date for the first day, such as 31 3 2024", answer.MistakeAt("ValidFrom"));
        Assert.Contains("Typed &lt;b&gt;Council&lt;/b&gt;", answer.Page);
    }

    [Fact]
    public async Task Asks_why_a_name_changes_and_keeps_the_old_one()
    {
        var id = await AddAsync("Eastmoor Urban Council");
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null));

        var asked = await visitor.PostAsync($"/desk/organisations/{id}/change", ("Name", "Eastmoor Council"), ("Kind", "Council"), ("Revision", "0"));
        var kept = await visitor.PostAsync(
            $"/desk/organisations/{id}/change", ("Name", "Eastmoor Council"), ("Kind", "Council"), ("Revision", "0"), ("NameChange", "renamed"),
            ("RenamedFrom.Day", "1"), ("RenamedFrom.Month", "4"), ("RenamedFrom.Year", "2018"));

        Assert.Equal("Select whether this corrects a mistake or the name changed on a day", asked.MistakeAt("NameChange"));
        var page = (await visitor.GetAsync(kept.To!.OriginalString)).Text;
        Assert.Contains("Eastmoor Urban Council", page);
        Assert.Contains("until 31 March 2018", page);
    }

    [Fact]
    public async Task Tells_the_second_officer_what_the_first_changed_and_lets_them_choose()
    {
        var id = await AddAsync("Contested Council");
        using var first = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        using var second = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        await first.PostAsync($"/desk/organisations/{id}/change", ("Name", "Contended Council"), ("Kind", "Council"), ("Revision", "0"), ("NameChange", "correction"));

        var told = await second.PostAsync($"/desk/organisations/{id}/change", ("Name", "Contest Council"), ("Kind", "Council"), ("Revision", "0"), ("NameChange", "correction"));

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("Ada Fenn changed Name from “Contested Council” to “Contended Council”", told.Text);
        Assert.Contains("""<input type="hidden" name="Revision" value="1">""", told.Page);
        Assert.Contains("value=\"Contest Council\"", told.Page);
    }

    [Fact]
    public async Task Ends_an_organisation_with_its_bodies_and_shows_its_successor()
    {
        var (id, next) = (await AddAsync("Ending Council"), await AddAsync("Succeeding Council"));
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        await visitor.PostAsync("/desk/bodies/add", ("Organisation", id.Value), ("Name", "Cabinet"));
        (string, string)[] end = [("LastDay.Day", "31"), ("LastDay.Month", "3"), ("LastDay.Year", "2028"), ("Successor", next.Value), ("Revision", "0")];

        var refused = await visitor.PostAsync($"/desk/organisations/{id}/end", end);
        var ended = await visitor.PostAsync($"/desk/organisations/{id}/end", [.. end, ("WithItsBodies", "true")]);

        Assert.StartsWith("Cabinet would outlive it", refused.MistakeAt("WithItsBodies"));
        Assert.Contains("Succeeding Council", (await visitor.GetAsync(ended.To!.OriginalString)).Text);
        Assert.Contains("Ending Council", (await visitor.GetAsync($"/desk/organisations/{next}")).Text);
    }

    [Fact]
    public async Task Keeps_the_names_of_one_organisation_out_of_anothers_hands()
    {
        var (ours, theirs) = (await AddAsync("Our Council"), await AddAsync("Their Council"));
        var name = new OtherName { OfKind = RecordKind.Organisation, OfId = theirs, Name = "TC" };
        await site.WithAsync(parts =>
        {
            var db = parts.GetRequiredService<CivicDb>();
            db.Add(name);
            return db.SaveChangesAsync();
        });
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, ours, null));

        var added = await visitor.PostAsync($"/desk/names/organisation/{ours}/add", ("Name", "OC"));
        var smuggled = await visitor.PostAsync($"/desk/names/organisation/{ours}/add", new Dictionary<string, string> { ["Name"] = "Stolen", ["Revision"] = "0" }, $"/desk/names/organisation/{ours}/{name.Id}");

        Assert.Equal($"/desk/organisations/{ours}", added.To?.OriginalString);
        Assert.Contains(">OC", (await visitor.GetAsync($"/desk/organisations/{ours}")).Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, smuggled.Status);
    }

    [Fact]
    public async Task Takes_the_organisation_from_the_address_and_never_from_the_form()
    {
        var (ours, theirs) = (await AddAsync("Honest Council"), await AddAsync("Aimed Council"));
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, ours, null));

        await visitor.PostAsync(
            $"/desk/organisations/{ours}/change", ("organisation", theirs.Value), ("Id", theirs.Value), ("Name", "Hit Council"), ("Kind", "Council"), ("Revision", "0"), ("NameChange", "correction"));

        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        Assert.Contains("Aimed Council", (await administrator.GetAsync($"/desk/organisations/{theirs}")).Text);
        Assert.Contains("Hit Council", (await administrator.GetAsync($"/desk/organisations/{ours}")).Text);
    }

    private async Task<RecordId> AddAsync(string name) => await site.WithAsync(async parts =>
    {
        var db = parts.GetRequiredService<CivicDb>();
        var organisation = new Organisation { Name = name, Kind = OrganisationKind.Council };
        db.Add(organisation);
        await db.SaveChangesAsync();
        return organisation.Id;
    });
}
