namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Reads the words and places that <c>pdftohtml -xml</c> prints, page by page: one text element a line, attributes always in the same order,
/// coordinates as decimals. Works on the bytes as they come. Whatever else it prints (fonts, outlines) is passed over.
/// </summary>
internal sealed class PageScanner(Stream stream)
{
    private const long MostBytes = 400_000_000;

    private readonly LineScanner lines = new(stream);
    private readonly FragmentCutter cutter = new();
    private readonly PrintedText text = new();
    private Fragment box;
    private long bytes;
    private int pages;

    /// <summary>Whether there is more text than any paper holds, or a line longer than any line; the pages end there.</summary>
    public bool Overflows => bytes > MostBytes || lines.IsTooLong;

    /// <summary>The next page with its words; null after the last.</summary>
    public PrintedPage? Next()
    {
        PrintedPage? page = null;
        var isOpen = false;
        while (!Overflows && lines.TryRead(out var line))
        {
            bytes += line.Length;
            if (isOpen)
            {
                // A letter that stands for the end of a line parts an element in two.
                text.Add(" "u8);
                isOpen = !Closes(page, line);
            }
            else if (line.StartsWith("<text "u8))
            {
                isOpen = !Opens(page, line);
            }
            else if (line.StartsWith("</page>"u8) && page is not null)
            {
                return page;
            }
            else if (line.IndexOf("<page number="u8) is var at and >= 0)
            {
                // Where a page has links, pdftohtml says so first, on the same line.
                page = new PrintedPage(++pages, WidthOf(line[at..]));
            }
        }

        return Overflows ? null : page;
    }

    private static float WidthOf(ReadOnlySpan<byte> element)
    {
        var at = element.IndexOf(" width="u8);
        element = at < 0 ? default : element[at..];
        return Number(ref element);
    }

    // Answers whether the element ends on this line.
    private bool Opens(PrintedPage? page, ReadOnlySpan<byte> element)
    {
        var top = Number(ref element);
        var left = Number(ref element);
        var width = Number(ref element);
        var height = Number(ref element);

        // What is printed upside down has its first letter on the right.
        box = new Fragment(Math.Min(left, left + width), top, Math.Max(left, left + width), top + height, "");
        text.Clear();
        return Closes(page, element[(element.IndexOf((byte)'>') + 1)..]);
    }

    private bool Closes(PrintedPage? page, ReadOnlySpan<byte> inside)
    {
        var end = inside.LastIndexOf("</text>"u8);
        text.Add(end < 0 ? inside : inside[..end]);
        if (end >= 0 && page is not null)
        {
            cutter.Cut(box, text, page.Fragments);
        }

        return end >= 0;
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

    // By hand, as there are four to a line. Nothing on a page lies a million points away: what does not fit is 0.
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
