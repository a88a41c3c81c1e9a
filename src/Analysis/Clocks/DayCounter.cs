using System.Collections.Immutable;

namespace Folkmoot.Analysis.Clocks;

/// <summary>A day that lies in a period and is not counted, and why: "Saturday", a holiday's name, "closed locally".</summary>
public readonly record struct DayLeftOut(DateOnly Day, string Why);

/// <summary>Where counting ended, and what it passed on the way; both lists run from the earliest day to the latest.</summary>
internal sealed record Tally(DateOnly Date, ImmutableArray<DateOnly> Counted, ImmutableArray<DayLeftOut> LeftOut);

/// <summary>Counts days one by one, which is how a person checks it.</summary>
internal sealed class DayCounter(CountedDays kind, IReadOnlySet<DateOnly> closed)
{
    // Long enough for any paper, and far from the ends of what a date can be.
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;

    private readonly List<DateOnly> _counted = [];
    private readonly List<DayLeftOut> _leftOut = [];

    /// <summary>The years in which these days can be told apart.</summary>
    public static (int First, int Last) Years(CountedDays kind) =>
        kind is CountedDays.All ? (EarliestYear, LatestYear) : (BankHolidays.FirstYear, BankHolidays.LastYear);

    /// <summary>Null when it would have to look at a day of a year that is not known.</summary>
    public Tally? Count(Counting counting, DateOnly start)
    {
        var step = counting.IsBackwards ? -1 : 1;
        var day = counting.Way is CountedWay.Beginning ? start : start.AddDays(step);
        var length = counting.Unit is CountedUnit.Weeks ? counting.Length * 7 : counting.Length;
        while (_counted.Count < length)
        {
            if (!IsKnown(day))
            {
                return null;
            }

            Look(day);
            day = day.AddDays(step);
        }

        if (!counting.IsClear)
        {
            return Told(_counted[^1], counting.IsBackwards);
        }

        // Nothing is put out on a day on which nobody works: the end is moved out to the next day that somebody does.
        for (; kind is CountedDays.Working && WhyNot(day) is { } why; day = day.AddDays(step))
        {
            _leftOut.Add(new DayLeftOut(day, why));
        }

        return IsKnown(day) ? Told(day, counting.IsBackwards) : null;
    }

    private void Look(DateOnly day)
    {
        if (WhyNot(day) is { } why)
        {
            _leftOut.Add(new DayLeftOut(day, why));
        }
        else
        {
            _counted.Add(day);
        }
    }

    private string? WhyNot(DateOnly day)
    {
        if (kind is CountedDays.All)
        {
            return null;
        }

        if (day.DayOfWeek is DayOfWeek.Sunday || (day.DayOfWeek is DayOfWeek.Saturday && kind is not CountedDays.AllButSundays))
        {
            return day.DayOfWeek.ToString();
        }

        var holidays = kind is CountedDays.WorkingInTheUnitedKingdom ? BankHolidays.UnitedKingdom : BankHolidays.EnglandAndWales;
        return holidays.TryGetValue(day, out var name) ? name
            : kind is not CountedDays.WorkingInTheUnitedKingdom && closed.Contains(day) ? "closed locally"
            : null;
    }

    private bool IsKnown(DateOnly day)
    {
        var (first, last) = Years(kind);
        return day.Year >= first && day.Year <= last;
    }

    private Tally Told(DateOnly date, bool backwards)
    {
        if (backwards)
        {
            _counted.Reverse();
            _leftOut.Reverse();
        }

        return new Tally(date, [.. _counted], [.. _leftOut]);
    }
}
