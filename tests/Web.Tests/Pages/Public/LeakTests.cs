using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Kernel;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Walks every public page that can be reached by links, and looks for a word that stands only in what is not public.</summary>
public sealed partial class LeakTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Shows_no_word_that_is_not_public_on_any_page_in_any_header_or_data()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();
        string[] more = [$"{open.PaperPath}.json", $"{open.PaperPath}?words=0-5", $"/all?paper={open.Paper}", $"{open.PaperPath}?on=x", "/all", "/nothing/here"];

        var walked = await WalkAsync(visitor, [.. more, "/"]);

        Assert.True(walked.Count > 15, $"Only {walked.Count} pages were walked.");
        Assert.All(walked, page => Assert.DoesNotContain(OpenRecord.Canary, page.Value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Leads_to_no_page_that_is_not_there()
    {
        await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        var walked = await WalkAsync(visitor, ["/"]);

        Assert.DoesNotContain(walked, page => page.Value.StartsWith("NotFound", StringComparison.Ordinal) || page.Value.StartsWith("Internal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Forgets_withdrawn_words_on_every_page_at_once()
    {
        var open = await OpenRecord.PublishAsync(site);
        using var visitor = site.Open();

        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Paper, open.Paper), "It was the wrong paper.");

        var gone = await WalkAsync(visitor, ["/", open.PaperPath, open.QuestionPath, $"{open.PaperPath}.json", $"{open.PaperPath}/versions", $"/meeting"]);
        Assert.DoesNotContain(gone, page => page.Key.Contains(open.Question.Value, StringComparison.Ordinal) && page.Value.StartsWith("OK", StringComparison.Ordinal) && page.Value.Contains("alert(1)", StringComparison.Ordinal));
        Assert.StartsWith("Gone", gone[open.QuestionPath], StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> WalkAsync(Visitor visitor, IEnumerable<string> from)
    {
        var open = new Queue<string>(from);
        var walked = new Dictionary<string, string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var path))
        {
            if (walked.ContainsKey(path) || path.StartsWith("/desk", StringComparison.Ordinal) || path.StartsWith("/account", StringComparison.Ordinal))
            {
                continue;
            }

            var answer = await visitor.GetAsync(path);
            walked[path] = $"{answer.Status} {string.Join(' ', answer.Headers)} {answer.Text}";
            foreach (Match link in Links().Matches(answer.Page))
            {
                open.Enqueue(WebUtility.HtmlDecode(link.Groups["to"].Value));
            }
        }

        return walked;
    }

    [GeneratedRegex("""<a [^>]*href="(?<to>/[^"#]*)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
