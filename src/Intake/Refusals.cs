using System.Globalization;

namespace Folkmoot.Intake;

/// <summary>Every sentence with which Intake refuses a file, apart from those that only one format can say.</summary>
internal static class Refusals
{
    public static IntakeOutcome CutShort { get; } = new IntakeOutcome.Refused(
        "corrupt", "This file is cut short or damaged: download or save it again.");

    public static IntakeOutcome Device { get; } = new IntakeOutcome.Refused(
        "not-a-file", "This is a device or a pipe, not a file: save the paper as a file first.");

    public static IntakeOutcome Empty { get; } = new IntakeOutcome.Refused(
        "empty", "This file is empty: download or save it again.");

    public static IntakeOutcome Folder { get; } = new IntakeOutcome.Refused(
        "folder", "This is a folder, not a paper: name the papers that are in it.");

    public static IntakeOutcome Image { get; } = new IntakeOutcome.Refused(
        "image", "This is a picture: run it through text recognition (OCR) and give the text or PDF that comes out.");

    public static IntakeOutcome LinkLeadsAway { get; } = new IntakeOutcome.Refused(
        "link", "This is a link that leads out of its folder or to nothing: name the paper itself.");

    public static IntakeOutcome Missing { get; } = new IntakeOutcome.Refused(
        "missing", "There is no such file: check the name.");

    public static IntakeOutcome NotADocument { get; } = new IntakeOutcome.Refused(
        "not-a-document", "This is not a document: give a PDF, Word (.docx), HTML, Markdown or plain text file.");

    public static IntakeOutcome OldWord { get; } = new IntakeOutcome.Refused(
        "old-word", "This is an old Word (.doc) file: save it as .docx.");

    public static IntakeOutcome OpenDocument { get; } = new IntakeOutcome.Refused(
        "open-document", "This is an OpenDocument file: save it as .docx or PDF.");

    public static IntakeOutcome RichText { get; } = new IntakeOutcome.Refused(
        "rich-text", "This is a rich text (.rtf) file: open it and save it as .docx.");

    public static IntakeOutcome Slides { get; } = new IntakeOutcome.Refused(
        "slides", "This is a slide show: save it as PDF.");

    public static IntakeOutcome Spreadsheet { get; } = new IntakeOutcome.Refused(
        "spreadsheet", "This is a spreadsheet: save it as PDF.");

    public static IntakeOutcome TangledPage { get; } = new IntakeOutcome.Refused(
        "tangled-page", "This page nests its elements too deeply to be a paper: save it again from the browser, or print it to PDF.");

    public static IntakeOutcome Unreadable { get; } = new IntakeOutcome.Refused(
        "unreadable", "This file may not be read: check its permissions.");

    public static IntakeOutcome ZipFile { get; } = new IntakeOutcome.Refused(
        "archive", "This is an archive, not a paper: unpack it and give the papers that are in it.");

    /// <summary>A file that says by its name to be <paramref name="claimed"/> (<c>PDF</c>, <c>Word</c>) and is not.</summary>
    public static IntakeOutcome NotWhatItClaims(string claimed) => new IntakeOutcome.Refused(
        "corrupt", $"This file is named as a {claimed} document but is not one: it is damaged or wrongly named, so download or save it again.");

    public static IntakeOutcome TooLarge(long length, long limit) => new IntakeOutcome.Refused(
        "too-large", $"This file has {Size(length)}, over the limit of {Size(limit)}: split it, or raise the limit.");

    public static IntakeOutcome TooSlow(TimeSpan limit) => new IntakeOutcome.Refused(
        "too-slow", string.Create(CultureInfo.InvariantCulture, $"This paper took longer than {limit.TotalSeconds:0.###} seconds: split it, or raise the limit."));

    private static string Size(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB"),
    };
}
