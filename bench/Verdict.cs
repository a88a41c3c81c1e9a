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

        var speeds = times.Keys.OrderBy(input => input.Place).Select(input => Speed(input, input.Megabytes / times[input]));
        var missed = 0;
        foreach (var row in speeds.Concat(Doubling.Kinds.Select(kind => Growth(kind.Name))))
        {
            output.WriteLine(row);
            missed |= row.EndsWith("MISSED", StringComparison.Ordinal) ? 1 : 0;
        }

        return missed;
    }

    private static string Speed(Input input, double speed) => input.IsMinutes
        ? Row(input.Name, speed, "MB/s", ">= " + LeastSpeed.ToString(CultureInfo.InvariantCulture), speed >= LeastSpeed)
        : Row(input.Name, speed, "MB/s", "", null);

    private static string Growth(string kind)
    {
        var growth = Doubling.Ask(kind);
        return Row(kind + ", doubled", growth, "times", "<= " + MostGrowth.ToString(CultureInfo.InvariantCulture), growth <= MostGrowth);
    }

    private static string Row(string name, double value, string unit, string target, bool? met) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-42} {value,9:0.00} {unit,-6} {target,-8} {(met is null ? "" : met.Value ? "met" : "MISSED")}").TrimEnd();
}
