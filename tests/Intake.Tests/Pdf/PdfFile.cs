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

    private const int FirstPage = 5;

    private readonly List<StringBuilder> pages = [];
    private float next = 80;

    /// <summary>Put into the trailer: where a real locked file names its lock.</summary>
    public string Trailer { get; init; } = "";

    public PdfFile Page()
    {
        pages.Add(new StringBuilder());
        next = 80;
        return this;
    }

    public PdfFile At(float left, float top, string words, float size = 10)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {left} {842 - top} Td ({words.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n");
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
        ];
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
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

    public static Task<PrintedOutcome> RunWith(string program, byte[] bytes) =>
        new PdfToHtml(program).RunAsync(bytes, IntakeLimits.Default, TestContext.Current.CancellationToken);
}
