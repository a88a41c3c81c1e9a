namespace Folkmoot.Intake.Word;

/// <summary>
/// A note's number, raised as it prints, so that it does not run into the word or figure before it:
/// ¹ ² ³ for footnotes, [i] [ii] [iii] for endnotes, which have no raised letters in Unicode.
/// </summary>
internal static class NoteNumber
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Print(int number, NoteKind kind) => kind == NoteKind.Endnote
        ? $"[{NumberFormat.Print(number, "lowerRoman")}]"
        : string.Concat(number.ToString().Select(digit => Raised[digit - '0']));
}
