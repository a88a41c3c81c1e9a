using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Journeys;

/// <summary>Whatever an officer does can be done with the keys alone, in a real browser: nothing is clicked, and no script moves the focus for the test.</summary>
public sealed class KeyboardTests(SiteFixture site, Chromium chromium) : IClassFixture<SiteFixture>, IClassFixture<Chromium>
{
    private const string Password = "quiet heron under bridge";

    private static readonly string Paper = Path.Combine(AppContext.BaseDirectory, "samples", "brackenford-scrutiny-questions.txt");

    [Fact]
    public async Task A_paper_goes_from_the_empty_record_to_the_public_page_by_keys_alone()
    {
        var officer = await SignInAsync();
        await RecordGovernanceAsync(officer);
        await SendInAsync(officer);
        await ReviewAsync(officer);
        await AddMissedAsync(officer);
        await PublishAsync(officer);
        await CorrectAsync(officer);
        await WithdrawAsync(officer);
        await LookAfterAccountsAsync(officer);
    }

    private async Task<KeyboardOfficer> SignInAsync()
    {
        await site.Officers.MakeAsync("Una Pike");
        var (account, key, _) = await site.Officers.WithAuthenticatorAsync(Password, (Role.Clerk, null, null), (Role.Administrator, null, null));
        var officer = await KeyboardOfficer.ComeAsync(chromium, site.Address);
        await officer.GoAsync("/desk");
        await officer.FillAsync("E-mail address", account.Email!);
        await officer.FillAsync("Password", Password);
        await officer.PressAsync("Sign in");
        await officer.FillAsync("Code", AuthenticatorApp.Code(key));
        await officer.PressAsync("Continue");
        return officer;
    }

