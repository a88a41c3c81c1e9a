using System.Diagnostics;
using System.Security.Cryptography;
using Folkmoot.Intake.Characters;
using Folkmoot.Intake.Files;
using Folkmoot.Intake.Html;
using Folkmoot.Intake.Markdown;
using Folkmoot.Intake.Pdf;
using Folkmoot.Intake.Plain;
using Folkmoot.Intake.Word;

namespace Folkmoot.Intake;

/// <summary>Turns the bytes of a paper into its words with positions. Nothing in a paper is ever executed or fetched.</summary>
public static class PaperIntake
{
    /// <summary>
    /// Takes the words from a file. Whatever is wrong with the file or its path is a refusal, never an exception;
    /// only <paramref name="cancel"/> throws.
    /// </summary>
    public static Task<IntakeOutcome> TakeFileAsync(string path, IntakeLimits limits, CancellationToken cancel) =>
        WithinTimeAsync(
            limits,
            async token =>
            {
                var (bytes, refusal) = PaperFile.Read(path, limits.Bytes, token);
                return refusal ?? await TakeBytesAsync(Path.GetFileName(path), bytes, limits, token);
            },
            cancel);

    /// <summary>Takes the words from bytes that are already in memory; <paramref name="name"/> is what their file was called.</summary>
    public static Task<IntakeOutcome> TakeAsync(string name, ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancel) =>
        WithinTimeAsync(
            limits,
            token => bytes.Length > limits.Bytes
                ? Task.FromResult(Refusals.TooLarge(bytes.Length, limits.Bytes))
                : TakeBytesAsync(NameOnly(name), bytes, limits, token),
            cancel);

    private static async Task<IntakeOutcome> WithinTimeAsync(
        IntakeLimits limits, Func<CancellationToken, Task<IntakeOutcome>> take, CancellationToken cancel)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timed.CancelAfter(limits.Time);
        var started = Stopwatch.GetTimestamp();
        var work = Task.Run(() => take(timed.Token), timed.Token);
        try
        {
            var outcome = await work.WaitAsync(timed.Token);
            return Stopwatch.GetElapsedTime(started) > limits.Time ? Refusals.TooSlow(limits.Time) : outcome;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Refusals.TooSlow(limits.Time);
        }
    }

    private static async Task<IntakeOutcome> TakeBytesAsync(
        string name, ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancel)
    {
        var kind = Sniffer.KindOf(bytes.Span, name);
        var outcome = kind switch
        {
            FileKind.Pdf => await PdfPaper.TakeAsync(name, bytes, HashOf(bytes), limits, cancel),
            FileKind.Word => WordPaper.Take(name, bytes, HashOf(bytes), limits, cancel),
            FileKind.Text => TakeText(name, bytes, cancel),
            _ => FileKinds.Refusal(kind),
        };
        return outcome is IntakeOutcome.Taken taken ? new IntakeOutcome.Taken(MangledCharacters.Doubted(taken.Paper)) : outcome;
    }

    private static IntakeOutcome TakeText(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (TextDecoder.Decode(bytes.Span) is not { } text)
        {
            return Refusals.NotADocument;
        }

        var sha256 = HashOf(bytes);
        return TextKinds.Of(text, name) switch
        {
            TextKind.Html => HtmlPaper.Take(name, text, sha256, cancel),
            TextKind.Markdown => MarkdownPaper.Take(name, text, sha256, cancel),
            _ => PlainPaper.Take(name, text, sha256),
        };
    }

    private static string HashOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    private static string NameOnly(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
}
