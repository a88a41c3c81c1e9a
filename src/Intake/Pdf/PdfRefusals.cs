namespace Folkmoot.Intake.Pdf;

/// <summary>The sentences with which a PDF is refused.</summary>
internal static class PdfRefusals
{
    public static IntakeOutcome Scan { get; } = new IntakeOutcome.Refused(
        "scan", "This PDF is a scan without text: run it through text recognition (OCR) first, for example with OCRmyPDF.");

    public static IntakeOutcome Encrypted { get; } = new IntakeOutcome.Refused(
        "encrypted", "This PDF is locked with a password: save a copy without one.");

    public static IntakeOutcome Damaged { get; } = new IntakeOutcome.Refused(
        "corrupt", "This PDF is cut short or damaged: download or save it again.");

    public static IntakeOutcome NoReader { get; } = new IntakeOutcome.Refused(
        "no-pdftohtml", "Install poppler-utils (Debian: apt-get install poppler-utils) to read PDF papers.");

    public static IntakeOutcome TooMuchText { get; } = new IntakeOutcome.Refused(
        "too-large", "This PDF holds more text than a paper can: split it.");

    public static IntakeOutcome TooManyPages(int limit) => new IntakeOutcome.Refused(
        "too-many-pages", $"This PDF has more than {limit} pages: split it, or raise the limit.");
}
