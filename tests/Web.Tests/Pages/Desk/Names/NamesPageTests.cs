using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Desk.Names;

public sealed partial class NamesPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Text = "Cllr J Ash asked about RWT. Lena Fosse, Director, replied. The Canary Trust was named in private.";

    [Fact]
    public async Task Lists_each_name_with_its_candidates_and_links_all_that_are_certain_when_told_to()
    {
        var paper = await AddAsync("Marlshire One");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, paper.Organisation, null));

        var page = await visitor.GetAsync($"/desk/papers/{paper.Id}/names");
        var accepted = AcceptedBoxes().Matches(page.Text).Select(box => box.Groups["value"].Value).ToList();
        var done = await visitor.PostAsync($"/desk/papers/{paper.Id}/names", new Dictionary<string, string> { ["Accepted"] = Assert.Single(accepted) }, $"/desk/papers/{paper.Id}/names?handler=Accept");

        Assert.Contains("RWT is Royal Wexcombe Trust", Spaces().Replace(Tags().Replace(page.Text, ""), " "));
        Assert.Contains("Known as RWT from 2016 to 2022", page.Text);
        Assert.Contains("“J” in “Cllr J Ash” may be theirs", page.Text);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal("RWT", Assert.Single(await LinksAsync(paper.Version)).Printed);
    }

    [Fact]
    public async Task Asks_for_a_choice_and_keeps_it()
    {
        var paper = await AddAsync("Marlshire Two");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, paper.Organisation, null));
        var address = $"/desk/papers/{paper.Id}/names";

        var asked = await visitor.PostAsync(address, ("Key", "person Cllr J Ash"));
        var kept = await visitor.PostAsync(address, ("Key", "person Cllr J Ash"), ("Meaning", "none"));
        var late = await visitor.PostAsync(address, ("Key", "person Cllr J Ash"), ("Meaning", $"person/{paper.Person}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Select what “Cllr J Ash” means", asked.Text);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Ada Fenn decided about “Cllr J Ash”", late.Text);
        Assert.Null(Assert.Single(await LinksAsync(paper.Version)).OfId);
    }

    [Fact]
    public async Task Puts_a_person_on_record_from_a_name_without_the_title_and_links_it()
    {
        var paper = await AddAsync("Marlshire Three");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, paper.Organisation, null));
        var address = $"/desk/papers/{paper.Id}/names/new?key=person%20Dr%20Lena%20Fosse";

        var page = await visitor.GetAsync(address);
        var done = await visitor.PostAsync(address, new Dictionary<string, string> { ["Key"] = "person Dr Lena Fosse", ["Name"] = "Lena Fosse" }, $"/desk/papers/{paper.Id}/names/new");

        Assert.Contains("value=\"Lena Fosse\"", page.Page);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.NotNull(Assert.Single(await LinksAsync(paper.Version)).OfId);
    }

    [Fact]
    public async Task Refuses_a_name_that_the_paper_does_not_hold()
    {
        var paper = await AddAsync("Marlshire Four");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, paper.Organisation, null));

        await visitor.PostAsync($"/desk/papers/{paper.Id}/names", ("Key", "person Somebody Else"), ("Meaning", "none"));

        Assert.Empty(await LinksAsync(paper.Version));
    }

    [Fact]
    public async Task Shows_names_of_exempt_parts_only_to_those_who_may_see_them()
    {
        var paper = await AddAsync("Marlshire Five");
        using var clerk = await site.Officers.SignedInAsync((Role.Clerk, paper.Organisation, null));
        using var scrutiny = await site.Officers.SignedInAsync((Role.Scrutiny, paper.Organisation, null));

        Assert.Contains("Canary Trust", (await clerk.GetAsync($"/desk/papers/{paper.Id}/names")).Text);
        Assert.DoesNotContain("Canary Trust", (await scrutiny.GetAsync($"/desk/papers/{paper.Id}/names")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await scrutiny.GetAsync($"/desk/papers/{paper.Id}/names/new?key=organisation%20Canary%20Trust")).Status);
    }

    private async Task<Added> AddAsync(string name) => await site.WithAsync(async parts =>
    {
        var db = parts.GetRequiredService<CivicDb>();
        await db.OtherNames.ExecuteDeleteAsync();
        await db.Posts.ExecuteDeleteAsync();
        await db.NameLinks.ExecuteDeleteAsync();
        await db.People.ExecuteDeleteAsync();
        var (council, trust) = (new Organisation { Name = name }, new Organisation { Name = "Royal Wexcombe Trust" });
        var panel = new Body { OrganisationId = council.Id, Name = "Health Panel" };
        var (jo, jane) = (new Person { Name = "Jo Ash" }, new Person { Name = "Jane Ash" });
        var paper = new Paper { BodyId = panel.Id, Title = "Minutes", Kind = "minutes", Date = new DateOnly(2020, 1, 16) };
        var version = new PaperVersion
        {
            PaperId = paper.Id, OrganisationId = council.Id, Number = 1, Sha256 = new string('0', 64), FileName = "m.txt", Format = "text",
            ImportedAt = DateTimeOffset.UnixEpoch, ProposalCount = 0, ReadBy = "test",
        };
        var findings = new PaperFindings
        {
            Details = new FoundDetails("minutes", null, null, null, null, null),
            Proposals = [],
            Names =
            [
                new FoundName(RecordKind.Person, "Cllr J Ash", 0, 10, 1), new FoundName(RecordKind.Organisation, "RWT", 23, 26, 1),
                new FoundName(RecordKind.Person, "Dr Lena Fosse", 28, 38, 1), new FoundName(RecordKind.Organisation, "Canary Trust", 63, 75, 1),
            ],
        };
        db.AddRange(council, trust, panel, jo, jane, paper, version);
        db.AddRange(
            new OtherName { OfKind = RecordKind.Organisation, OfId = trust.Id, Name = "RWT", ValidFrom = new DateOnly(2016, 1, 1), ValidTo = new DateOnly(2022, 12, 31) },
            new Post { PersonId = jo.Id, Title = "Councillor", BodyId = panel.Id },
            new Post { PersonId = jane.Id, Title = "Councillor", BodyId = panel.Id },
            new PaperContent { PaperVersionId = version.Id, Text = Text, Layout = "{}", Findings = FindingsJson.Write(findings) },
            new Part { PaperVersionId = version.Id, Start = Text.IndexOf("The Canary", StringComparison.Ordinal), End = Text.Length, Visibility = Visibility.Exempt });
        await db.SaveChangesAsync();
        return new Added(council.Id, paper.Id, version.Id, jo.Id);
    });

    private Task<List<NameLink>> LinksAsync(Guid version) =>
        site.WithAsync(parts => parts.GetRequiredService<CivicDb>().NameLinks.AsNoTracking().Where(link => link.PaperVersionId == version).ToListAsync());

    private sealed record Added(RecordId Organisation, RecordId Id, Guid Version, RecordId Person);

    [GeneratedRegex("name=\"Accepted\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AcceptedBoxes();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
