using System.Globalization;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance;

/// <summary>How days and periods are said.</summary>
public static class Days
{
    /// <summary>"1 July 2022".</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// "from 2016 to 2022", "from 1 July 2022", "until 30 June 2022"; empty where neither end is known. Whole years are said as years.
    /// </summary>
    public static string InWords(this ValidPeriod period) => period switch
    {
        ({ } from, { } to) when BeginsYear(from) && EndsYear(to) => from.Year == to.Year ? $"in {from.Year}" : $"from {from.Year} to {to.Year}",
        ({ } from, { } to) => $"from {from.InWords()} to {to.InWords()}",
        ({ } from, null) => $"from {from.InWords()}",
        (null, { } to) => $"until {to.InWords()}",
        _ => "",
    };

    private static bool BeginsYear(DateOnly day) => day is { Day: 1, Month: 1 };

    private static bool EndsYear(DateOnly day) => day is { Day: 31, Month: 12 };
}
