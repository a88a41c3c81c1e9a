namespace Folkmoot.Intake.Pdf;

internal static class PdfPaper
{
    public static Task<IntakeOutcome> TakeAsync(
        string name, ReadOnlyMemory<byte> bytes, string sha256, IntakeLimits limits, CancellationToken cancel)
    {
        _ = (name, bytes, sha256, limits);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Refusals.NotADocument);
    }
}
