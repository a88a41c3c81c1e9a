using System.Globalization;
using System.Text;
using Folkmoot.Intake.Pdf;
using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

/// <summary>Builds a PDF page by page: words in Helvetica, placed in points from the left and from the top of an A4 page.</summary>
internal sealed class PdfFile
{
    public const float Margin = 60;

    private const int FirstPage = 8;

    // Codes A to F of the odd font stand for what no honest page has: a line end, an angle bracket, a null, half a character, none, a soft hyphen.
    private const string OddLetters =
        "begincmap /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange 7 beginbfchar "
        + "<41> <000A> <42> <003C> <43> <0000> <44> <D800> <45> <FFFF> <46> <00AD> <47> <FB01> endbfchar endcmap\n";

    private readonly List<StringBuilder> pages = [];
    private readonly Dictionary<int, string> links = [];
    private float next = 80;

    /// <summary>Put into the trailer: where a real locked file names its lock.</summary>
    public string Trailer { get; init; } = "";

    public PdfFile Page()
    {
        pages.Add(new StringBuilder());
        next = 80;
        return this;
    }

    public PdfFile At(float left, float top, string words, float size = 10) => Set($"/F1 {size} Tf {left} {842 - top} Td", words);

    public PdfFile Bold(float left, float top, string words, float size = 10) => Set($"/F2 {size} Tf {left} {842 - top} Td", words);

    /// <summary>Words whose letters A to G stand for odd characters.</summary>
    public PdfFile Odd(float left, float top, string words) => Set($"/F3 10 Tf {left} {842 - top} Td", words);

    /// <summary>Words printed up the page, in two pieces.</summary>
    public PdfFile Up(float left, float top, string first, string second)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 0 1 -1 0 {left} {842 - top} Tm [({first}) -300 ({second})] TJ ET\n");
        return this;
    }

    /// <summary>A link that covers the whole page.</summary>
    public PdfFile Link(string action)
    {
        links[pages.Count - 1] = $"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] {action} >>]";
        return this;
    }

    private PdfFile Set(FormattableString place, string words)
    {
        var escaped = words.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT {place.ToString(CultureInfo.InvariantCulture)} ({escaped}) Tj ET\n");
        return this;
    }

    /// <summary>Sets lines under one another, at the distance of one paragraph's lines, and leaves a blank line after them.</summary>
    public PdfFile Lines(params string[] lines)
    {
        foreach (var line in lines)
        {
            At(Margin, next, line);
            next += 13;
        }

        next += 13;
        return this;
    }

    /// <summary>A grey square, as a page that is only a picture would have.</summary>
    public PdfFile Picture()
    {
        pages[^1].Append("0.5 g 100 100 300 500 re f\n");
        return this;
    }

    public byte[] ToBytes()
    {
        var kids = string.Join(' ', pages.Select((_, page) => $"{FirstPage + (2 * page)} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 4 0 R >>",

            // Code 1 is a character of no width, as Office programs print after a label; Latin-1 has the rest.
            "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /uni200B] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding 4 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 4 0 R /ToUnicode 7 0 R >>",
            $"<< /Length {OddLetters.Length} >>\nstream\n{OddLetters}endstream",
        ];
        foreach (var (index, page) in pages.Index())
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R {links.GetValueOrDefault(index)} /Resources << /Font << /F1 3 0 R /F2 5 0 R /F3 6 0 R >> >> >>");
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}endstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public async Task<Paper> Take() => Assert.IsType<IntakeOutcome.Taken>(await Try(ToBytes())).Paper;

    public async Task<string[]> TakeLines() => Papers.Lines(await Take());

    public static async Task<IntakeOutcome.Refused> Refusal(byte[] bytes, IntakeLimits? limits = null) =>
        Assert.IsType<IntakeOutcome.Refused>(await Try(bytes, limits));

    public static Task<IntakeOutcome> Try(byte[] bytes, IntakeLimits? limits = null)
    {
        NeedsPoppler();
        return PaperIntake.TakeAsync("paper.pdf", bytes, limits ?? IntakeLimits.Default, TestContext.Current.CancellationToken);
    }

    /// <summary>Skips the test where poppler is not installed.</summary>
    public static void NeedsPoppler()
    {
        var installed = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftohtml")));
        Assert.SkipUnless(installed, "skipped: no pdftohtml (Debian: apt-get install poppler-utils)");
    }

    public static Task<PrintedOutcome> RunWith(string program, byte[] bytes, CancellationToken? cancel = null) =>
        new PdfToHtml(program).RunAsync(bytes, IntakeLimits.Default, cancel ?? TestContext.Current.CancellationToken);
}
