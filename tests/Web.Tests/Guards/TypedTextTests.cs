using System.Net;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>
/// What may be typed, in every text field of every form of the desk and of accounts. The forms are read out of the pages, so that a new field
/// cannot escape. On both databases: PostgreSQL refuses what SQLite takes.
/// </summary>
public abstract class TypedTextTests(SiteFixture site)
{
    /// <summary>Longer than any field may be.</summary>
    private const int TooLong = 60_000;

    [Fact]
    public async Task Says_beside_every_field_that_what_was_typed_is_too_long()
    {
        var council = await Council.FoundAsync(site, "Marlshire Long");
        using var officer = await DeskForms.OfficerAsync(site, council);
        var forms = await DeskForms.AllAsync(site, officer, council);

        var wrong = new List<string>();
        foreach (var (form, field) in Fields(forms))
        {
            var answer = await officer.SendAsync(form.Address, form.With(field, new string('x', TooLong)));
            if (!SaysWhatIsWrong(answer))
            {
                wrong.Add($"{form.Address} {field}: {(int)answer.Status} {answer.To}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Refuses_a_NUL_with_a_sentence_in_every_field()
    {
        var council = await Council.FoundAsync(site, "Marlshire Nul");
        using var officer = await DeskForms.OfficerAsync(site, council);
        var forms = await DeskForms.AllAsync(site, officer, council);

        foreach (var (form, field) in Fields(forms))
        {
            var answer = await officer.SendAsync(form.Address, form.With(field, "Wex\0combe"));

            Assert.True(
                answer.Status == HttpStatusCode.BadRequest && answer.Page.Contains("cannot be seen or kept", StringComparison.Ordinal),
                $"{form.Address} {field}: {(int)answer.Status}");
        }
    }

    [Theory]
    [InlineData("Wexcombe \u202Eexe.fdp")]
    [InlineData("Wexcombe\u0001\u0007\u001B[31m\u009B")]
    [InlineData("Wexcombe\uFFFE\uFFFF\u200B\uFEFF")]
    [InlineData("Wexcombe 🏛👩\u200D⚖️ e\u0301\u0327\u0301")]
    public async Task Never_fails_over_strange_characters(string text)
    {
        var council = await Council.FoundAsync(site, "Marlshire Strange");
        using var officer = await DeskForms.OfficerAsync(site, council);

        foreach (var page in await DeskForms.PagesAsync(site, council))
        {
            foreach (var (form, field) in Fields(PageForm.Of(page, (await officer.GetAsync(page)).Page)))
            {
                var answer = await officer.SendAsync(form.Address, form.With(field, text));
                Assert.True((int)answer.Status < 500, $"{form.Address} {field}: {(int)answer.Status}");
            }
        }
    }

    [Theory]
    [InlineData("%ED%A0%80")]
    [InlineData("%C0%80")]
    [InlineData("%FF%FE")]
    [InlineData("%")]
    [InlineData("%u0000")]
    public async Task Never_fails_over_what_is_no_text(string encoded)
    {
        var council = await Council.FoundAsync(site, "Marlshire Broken");
        using var officer = await DeskForms.OfficerAsync(site, council);
        var token = (await officer.GetAsync("/desk/people/add")).Token!;
        using var content = new StringContent($"Name=Wex{encoded}combe&__RequestVerificationToken={Uri.EscapeDataString(token)}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded"));

        using var answer = await officer.Client.PostAsync(new Uri("/desk/people/add", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.True((int)answer.StatusCode < 500, $"{encoded}: {(int)answer.StatusCode}");
    }

    [Theory]
    [InlineData("/%00")]
    [InlineData("/question/%00aaaaaaaaaaa")]
    [InlineData("/desk/papers/%00")]
    [InlineData("/desk/papers?page=%00")]
    [InlineData("/desk/people?named=%00")]
    [InlineData("/desk/meetings?named=%00&year=%00")]
    [InlineData("/desk/import?batch=%00")]
    [InlineData("/account/join/%00")]
    [InlineData("/account/sign-in?returnUrl=%00")]
    [InlineData("/all?body=%00")]
    [InlineData("/assets/%00")]
    public async Task Never_fails_over_a_NUL_in_an_address(string path)
    {
        var council = await Council.FoundAsync(site, "Marlshire Address");
        using var officer = await DeskForms.OfficerAsync(site, council);

        Assert.InRange((int)(await officer.GetAsync(path)).Status, 400, 499);
    }

    private static List<(PageForm Form, string Field)> Fields(IReadOnlyList<PageForm> forms) =>
        [.. forms.SelectMany(form => form.Texts.Select(text => (Form: form, Field: text))).DistinctBy(each => (each.Form.Address, each.Field))];

    private static bool SaysWhatIsWrong(Answer answer) =>
        answer.Status == HttpStatusCode.UnprocessableEntity && answer.Page.Contains("govuk-error-", StringComparison.Ordinal);
}

public sealed class TypedTextSqliteTests(SiteFixture site) : TypedTextTests(site), IClassFixture<SiteFixture>;

public sealed class TypedTextPostgresTests(PostgresSite site) : TypedTextTests(site), IClassFixture<PostgresSite>;
