using System.Diagnostics;
using Folkmoot.Intake;
using Folkmoot.Reading;

namespace Folkmoot.Fuzz;

/// <summary>Takes and reads one mangled paper and says what went wrong.</summary>
internal static class Trial
{
    /// <summary>The last paper's words were taken; otherwise it was refused.</summary>
    public static bool WasTaken { get; private set; }

    /// <summary>No paper may take longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>One sentence on the fault, null when there was none; and how long it took.</summary>
    public static async Task<(string? Fault, TimeSpan Took)> RunAsync(string name, byte[] bytes)
    {
        var started = Stopwatch.GetTimestamp();
        var fault = await FaultAsync(name, bytes);
        return (fault, Stopwatch.GetElapsedTime(started));
    }

    private static async Task<string?> FaultAsync(string name, byte[] bytes)
    {
        try
        {
            var outcome = await PaperIntake.TakeAsync(name, bytes, IntakeLimits.Default, CancellationToken.None);
            WasTaken = outcome is IntakeOutcome.Taken;
            return outcome switch
            {
                IntakeOutcome.Taken taken => FaultIn(taken.Paper),
                IntakeOutcome.Refused { Reason.Length: > 10 } => null,
                _ => "refused without a reason",
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }

    private static string? FaultIn(Paper paper)
    {
        var reading = PaperReader.Read(paper);
        var words = reading.Resolutions.Concat(reading.Recommendations).SelectMany(each => each.Clauses).Cast<Words>()
            .Concat(reading.Questions).Concat(reading.Questions.SelectMany(question => question.Answers))
            .Concat(reading.Exchanges).Concat(reading.Assurances).Concat(reading.Actions).Concat(reading.Motions).Concat(reading.Updates)
            .Concat(reading.Principles).Concat(reading.Declarations).Concat(reading.Dates).Concat(reading.Money).Concat(reading.People);
        return words.Where(each => !Cuts(paper.Text, each)).Select(each => $"the span {each.Span} does not cut “{each.Text}”").FirstOrDefault()
            ?? paper.Marks.Where(mark => mark.Span.Start < 0 || mark.Span.End > paper.Text.Length).Select(mark => $"the mark {mark} reaches outside the text").FirstOrDefault();
    }

    private static bool Cuts(string text, Words words)
    {
        return words.Span.Start >= 0 && words.Span.End <= text.Length
            && (words.Spans is { } parts ? string.Join('\n', parts.Select(part => text[part.Start..part.End])) : text[words.Span.Start..words.Span.End]) == words.Text;
    }
}
