namespace Folkmoot.Intake.Files;

/// <summary>What a file's bytes are, whatever its name says.</summary>
internal enum FileKind
{
    Empty,
    Pdf,
    Word,
    Text,
    BrokenPdf,
    BrokenWord,
    CutShortZip,
    OldWord,
    RichText,
    OpenDocument,
    Spreadsheet,
    Slides,
    Image,
    Archive,
    Unknown,
}

/// <summary>What to say of the kinds that are not read.</summary>
internal static class FileKinds
{
    public static IntakeOutcome Refusal(FileKind kind) => kind switch
    {
        FileKind.Empty => Refusals.Empty,
        FileKind.BrokenPdf => Refusals.NotWhatItClaims("PDF"),
        FileKind.BrokenWord => Refusals.NotWhatItClaims("Word"),
        FileKind.CutShortZip => Refusals.CutShort,
        FileKind.OldWord => Refusals.OldWord,
        FileKind.RichText => Refusals.RichText,
        FileKind.OpenDocument => Refusals.OpenDocument,
        FileKind.Spreadsheet => Refusals.Spreadsheet,
        FileKind.Slides => Refusals.Slides,
        FileKind.Image => Refusals.Image,
        FileKind.Archive => Refusals.ZipFile,
        _ => Refusals.NotADocument,
    };
}
