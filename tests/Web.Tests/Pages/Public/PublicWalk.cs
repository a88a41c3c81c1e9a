using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Goes through the public pages as a search engine would: from link to link.</summary>
internal static partial class PublicWalk
{
    /// <summary>What each page answered that can be reached from these: status, headers and page.</summary>
    public static async Task<Dictionary<string, string>> FollowAsync(Visitor visitor, IEnumerable<string> from)
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
