using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Access;

/// <summary>Pages as they are after something has happened: a form with mistakes, an open card, nothing in a list, a change by somebody else, a refusal.</summary>
internal sealed class PageStates(SiteFixture site, FullRecord record, Everybody everybody, Looking looking)
{
    private static readonly string[] Empty = ["/desk", "/desk/papers", "/desk/meetings", "/desk/bodies?Named=zzz", "/desk/organisations?Named=zzz", "/desk/people?Named=zzz"];

    // Where a form is sent without an answer.
    private (string Address, string Button)[] Unanswered =>
    [
        ("/desk/organisations/add", "Add the organisation"), ("/desk/bodies/add", "Add the body"), ("/desk/people/add", "Add the person"), ("/desk/meetings/add", "Add the meeting"),
        ($"/desk/people/{record.Council.Person}/posts/add", "Add the post"), ($"/desk/names/body/{record.Council.Body}/add", "Add the name"), ("/desk/import", "Import"),
        ("/desk/accounts/invite", "Make the invitation"), ($"/desk/accounts/{record.Council.Officer}", "Change the roles"), ($"/desk/papers/{record.Waiting}/parts", "Save"),
        ($"/desk/records/question/{record.Council.Fact}/withdraw", "Withdraw it"), ($"/desk/records/question/{record.Council.Fact}/erase", "Erase it"),
        ("/desk/records/find", "Find"), ("/account/password", "Change the password"),
    ];

    public async Task LookAsync()
    {
        foreach (var (address, button) in Unanswered)
        {
            await everybody.Officer.GotoAsync(address);
            // Where the browser asks for what is missing, one that does not is to be answered as well.
            await everybody.Officer.EvaluateAsync("() => { for (const form of document.forms) form.noValidate = true; }");
            await PressAsync(everybody.Officer, button, $"{address} unanswered");
        }

        await everybody.Stranger.GotoAsync("/account/sign-in");
        await PressAsync(everybody.Stranger, "Sign in", "sign-in unanswered");
        await everybody.Stranger.GotoAsync("/alerts/new?of=/question");
        await PressAsync(everybody.Stranger, "Send me a link to confirm it", "alert unanswered");
        await everybody.Stranger.GotoAsync($"/alerts/{record.Alert}");
        await PressAsync(everybody.Stranger, "Yes, write to me", "alert confirmed");
        await everybody.Stranger.GotoAsync($"/alerts/{record.Alert}/leave");
        await PressAsync(everybody.Stranger, "Hear no more, and delete my address", "alert left");
        await everybody.Officer.GotoAsync("/account/recovery-codes");
        await PressAsync(everybody.Officer, "Make new recovery codes", "recovery codes made");
        foreach (var address in Empty)
        {
            await ShowAsync(everybody.Newcomer, address, $"{address} with nothing in it");
        }

        await LookAtReviewAsync();
        await LookAtRefusalsAsync();
    }

    private async Task LookAtReviewAsync()
    {
        var review = $"/desk/papers/{record.Waiting}/review";
        var officer = everybody.Officer;
        await officer.GotoAsync(review);
        var first = (await officer.Locator(".card").First.GetAttributeAsync("data-key"))!;
        await ShowAsync(officer, $"{review}?edit={first}#p-{first}", "review with an open form");
        await ShowAsync(officer, $"{review}?split={first}#p-{first}", "review with a split");
        await ShowAsync(officer, $"{review}?open=1", "review of what is to decide");
        await ShowAsync(officer, $"{review}?kind=motion", "review of one kind");

        await officer.GotoAsync($"{review}?edit={first}#p-{first}");
        await officer.Locator(".card--open textarea").First.FillAsync("");
        await PressAsync(officer, "Save and accept", "review with a mistake in a form");

        var other = await officer.Context.NewPageAsync();
        await officer.GotoAsync(review);
        await other.GotoAsync(review);
        await other.TurnAsync(() => other.Locator($"#p-{first} button[value=reject]").ClickAsync());
        await officer.TurnAsync(() => officer.Locator($"#p-{first} button[value=accept]").ClickAsync());
        await looking.LookAsync(officer, "review after another officer’s change", whole: false);
        await other.CloseAsync();
    }

    private async Task LookAtRefusalsAsync()
    {
        await ShowAsync(everybody.Stranger, "/no/such/page", "not found");
        await ShowAsync(everybody.Stranger, "/question/zzzzzzzzzzzz", "no such record");
        await ShowAsync(everybody.Stranger, "/account/join/none", "a link that does not work");
        await ShowAsync(everybody.Stranger, record.Open.QuestionPath, "withdrawn");
        await ShowAsync(everybody.Stranger, $"/assurance/{record.Open.Promise}", "erased");
        await ShowAsync(everybody.Stranger, $"{record.Open.QuestionPath}/versions", "versions of what was withdrawn");
        await ShowAsync(everybody.Newcomer, "/desk/records/find", "not for this role");
        await ShowAsync(everybody.Officer, $"/desk/records/question/{record.Open.Question}", "desk of what was withdrawn");

        await everybody.Stranger.GotoAsync("/account/sign-in");
        await everybody.Stranger.EvaluateAsync("() => { const form = document.querySelector('form[data-passkey]'); form.elements.Credential.value = '{}'; form.submit(); }");
        await everybody.Stranger.WaitForURLAsync("**/account/passkey**");
        await looking.LookAsync(everybody.Stranger, "passkey not accepted", whole: false);

        await everybody.Stranger.RouteAsync("**/fault", async route => await route.FulfillAsync(new RouteFulfillOptions { Status = 503, ContentType = "text/html; charset=utf-8", Body = await FaultWords.ReadAsync(site) }));
        await ShowAsync(everybody.Stranger, "/fault", "database at fault");
    }

    private async Task ShowAsync(IPage page, string address, string name)
    {
        await page.GotoAsync(address);
        await looking.LookAsync(page, name, whole: false);
    }

    private async Task PressAsync(IPage page, string button, string name)
    {
        await page.TurnAsync(() => page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).First.ClickAsync());
        await looking.LookAsync(page, name, whole: false);
    }
}
