using Folkmoot.Reading;

namespace Folkmoot.Intake.Pdf;

/// <summary>Takes the words from a PDF that has a text layer: what pdftohtml places on the page, put back into paragraphs.</summary>
internal static class PdfPaper
{
    private const int MostNamed = 20;

    public static async Task<IntakeOutcome> TakeAsync(
        string name, ReadOnlyMemory<byte> bytes, string sha256, IntakeLimits limits, CancellationToken cancel)
    {
        var printed = await new PdfToHtml().RunAsync(bytes, limits, cancel);
        return printed switch
        {
            PrintedOutcome.Refused refused => refused.Outcome,
            PrintedOutcome.Printed { Pages: var pages } when pages.TrueForAll(page => page.Count == 0) => PdfRefusals.Scan,
            PrintedOutcome.Printed { Pages: var pages } => Compose(name, sha256, pages),
            _ => throw new InvalidOperationException($"No such outcome: {printed}"),
        };
    }

    private static IntakeOutcome Compose(string name, string sha256, List<List<Row>> pages)
    {
        var measure = PageMeasure.Of(pages);
        PageFurniture.Mark(pages);
        var paragraphs = new ParagraphReader(measure).Read(pages);
        var text = new PaperText(paragraphs.Sum(paragraph => paragraph.Text.Length + 2));
        PdfComposer.Write(paragraphs, text);
        DoubtPagesWithoutText(pages, text, paragraphs[0].Text.Length);
        return text.ToOutcome(name, "pdf", sha256, linesAreParagraphs: true);
    }

    // There are no words to show beside it, so the paper's first line stands for them.
    private static void DoubtPagesWithoutText(List<List<Row>> pages, PaperText text, int firstLine)
    {
        var empty = Enumerable.Range(1, pages.Count).Where(number => pages[number - 1].Count == 0).ToList();
        if (empty.Count > 0)
        {
            var which = empty.Count == 1 ? $"Page {empty[0]} has" : $"Pages {Named(empty)} have";
            text.Doubt("page-without-text", $"{which} no words: blank, a picture, or a scan that needs text recognition (OCR).", new Span(0, firstLine));
        }
    }

    private static string Named(List<int> pages)
    {
        return pages.Count > MostNamed
            ? $"{string.Join(", ", pages.Take(MostNamed))} and {pages.Count - MostNamed} more"
            : $"{string.Join(", ", pages.Take(pages.Count - 1))} and {pages[^1]}";
    }
}
