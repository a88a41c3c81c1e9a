using System.Collections.Frozen;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Documents;

/// <summary>
/// Reads the documents that a page lists with their sizes, as committee systems do: "Annex 2 - Map , item 9. pdf icon PDF 88 KB". It reads
/// from the end of the line backwards, so that a long line costs nothing.
/// </summary>
internal static class SizeReader
{
    private const int LongestTitle = 400;

    private static readonly FrozenSet<string> Formats =
        new[] { "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "csv", "rtf", "zip", "word", "excel", "html" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The document that the block lists; null when it ends with no size.</summary>
    public static AttachedDocument? Read(Block block)
    {
        var plain = block.Plain;
        var end = plain.Length;
        while (end > block.Body && plain[end - 1] is ')' or '.' or ' ')
        {
            end--;
        }

        var figure = end - block.Body > 3 && plain.Length <= LongestTitle ? Figure(plain, block.Body, end) : -1;
        if (figure < 0)
        {
            return null;
        }

        var size = Format(plain, block.Body, figure);
        var title = block.Text.Cut(block.Body, ItemStart(plain, block.Body, IconStart(plain, block.Body, size)));
        return title.Text.Length == 0 ? null : new AttachedDocument(title.Text, block.Text.Cut(size, end).Text, title.Span);
    }

    // Where the digits of "88 KB" or "1.2MB" begin; -1 when the line ends with no size.
    private static int Figure(string plain, int from, int end)
    {
        if (plain[end - 1] is not ('B' or 'b') || plain[end - 2] is not ('K' or 'M' or 'k' or 'm'))
        {
            return -1;
        }

        var at = Back(plain, from, end - 2);
        var start = at;
        while (start > from && (char.IsAsciiDigit(plain[start - 1]) || plain[start - 1] == '.'))
        {
            start--;
        }

        return start < at && char.IsAsciiDigit(plain[start]) && start > from && !char.IsLetterOrDigit(plain[start - 1]) ? start : -1;
    }

    private static int Format(string plain, int from, int at)
    {
        var (start, word) = WordBefore(plain, from, at);
        return Formats.Contains(word) ? start : at;
    }

    // "pdf icon"
    private static int IconStart(string plain, int from, int at)
    {
        var (icon, word) = WordBefore(plain, from, at);
        if (!word.Equals("icon", StringComparison.OrdinalIgnoreCase))
        {
            return Back(plain, from, at);
        }

        var (start, format) = WordBefore(plain, from, icon);
        return Back(plain, from, Formats.Contains(format) ? start : icon);
    }

    // ", item 59."
    private static int ItemStart(string plain, int from, int at)
    {
        var (number, _) = WordBefore(plain, from, at);
        var (item, word) = WordBefore(plain, from, number);
        return word.Equals("item", StringComparison.OrdinalIgnoreCase) && Back(plain, from, item) is var before && before < item - 1 ? before : at;
    }

    private static (int Start, string Word) WordBefore(string plain, int from, int at)
    {
        var end = Back(plain, from, at);
        var start = end;
        while (start > from && char.IsLetterOrDigit(plain[start - 1]))
        {
            start--;
        }

        return (start, plain[start..end]);
    }

    private static int Back(string plain, int from, int at)
    {
        while (at > from && plain[at - 1] is ' ' or ',' or '(' or '-' or '.' or ':')
        {
            at--;
        }

        return at;
    }
}
