using System.Net;
using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Reads the words and places that <c>pdftotext -bbox</c> prints, page by page: one element a line, attributes always in the same order.
/// Works on the bytes as they come, because an ordinary pack has a hundred thousand such lines.
/// </summary>
internal sealed class BoxScanner(Stream stream)
{
    private const int MostWords = 20_000_000;

    private readonly LineScanner lines = new(stream);
    private readonly WordStore store = new();
    private int words;
    private int pages;

    /// <summary>Whether there are more words than any paper holds; the pages end there.</summary>
    public bool Overflows => words > MostWords;

    /// <summary>The next page with its words; null after the last.</summary>
    public PrintedPage? Next()
    {
        PrintedPage? page = null;
        while (!Overflows && lines.TryRead(out var line))
        {
            var element = line.TrimStart((byte)' ');
            if (element.StartsWith("<word "u8))
            {
                words++;
                AddWord(page, element);
            }
            else if (element.StartsWith("<page "u8))
            {
                page = new PrintedPage(++pages, Number(ref element), Number(ref element));
            }
            else if (element.StartsWith("</page>"u8) && page is not null)
            {
                return page;
            }
        }

        return Overflows ? null : page;
    }

    private void AddWord(PrintedPage? page, ReadOnlySpan<byte> element)
    {
        var left = Number(ref element);
        var top = Number(ref element);
        var right = Number(ref element);
        var bottom = Number(ref element);
        var start = element.IndexOf((byte)'>') + 1;
        var end = element.LastIndexOf("</word>"u8);
        if (page is null || end <= start)
        {
            return;
        }

        var printed = element[start..end];
        var text = printed.Contains((byte)'&') ? WebUtility.HtmlDecode(Encoding.UTF8.GetString(printed)) : store.Of(printed);
        if (!string.IsNullOrWhiteSpace(text))
        {
            page.Words.Add(new PrintedWord(left, top, right, bottom, text));
        }
    }

    // The number in the next pair of quotation marks, as "%f" prints it; what follows it is left in the element.
    private static float Number(ref ReadOnlySpan<byte> element)
    {
        var open = element.IndexOf((byte)'"');
        var length = open < 0 ? -1 : element[(open + 1)..].IndexOf((byte)'"');
        if (length < 0)
        {
            return 0;
        }

        var digits = element.Slice(open + 1, length);
        element = element[(open + length + 2)..];
        return Decimal(digits);
    }

    // By hand, as there are four to a word. Nothing on a page lies a million points away: what does not fit is 0.
    private static float Decimal(ReadOnlySpan<byte> digits)
    {
        var negative = digits.StartsWith("-"u8);
        var whole = 0L;
        var scale = 0d;
        foreach (var digit in negative ? digits[1..] : digits)
        {
            if (digit == '.')
            {
                scale = 1;
            }
            else if (digit is >= (byte)'0' and <= (byte)'9' && whole < 1_000_000_000_000)
            {
                whole = (whole * 10) + (digit - '0');
                scale *= 10;
            }
            else
            {
                return 0;
            }
        }

        var number = scale > 0 ? whole / scale : whole;
        return number > 1_000_000 ? 0 : (float)(negative ? -number : number);
    }
}
