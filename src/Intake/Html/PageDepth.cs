using System.Collections.Frozen;

namespace Folkmoot.Intake.Html;

/// <summary>
/// Counts, before a page is parsed, how deeply it nests its elements. The rules of HTML make a parser look through all open
/// elements at each new block, so a page that opens a hundred thousand and closes none would take it minutes.
/// </summary>
internal static class PageDepth
{
    /// <summary>Real pages stay under a hundred.</summary>
    public const int Deepest = 2_000;

    private static readonly FrozenSet<string> s_closeThemselves = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "!doctype", "a", "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta",
        "o:p", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    private static readonly FrozenSet<string> s_raw = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "noscript", "script", "style", "textarea", "title");

    public static bool IsTooDeep(ReadOnlySpan<char> page)
    {
        var depth = 0;
        while (page.IndexOf('<') is >= 0 and var start)
        {
            page = page[(start + 1)..];
            if (page.StartsWith("!--"))
            {
                page = After(page, "-->");
                continue;
            }

            var isEnd = page.StartsWith("/");
            var name = Name(isEnd ? page[1..] : page);
            page = page[((isEnd ? 1 : 0) + name.Length)..];
            depth = Math.Max(0, depth + Change(name, isEnd));
            if (depth > Deepest)
            {
                return true;
            }

            if (!isEnd && s_raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                page = After(page, $"</{name}");
            }
        }

        return false;
    }

    private static int Change(ReadOnlySpan<char> name, bool isEnd) =>
        name.IsEmpty || name[0] == '!' || s_closeThemselves.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? 0 : isEnd ? -1 : 1;

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] is '!' or ':' or '-'))
        {
            length++;
        }

        return length > 0 && (char.IsAsciiLetter(tag[0]) || tag[0] == '!') ? tag[..length] : default;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> page, string end)
    {
        var at = page.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? default : page[(at + end.Length)..];
    }
}
