using Folkmoot.Reading;

namespace Folkmoot.Intake.Plain;

/// <summary>Plain text: the text as it is, with nothing known beyond it.</summary>
internal static class PlainPaper
{
    public static IntakeOutcome Take(string name, string text, string sha256) =>
        string.IsNullOrWhiteSpace(text)
            ? Refusals.Empty
            : new IntakeOutcome.Taken(new Paper { Text = text, Name = name, Format = "text", Sha256 = sha256 });
}
