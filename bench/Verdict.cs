using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Folkmoot.Bench;

/// <summary>Sets what was measured against what was promised.</summary>
internal static class Verdict
{
    private const double LeastSpeed = 10;
    private const double MostGrowth = 2.2;

    /// <summary>Prints a line for each input and for each doubling; 1 when a target was missed, 2 when nothing was measured.</summary>
    public static int Print(Summary summary, TextWriter output)
    {
        var times = summary.Reports
            .Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => (Input)report.BenchmarkCase.Parameters["input"], report => report.ResultStatistics!.Median / 1e9);
        if (times.Count < summary.BenchmarksCases.Length || times.Count == 0)
        {
            output.WriteLine("Some inputs could not be measured: run with --verbose to see why.");
            return 2;
        }

        var rows = times.Keys.Where(input => !input.Doubled).OrderBy(input => input.Place).SelectMany(input => Rows(input, times)).ToList();
        foreach (var row in rows)
        {
            output.WriteLine(row);
        }

        return rows.Exists(row => row.EndsWith("MISSED", StringComparison.Ordinal)) ? 1 : 0;
    }

    private static IEnumerable<string> Rows(Input input, Dictionary<Input, double> times)
    {
        var speed = input.Megabytes / times[input];
        var isMinutes = input.Name.EndsWith("of papers", StringComparison.Ordinal) || input.Name.StartsWith("one paper", StringComparison.Ordinal);
        yield return isMinutes
            ? Row(input.Name, speed, "MB/s", ">= " + LeastSpeed.ToString(CultureInfo.InvariantCulture), speed >= LeastSpeed)
            : Row(input.Name, speed, "MB/s", "", null);

        var doubled = times.Keys.FirstOrDefault(other => other.Doubled && other.Name == input.Name);
        if (doubled is not null)
        {
            var growth = times[doubled] / times[input];
            yield return Row(input.Name + ", doubled", growth, "times", "<= " + MostGrowth.ToString(CultureInfo.InvariantCulture), growth <= MostGrowth);
        }
    }

    private static string Row(string name, double value, string unit, string target, bool? met) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-42} {value,9:0.00} {unit,-6} {target,-8} {(met is null ? "" : met.Value ? "met" : "MISSED")}").TrimEnd();
}
