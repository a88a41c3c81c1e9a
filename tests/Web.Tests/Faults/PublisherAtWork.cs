using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>An officer who publishes, corrects and withdraws by the desk's own forms, and writes down what the site has acknowledged.</summary>
internal sealed partial class PublisherAtWork(Visitor browser, Ledger ledger, Random chance)
{
    /// <summary>Opens the whole paper where nothing of it is public, and publishes what is new or changed in it; nothing where there is nothing.</summary>
    public async Task PublishAsync(string paper)
    {
        var address = $"/desk/papers/{paper}/publish";
        var page = await browser.GetAsync(address);
        if (page.Page.Contains("handler=Open", StringComparison.Ordinal))
        {
            await OpenAsync(paper);
            page = await browser.GetAsync(address);
        }

        if (Changes(page) is > 0 and var changes && page.Page.Contains(">Publish</button>", StringComparison.Ordinal))
        {
            var reason = page.Page.Contains("name=\"Reason\"", StringComparison.Ordinal) ? Mark("Corrected") : null;
            ledger.Begin(changes);
            var answer = await browser.SendAsync(address, Form(page, ("Reason", reason ?? "")));
            Note(answer, $"/paper/{paper}", new PublicAct(reason is null ? PublicActKind.Published : PublicActKind.Corrected, $"paper/{paper}", reason));
        }
    }

    /// <summary>Lets the public read the whole paper once it is published.</summary>
    public Task<Answer> OpenAsync(string paper) =>
        browser.PostAsync($"/desk/papers/{paper}/publish", new Dictionary<string, string>(), $"/desk/papers/{paper}/publish?handler=Open");

    /// <summary>Writes a confirmed fact otherwise than it was, and publishes that.</summary>
    public async Task CorrectAsync(string paper)
    {
        var review = await browser.GetAsync($"/desk/papers/{paper}/review");
        if (Pick(DecidedCard().Matches(review.Page)) is { } card)
        {
            var form = Form(review, ("Decision", "edit"), ("Key", card["key"].Value), ("Version", card["version"].Value), ("f.text.text", Mark("That the play area be mended")));
            await browser.SendAsync($"/desk/papers/{paper}/review", form);
            await PublishAsync(paper);
        }
    }

    /// <summary>Takes one fact of the paper back, for good or its last version alone.</summary>
    public async Task WithdrawAsync(string paper)
    {
        var list = await browser.GetAsync($"/all?paper={paper}");
        if (Pick(PublicLine().Matches(list.Page)) is not { } line)
        {
            return;
        }

        var record = line["record"].Value;
        var address = $"/desk/records/{record}/withdraw";
        var page = await browser.GetAsync(address);
        var reason = Mark("Withdrawn");
        ledger.BeginWithdrawal(record);
        var seen = Seen().Match(page.Page).Groups["seen"].Value;
        var answer = await browser.SendAsync(address, Form(page, ("Seen", seen), ("Extent", chance.Next(2) == 0 ? "all" : "current"), ("Reason", reason)));
        Note(answer, $"/desk/records/{record}", new PublicAct(PublicActKind.Withdrawn, record, reason));
    }

    private void Note(Answer answer, string expected, PublicAct act)
    {
        if (answer.Status == HttpStatusCode.Redirect && answer.To?.OriginalString == expected)
        {
            ledger.Acknowledge(act);
        }
        else
        {
            ledger.Refuse();
        }
    }

    // What the page says that publishing would take back, change and add.
    private static int Changes(Answer page) => ChangeCount().Matches(page.Page).Sum(found => int.Parse(found.Groups["count"].Value));

    private static string Mark(string what) => $"{what} ({Guid.CreateVersion7():n})";

    private GroupCollection? Pick(MatchCollection found) => found.Count == 0 ? null : found[chance.Next(found.Count)].Groups;

    private static Dictionary<string, string> Form(Answer page, params (string Name, string Value)[] fields)
    {
        var form = fields.ToDictionary(field => field.Name, field => field.Value);
        form["__RequestVerificationToken"] = page.Token ?? "";
        return form;
    }

    [GeneratedRegex("""<h3 class="govuk-heading-s">(Taken back|Changed|New) \((?<count>\d+)\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangeCount();

    [GeneratedRegex("""Key=(?<key>resolution-\d+)&amp;Version=(?<version>\d+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DecidedCard();

    [GeneratedRegex("""records__title"><a href="/(?<record>[a-z]+/[0-9a-z]{12})""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicLine();

    [GeneratedRegex("""name="Seen"[^>]*value="(?<seen>\d+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seen();
}
