using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>An officer who works at the desk without a pause, and writes down what the site has acknowledged.</summary>
internal sealed partial class OfficerAtWork(Uri site, string wayIn, Ledger ledger, Random chance) : IDisposable
{
    private readonly Visitor _browser = new(site);

    /// <summary>Brings papers in, confirms what was found, publishes, corrects and withdraws, until the site is gone or the time is up.</summary>
    public async Task WorkAsync(CancellationToken stop)
    {
        try
        {
            await SignInAsync();
            while (!stop.IsCancellationRequested)
            {
                await DoSomethingAsync();
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            // The site was killed under our hands, as it should be.
        }
    }

    public Visitor Browser => _browser;

    public Task SignInAsync() => _browser.GetAsync(wayIn);

    /// <summary>The page that shows what became of the paper sent last.</summary>
    public string LastBatch { get; private set; } = "/desk/import";

    public PublisherAtWork Publisher => new(_browser, ledger, chance);

    public async Task ImportAsync()
    {
        var name = $"paper-{Guid.CreateVersion7():n}.txt";
        var answer = await SendPaperAsync(name, InventedPaper.Write(name));
        if (answer.Status == HttpStatusCode.Redirect)
        {
            LastBatch = answer.To!.OriginalString;
            ledger.Imports.Add(name);
        }
    }

    public async Task<Answer> SendPaperAsync(string name, string text)
    {
        var page = await _browser.GetAsync("/desk/import");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.Token!), "__RequestVerificationToken" },
            { new StringContent(BodyChoice().Match(page.Page).Groups["body"].Value), "Body" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Files", name },
        };
        using var answer = await _browser.Client.PostAsync(new Uri("/desk/import", UriKind.Relative), form);
        return await Answer.OfAsync(answer);
    }

    public async Task AcceptAsync()
    {
        if (await SomePaperAsync() is { } paper)
        {
            await DecideAsync(paper);
        }
    }

    /// <summary>Accepts some finding of the paper that nobody has decided; where there is none, gives the review page.</summary>
    public async Task<Answer> DecideAsync(string paper)
    {
        var review = await _browser.GetAsync($"/desk/papers/{paper}/review?open=1");
        var cards = OpenCard().Matches(review.Page);
        if (cards.Count == 0 || review.Token is null)
        {
            return review;
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

        return answer;
    }

    /// <summary>Publishes some paper, or corrects what is public of it, or takes something of it back.</summary>
    public async Task PublishAsync()
    {
        if (await SomePaperAsync() is not { } paper)
        {
            return;
        }

        await (chance.Next(4) switch
        {
            0 => Publisher.CorrectAsync(paper),
            1 => Publisher.WithdrawAsync(paper),
            _ => Publisher.PublishAsync(paper),
        });
    }

    /// <summary>The paper that came in last; null where there is none.</summary>
    public async Task<string?> NewestPaperAsync() => await PapersAsync() is [var newest, ..] ? newest.Groups["paper"].Value : null;

    public void Dispose() => _browser.Dispose();

    private async Task DoSomethingAsync()
    {
        (ledger.Doing, var work) = chance.Next(6) switch
        {
            0 => ("an import", (Func<Task>)ImportAsync),
            1 or 2 => ("a decision", AcceptAsync),
            _ => ("a publication, correction or withdrawal", PublishAsync),
        };
        await work();
    }

    private async Task<string?> SomePaperAsync() => await PapersAsync() is { Count: > 0 } papers ? papers[chance.Next(papers.Count)].Groups["paper"].Value : null;

    // The first page of the list alone: the papers that came in last.
    private async Task<MatchCollection> PapersAsync() => PaperLink().Matches((await _browser.GetAsync("/desk/papers")).Page);

    [GeneratedRegex("""<option value="(?<body>[0-9a-z]{12})""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BodyChoice();

    [GeneratedRegex("""href="/desk/papers/(?<paper>[0-9a-z]{12})[/"]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PaperLink();

    [GeneratedRegex("""data-key="(?<key>[a-z]+-\d+)" data-to-decide="yes" """, RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenCard();
}
