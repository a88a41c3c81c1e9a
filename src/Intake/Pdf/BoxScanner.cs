using System.Globalization;
using System.Net;

namespace Folkmoot.Intake.Pdf;

/// <summary>Reads the words and places that <c>pdftotext -bbox-layout</c> prints: one element a line, attributes always in the same order.</summary>
internal sealed class BoxScanner(TextReader reader, int mostPages, CancellationToken cancel)
{
    private const int MostWords = 20_000_000;

    /// <summary>The pages, at most one more than the limit; null when there are more words than any paper holds.</summary>
    public List<PrintedPage>? Read()
    {
        var pages = new List<PrintedPage>();
        var words = 0;
        while (reader.ReadLine() is { } line)
        {
            var element = line.AsSpan().TrimStart(' ');
            if (element.StartsWith("<word "))
            {
                if (++words > MostWords)
                {
                    return null;
                }

                AddWord(pages, element);
            }
            else if (element.StartsWith("<page "))
            {
                cancel.ThrowIfCancellationRequested();
                pages.Add(new PrintedPage(pages.Count + 1, Number(ref element), Number(ref element)));
                if (pages.Count > mostPages)
                {
                    break;
                }
            }
        }

        // The rest is read away, so that the program can end by itself.
        while (reader.ReadLine() is not null)
        {
        }

        return pages;
    }

    private static void AddWord(List<PrintedPage> pages, ReadOnlySpan<char> element)
    {
        var left = Number(ref element);
        var top = Number(ref element);
        var right = Number(ref element);
        var bottom = Number(ref element);
        var start = element.IndexOf('>') + 1;
        var end = element.LastIndexOf("</word>");
        if (pages.Count == 0 || end <= start)
        {
            return;
        }

        var text = element[start..end].ToString();
        text = text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
        if (!string.IsNullOrWhiteSpace(text))
        {
            pages[^1].Words.Add(new PrintedWord(left, top, right, bottom, text));
        }
    }

    // The number in the next pair of quotation marks; what follows it is left in the element.
    private static float Number(ref ReadOnlySpan<char> element)
    {
        var open = element.IndexOf('"');
        var length = open < 0 ? -1 : element[(open + 1)..].IndexOf('"');
        if (length < 0)
        {
            return 0;
        }

        _ = float.TryParse(element.Slice(open + 1, length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        element = element[(open + length + 2)..];
        return float.IsFinite(number) ? number : 0;
    }
}
