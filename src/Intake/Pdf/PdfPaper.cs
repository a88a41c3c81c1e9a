using Folkmoot.Reading;

namespace Folkmoot.Intake.Pdf;

/// <summary>Takes the words from a PDF that has a text layer: what pdftotext places on the page, put back into paragraphs.</summary>
internal static class PdfPaper
{
    public static async Task<IntakeOutcome> TakeAsync(
        string name, ReadOnlyMemory<byte> bytes, string sha256, IntakeLimits limits, CancellationToken cancel)
    {
        var printed = await PdfToText.RunAsync(bytes, limits, cancel);
        return printed switch
        {
            PrintedOutcome.Refused refused => refused.Outcome,
            PrintedOutcome.Printed { Pages: var pages } when pages.TrueForAll(page => page.Words.Count == 0) => PdfRefusals.Scan,
            PrintedOutcome.Printed { Pages: var pages } => Compose(name, sha256, pages),
            _ => throw new InvalidOperationException($"No such outcome: {printed}"),
        };
    }

    private static IntakeOutcome Compose(string name, string sha256, List<PrintedPage> pages)
    {
        var rows = pages.ConvertAll(RowReader.Read);
        var measure = PageMeasure.Of(rows);
        PageFurniture.Mark(rows);
        var paragraphs = new ParagraphReader(measure).Read(rows);
        var text = new PaperText(pages.Sum(page => page.Words.Count) * 7);
        PdfComposer.Write(paragraphs, text);
        DoubtScannedPages(pages, text);
        return text.ToOutcome(name, "pdf", sha256, linesAreParagraphs: true);
    }

    private static void DoubtScannedPages(List<PrintedPage> pages, PaperText text)
    {
        var empty = pages.FindAll(page => page.Words.Count == 0).ConvertAll(page => page.Number);
        if (empty.Count > 0)
        {
            var which = empty.Count == 1 ? $"Page {empty[0]} has" : $"Pages {string.Join(", ", empty.Take(20))} have";
            text.Doubt("page-without-text", $"{which} no words: blank, a picture, or a scan that needs text recognition (OCR).", new Span(0, 0));
        }
    }
}
