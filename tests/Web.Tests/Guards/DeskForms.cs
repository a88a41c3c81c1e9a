using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>Every form that an officer can find at the desk and in their account, read out of the pages themselves: a new form cannot escape.</summary>
internal static class DeskForms
{
    /// <summary>A browser of somebody whose roles open every page.</summary>
    public static Task<Visitor> OfficerAsync(SiteFixture site, Council council) =>
        site.Officers.SignedInAsync((Role.Administrator, null, null), (Role.Clerk, council.Organisation, null), (Role.Clerk, null, null));

    /// <summary>The addresses of all desk pages with that council's things in them, and those of single cards, names and accounts.</summary>
    public static async Task<IReadOnlyList<string>> PagesAsync(SiteFixture site, Council council)
    {
        var desk = (await DeskRoute.AllAsync(site)).Where(route => route is { Method: "GET", Handler: null }).Select(route => route.Path(council));
        return
        [
            .. desk.Distinct(), $"/desk/papers/{council.Paper}/review?edit=fact-{council.Fact}", $"/desk/names/body/{council.Body}/add",
            $"/desk/people/{council.Person}/posts/add",
            $"/desk/papers/{council.Paper}/names/new?key=person+Ruth+Calloway", "/account", "/account/password", "/account/second-factor",
        ];
    }

    public static async Task<IReadOnlyList<PageForm>> AllAsync(SiteFixture site, Visitor officer, Council council)
    {
        var forms = new List<PageForm>();
        foreach (var page in await PagesAsync(site, council))
        {
            var answer = await officer.GetAsync(page);
            if (answer.Status == HttpStatusCode.OK)
            {
                forms.AddRange(PageForm.Of(page, answer.Page));
            }
        }

        return forms;
    }
}
