namespace Folkmoot.Intake.Word;

internal static class WordPaper
{
    public static IntakeOutcome Take(string name, ReadOnlyMemory<byte> bytes, string sha256, IntakeLimits limits, CancellationToken cancel)
    {
        _ = (name, bytes, sha256, limits);
        cancel.ThrowIfCancellationRequested();
        return Refusals.NotADocument;
    }
}
