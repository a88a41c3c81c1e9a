using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>An officer who works at the desk without a pause, and writes down what the site has acknowledged.</summary>
internal sealed partial class OfficerAtWork(Uri site, string wayIn, Ledger ledger, Random chance) : IDisposable
{
    private readonly Visitor _browser = new(site);

    /// <summary>Brings papers in and confirms what was found, until the site is gone or the time is up.</summary>
    public async Task WorkAsync(CancellationToken stop)
    {
        try
        {
            await SignInAsync();
            while (!stop.IsCancellationRequested)
            {
                await (chance.Next(3) == 0 ? ImportAsync() : AcceptAsync());
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The site was killed under our hands, as it should be.
        }
    }

    public Task SignInAsync() => _browser.GetAsync(wayIn);

    public async Task ImportAsync()
    {
        var page = await _browser.GetAsync("/desk/import");
        var name = $"paper-{Guid.CreateVersion7():n}.txt";
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.Token!), "__RequestVerificationToken" },
            { new StringContent(BodyChoice().Match(page.Page).Groups["body"].Value), "Body" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(InventedPaper.Write(name))), "Files", name },
        };
        using var answer = await _browser.Client.PostAsync(new Uri("/desk/import", UriKind.Relative), form);
        if (answer.StatusCode == HttpStatusCode.Redirect)
        {
            ledger.Imports.Add(name);
        }
    }

    public async Task AcceptAsync()
    {
        var papers = PaperLink().Matches((await _browser.GetAsync("/desk/papers")).Page);
        if (papers.Count == 0)
        {
            return;
        }

        var paper = papers[chance.Next(papers.Count)].Groups["paper"].Value;
        var review = await _browser.GetAsync($"/desk/papers/{paper}/review?open=1");
        var cards = OpenCard().Matches(review.Page);
        if (cards.Count == 0 || review.Token is null)
        {
            return;
        }

        var key = cards[chance.Next(cards.Count)].Groups["key"].Value;
        var answer = await _browser.SendAsync($"/desk/papers/{paper}/review", new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = review.Token, ["Decision"] = "accept", ["Key"] = key, ["Version"] = "",
        });
        if (answer.Status == HttpStatusCode.Redirect)
        {
            ledger.Accepted.Add((paper, key));
        }
    }

    public void Dispose() => _browser.Dispose();

    [GeneratedRegex("""<option value="(?<body>[0-9a-z]{12})""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BodyChoice();

    [GeneratedRegex("""href="/desk/papers/(?<paper>[0-9a-z]{12})[/"]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PaperLink();

    [GeneratedRegex("""name="Key" value="(?<key>[a-z]+-\d+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenCard();
}