    // The desk itself says what comes first.
    private static async Task RecordGovernanceAsync(KeyboardOfficer officer)
    {
        await officer.FollowAsync("Add your organisation");
        await officer.FillAsync("Name", "Brackenford City Council");
        await officer.ChooseAsync("Sort", "Council");
        await officer.PressAsync("Add the organisation");

        await officer.FollowAsync("Desk");
        await officer.FollowAsync("Add a body");
        await officer.ChooseAsync("Organisation", "Brackenford");
        await officer.FillAsync("Name", "Health Scrutiny Panel");
        await officer.PressAsync("Add the body");

        await officer.FollowAsync("Add a meeting");
        await officer.FillAsync("Day", "16");
        await officer.FillAsync("Month", "10");
        await officer.FillAsync("Year", "2025");
        await officer.PressAsync("Add the meeting");

        await officer.FollowAsync("People");
        await officer.FollowAsync("Add a person");
        await officer.FillAsync("Name", "Priya Hartwell");
        await officer.PressAsync("Add the person");
        await officer.FollowAsync("Add a name");
        await officer.FillAsync("Name or short form", "Cllr Hartwell");
        await officer.PressAsync("Add the name");
        Assert.Contains("Cllr Hartwell", await officer.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task SendInAsync(KeyboardOfficer officer)
    {
        await officer.FollowAsync("Desk");
        await officer.FollowAsync("Send in papers");
        await officer.ChooseAsync("Whose papers are they?", "Health");
        // Asked for before the way there: the browser has to be told, and does not say when it has heard.
        var files = officer.Page.WaitForFileChooserAsync();
        await officer.TabToAsync("input", "The files");
        await officer.KeyAsync("Enter");
        await (await files).SetFilesAsync(Paper);
        await officer.PressAsync("Import");

        // The page loads itself again until the paper has been read.
        await officer.Page.GetByText("Ready to review").WaitForAsync();
        await officer.FollowAsync("Review it");
    }

    private static async Task ReviewAsync(KeyboardOfficer officer)
    {
        await officer.KeyAsync("j");
        var keys = await officer.Page.Locator(".card").EvaluateAllAsync<string[]>("cards => cards.map(card => card.dataset.key)");
        await officer.AssertOnCardAsync(keys[0]);
        await officer.KeyAsync("j");
        await officer.AssertOnCardAsync(keys[1]);
        await officer.KeyAsync("k");
        await officer.AssertOnCardAsync(keys[0]);

        await officer.GoByAsync("a");
        await officer.AssertOnCardAsync(keys[1]);
        await officer.AssertSaidAsync("Accepted resolution 1");
        await officer.GoByAsync("r");
        await officer.AssertOnCardAsync(keys[2]);
        await officer.GoByAsync("u");
        await officer.AssertOnCardAsync(keys[1]);
        await officer.AssertSaidAsync("Undid: Rejected question 1");

        await officer.KeyAsync("t");
        Assert.Equal(keys[1], await officer.Page.EvaluateAsync<string>("document.activeElement.closest('mark')?.dataset.keys ?? document.activeElement.tagName"));
        await officer.KeyAsync("t");
        await officer.AssertOnCardAsync(keys[1]);

        await EditAsync(officer, keys[1]);
        await officer.AssertOnCardAsync(keys[2]);
        await officer.GoByAsync("m");
        await officer.AssertSaidAsync("Merged question 2 with question 3");
        await SplitAsync(officer);
        await AcceptAllAsync(officer);
        await TurnKeysOffAsync(officer);
    }

    private static async Task EditAsync(KeyboardOfficer officer, string key)
    {
        await officer.GoByAsync("e");
        await officer.AssertOnCardAsync(key);
        await officer.GoByAsync("Escape");
        await officer.AssertOnCardAsync(key);
        await officer.GoByAsync("e");
        await officer.WriteAsync("Question", " (as put)");
        await officer.PressAsync("Save and accept");
        await officer.AssertSaidAsync("Changed question 1");
    }

    // Question 5 is of two sentences, the second of which is cut off and put back.
    private static async Task SplitAsync(KeyboardOfficer officer)
    {
        await officer.FollowAsync("Split Question 5");
        await officer.TabToAsync("input", "What must be working");
        await officer.KeyAsync("Space");
        await officer.PressAsync("Split here");
        await officer.AssertSaidAsync("Split question 5");
        await officer.GoByAsync("u");
        await officer.AssertOnCardAsync("question-5");
    }

    private static async Task AcceptAllAsync(KeyboardOfficer officer)
    {
        await officer.TabToAsync("button", "Accept all 3 promises");
        await officer.GoByAsync("Enter");
        await officer.AssertSaidAsync("Accepted 3 promises");
        Assert.Contains("to-decide=\"yes\"", await officer.Page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 400)"), StringComparison.Ordinal);
    }

    private static async Task TurnKeysOffAsync(KeyboardOfficer officer)
    {
        var stood = await officer.FocusAsync();
        await officer.KeyAsync("?");
        await officer.TabToAsync("input", "Single keys are on");
        await officer.KeyAsync("Space");
        await officer.KeyAsync("Escape");
        var before = officer.Page.Url;
        await officer.KeyAsync("j");
        await officer.KeyAsync("a");
        Assert.Equal(before, officer.Page.Url);
        Assert.Equal(stood, await officer.FocusAsync());
    }

    private static async Task AddMissedAsync(KeyboardOfficer officer)
    {
        // By choosing words: the arrows work whether or not single keys are on.
        await officer.TabToAsync("div", "Agenda item");
        await officer.KeyAsync("ArrowRight");
        await officer.KeyAsync("ArrowDown");
        await officer.KeyAsync("ArrowUp");
        await officer.KeyAsync("Shift+ArrowRight");
        await officer.KeyAsync("Shift+ArrowRight");
        await officer.KeyAsync("Enter");
        Assert.Equal("button: Question", await officer.FocusAsync());
        await officer.TabToAsync("button", "Promise");
        await officer.KeyAsync("Enter");
        Assert.StartsWith("textarea: The paper’s words", await officer.FocusAsync(), StringComparison.Ordinal);
        Assert.Equal("The Partnership's Five", await officer.Page.EvaluateAsync<string>("document.activeElement.value"));
        await officer.PressAsync("Add");
        await officer.AssertSaidAsync("Added 1 promise");
        Assert.Contains("data-key=\"fact-", await officer.Page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 300)"), StringComparison.Ordinal);

        // By writing them: for who cannot choose them. What is not in the paper is said, and what was written stays.
        await officer.TabToAsync("summary", "Add one that the reader missed");
        await officer.KeyAsync("Enter");
        await officer.WriteAsync("The paper’s words", "No such words");
        await officer.PressAsync("Add");
        Assert.StartsWith("div: That was not saved", await officer.FocusAsync(), StringComparison.Ordinal);
        await officer.TabToAsync("a", "These words are not in the paper");
        await officer.KeyAsync("Enter");
        Assert.Equal("No such words", await officer.Page.EvaluateAsync<string>("document.activeElement.value"));
        await officer.KeyAsync("Control+a");
        await officer.Page.Keyboard.TypeAsync("It had never been tried.");
        await officer.PressAsync("Add");
        await officer.AssertSaidAsync("Added 1 question");
    }

    private static async Task PublishAsync(KeyboardOfficer officer)
    {
        await officer.FollowAsync("About this paper");
        await officer.PressAsync("Save and review");
        await officer.FollowAsync("About this paper");
        await officer.FollowAsync("What is public");
        await officer.PressAsync("Make the whole paper public");
        await officer.FollowAsync("Say who may see some of its words");
        await officer.WriteAsync("The words, exactly as the paper has them", "It had never been tried.");
        await officer.TabToAsync("input", "Public");
        await officer.KeyAsync("ArrowDown");
        await officer.KeyAsync("ArrowDown");
        await officer.FillAsync("Paragraph of Schedule 12A", "3");
        await officer.WriteAsync("Why does the public interest", "It would harm the partners.");
        await officer.FillAsync("Who decided it?", "The Monitoring Officer");
        await officer.PressAsync("Save");
        await officer.PressAsync("Publish");

        Assert.Contains("/paper/", officer.Page.Url, StringComparison.Ordinal);
        var words = await officer.Page.Locator("main").InnerTextAsync();
        Assert.Contains("removed by two thirds of them", words, StringComparison.Ordinal);
        Assert.DoesNotContain("never been tried", words, StringComparison.Ordinal);
    }

    private static async Task CorrectAsync(KeyboardOfficer officer)
    {
        var paper = new Uri(officer.Page.Url).AbsolutePath.Split('/')[^1];
        await officer.GoAsync($"/desk/papers/{paper}");
        await officer.FillAsync("Title", "Questions to the Director");
        await officer.PressAsync("Save");
        await officer.GoAsync($"/desk/papers/{paper}/publish");
        await officer.WriteAsync("Why is what is public changed?", "The title was too long.");
        await officer.PressAsync("Publish");
        Assert.Equal("Questions to the Director", await officer.Page.Locator("h1").InnerTextAsync());
    }

    private static async Task WithdrawAsync(KeyboardOfficer officer)
    {
        var paper = new Uri(officer.Page.Url).AbsolutePath;
        await officer.GoAsync($"/desk/records{paper}");
        await officer.FollowAsync("Withdraw it");
        await officer.WriteAsync("Why?", "It was the wrong paper.");
        await officer.PressAsync("Withdraw it");
        await officer.GoAsync(paper);
        Assert.Contains("This paper was withdrawn", await officer.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task LookAfterAccountsAsync(KeyboardOfficer officer)
    {
        await officer.GoAsync("/desk");
        await officer.FollowAsync("Accounts");
        await officer.FollowAsync("Una Pike");
        await officer.ChooseAsync("Give a role", "Analyst");
        await officer.ChooseAsync("Where", "Brackenford");
        await officer.FillAsync("Why?", "They stand in for a colleague.");
        await officer.PressAsync("Change the roles");
        Assert.Contains("Analyst", await officer.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await officer.FollowAsync("Tom Reddle");
        await officer.PressAsync("Sign out everywhere");
        await officer.GoAsync("/desk");
        Assert.Contains("/account/sign-in", officer.Page.Url, StringComparison.Ordinal);
    }
}
