namespace Folkmoot.Intake.Word;

/// <summary>Stops the reading of a Word file; it never leaves <see cref="WordPaper"/>, which answers with the refusal.</summary>
internal sealed class WordFault(string code, string reason) : Exception(reason)
{
    public IntakeOutcome.Refused Refusal { get; } = new(code, reason);

    public static WordFault Locked() =>
        new("encrypted", "This Word file is locked with a password: save a copy without the password and read that.");

    public static WordFault OldWord() =>
        new("old-word", "This file is from Word 2003 or earlier, or is not a Word file: save it as .docx or PDF and read that.");

    public static WordFault Corrupt() =>
        new("corrupt", "This Word file is damaged or cut short: fetch it again, or open it in Word and save it anew.");

    public static WordFault NoDocument() =>
        new("not-a-document", "This file is packed like a Word file but has no Word document inside.");

    public static WordFault Empty() =>
        new("empty", "This Word file holds no words: if it holds pictures of pages, run it through OCR first.");

    public static WordFault Bomb() =>
        new("zip-bomb", "This Word file unpacks to far more than a document holds, so it was not opened.");

    public static WordFault Entities() =>
        new("entity-bomb", "This Word file declares its own XML entities, which Word never does, so it was not opened.");

    public static WordFault TooDeep() =>
        new("too-deep", "This Word file nests its parts too deeply to be a document, so it was not read.");

    public static WordFault TooSlow(TimeSpan limit) =>
        new("over-time", $"Reading this Word file took longer than {limit.TotalSeconds:0.#} seconds: raise the limit, or split the file.");
}
