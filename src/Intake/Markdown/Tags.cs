using System.Collections.Frozen;

namespace Folkmoot.Intake.Markdown;

/// <summary>Finds the HTML tags, comments and bare addresses in angle brackets of a Markdown line.</summary>
internal static class Tags
{
    private const int LongestTag = 500;

    private static readonly FrozenSet<string> s_names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt", "em",
        "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "mark", "ol", "p", "pre", "q", "s",
        "section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul");

    public static void Mark(ReadOnlySpan<char> line, Span<Fate> fates)
    {
        for (var at = line.IndexOf('<'); at >= 0 && at < line.Length; at++)
        {
            if (line[at] != '<' || fates[at] != Fate.Kept)
            {
                continue;
            }

            var rest = line[at..Math.Min(line.Length, at + LongestTag)];
            var length = rest.StartsWith("<!--") ? CommentLength(line[at..]) : rest.IndexOf('>') + 1;
            if (length > 0)
            {
                MarkOne(rest[..Math.Min(length, rest.Length)], fates.Slice(at, length));
            }
        }
    }

    private static int CommentLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf("-->");
        return end < 0 ? rest.Length : end + 3;
    }

    private static void MarkOne(ReadOnlySpan<char> tag, Span<Fate> fates)
    {
        if (tag.StartsWith("<!--"))
        {
            fates.Fill(Fate.Dropped);
            return;
        }

        var inside = tag[1..^1].Trim('/').Trim();
        var nameEnd = inside.IndexOfAny(' ', '/');
        var name = nameEnd < 0 ? inside : inside[..nameEnd];
        if (s_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            fates.Fill(Fate.Dropped);
            fates[0] = name.Equals("br", StringComparison.OrdinalIgnoreCase) ? Fate.Break : Fate.Dropped;
        }
        else if (name.StartsWith("http") || (name.Contains('@') && nameEnd < 0))
        {
            fates[0] = Fate.Dropped;
            fates[^1] = Fate.Dropped;
        }
    }
}
