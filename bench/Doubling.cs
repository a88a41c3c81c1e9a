using System.Diagnostics;
using System.Globalization;
using Folkmoot.Reading;

namespace Folkmoot.Bench;

/// <summary>How the time grows when a text is twice as long: both are read in turns, so that what else the machine does slows both.</summary>
internal static class Doubling
{
    private const int Rounds = 15;
    private const double Megabyte = 1e6;

    /// <summary>A text of each kind that Reading promises to be linear over, by its size.</summary>
    public static readonly (string Name, Func<int, string> Text, int Size)[] Kinds =
    [
        ("one paper of 1 MB", Corpus.Long, (int)Megabyte),
        ("one line of 5 MB", Hostile.OneLine, 5 * (int)Megabyte),
        ("100,000 nested labels", Hostile.NestedLabels, 100_000),
        ("1 MB of quotation marks", Hostile.QuotationMarks, (int)Megabyte / 2),
        ("50,000 names in one roll", Hostile.Roll, 50_000),
        ("20,000 answers to one question", Hostile.Answers, 20_000),
    ];

    /// <summary>How many times longer the doubled text takes, told by a process of its own: what others have read leaves its mark on the collector.</summary>
    public static double Ask(string kind)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Environment.GetCommandLineArgs()[0], "--twice", kind]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(told, CultureInfo.InvariantCulture);
    }

    /// <summary>The median of how many times longer the doubled text takes, over the rounds.</summary>
    public static double Measure(string kind)
    {
        var (_, text, size) = Kinds.Single(known => known.Name == kind);
        var once = text(size);
        var twice = text(2 * size);
        var growth = new double[Rounds];
        for (var warm = 0; warm < 3; warm++)
        {
            _ = Time(once) + Time(twice);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var first = Time(once);
            growth[round] = Time(twice) / first;
        }

        Array.Sort(growth);
        return growth[Rounds / 2];
    }

    // What the reading before left behind is cleared away first: it would be charged to the one after, and the longer leaves more.
    private static double Time(string text)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(PaperReader.Read(new Paper { Text = text }));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
