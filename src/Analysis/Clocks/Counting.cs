namespace Folkmoot.Analysis.Clocks;

/// <summary>Which days are counted.</summary>
public enum CountedDays
{
    /// <summary>Every day.</summary>
    All,

    /// <summary>Not weekends, not the bank holidays of England and Wales, not the days on which the office is closed.</summary>
    Working,

    /// <summary>Not Sundays, not the bank holidays of England and Wales, not the days on which the office is closed. Saturdays count.</summary>
    AllButSundays,

    /// <summary>Not weekends and not the bank holidays of any part of the United Kingdom; days on which one office is closed count all the same.</summary>
    WorkingInTheUnitedKingdom,
}

/// <summary>What a length is a number of.</summary>
public enum CountedUnit
{
    Days,
    Weeks,
    Months,
    Years,
}

/// <summary>Which way is counted, and what becomes of the first day.</summary>
public enum CountedWay
{
    /// <summary>Nothing is counted: the law sets no period.</summary>
    None,

    /// <summary>Back from the day given, so that whole days lie between; neither end is one of them.</summary>
    ClearBefore,

    /// <summary>On from the day given, so that whole days lie between; neither end is one of them.</summary>
    ClearAfter,

    /// <summary>Back from the day given, which is day 0; the last day counted is the answer.</summary>
    Before,

    /// <summary>On from the day given, which is day 0; the last day counted is the answer.</summary>
    After,

    /// <summary>On from the day given, which is day 1: "beginning with".</summary>
    Beginning,
}

/// <summary>How a clock counts, such as <c>5 clear working days before</c>.</summary>
public sealed record Counting(int Length, CountedUnit Unit, CountedDays Days, CountedWay Way)
{
    private const string Kingdom = "UK";

    public bool IsBackwards => Way is CountedWay.ClearBefore or CountedWay.Before;

    public bool IsClear => Way is CountedWay.ClearBefore or CountedWay.ClearAfter;

    /// <summary>True where whole months are counted, and not days.</summary>
    public bool IsByMonths => Unit is CountedUnit.Months or CountedUnit.Years;

    /// <summary>What is counted and how much of it, such as "5 clear working days".</summary>
    public string Words => $"{Length} {(IsClear ? "clear " : "")}{Kind}";

    /// <summary>How it lies to the first day: "before", "after", "beginning with".</summary>
    public string Relation => Way switch
    {
        CountedWay.ClearBefore or CountedWay.Before => "before",
        CountedWay.ClearAfter or CountedWay.After => "after",
        _ => "beginning with",
    };

    /// <summary>Reads what stands in <c>data/clocks/clocks.txt</c>.</summary>
    /// <exception cref="FormatException">The words are no counting.</exception>
    public static Counting Parse(string words)
    {
        var said = words.Split(' ').ToList();
        if (said is ["none"])
        {
            return new Counting(0, CountedUnit.Days, CountedDays.All, CountedWay.None);
        }

        var length = int.Parse(said[0]);
        var clear = said.Remove("clear");
        var days = said.Remove(Kingdom) ? CountedDays.WorkingInTheUnitedKingdom : CountedDays.Working;
        days = said.Remove("working") ? days : CountedDays.All;
        return said is [_, var unit, var way]
            ? new Counting(length, Enum.Parse<CountedUnit>(unit, ignoreCase: true), days, Enum.Parse<CountedWay>((clear ? "Clear" : "") + way, ignoreCase: true))
            : throw new FormatException($"\"{words}\" does not say how to count.");
    }

    private string Kind => Unit switch
    {
        CountedUnit.Days => Days switch
        {
            CountedDays.All => Many("day"),
            CountedDays.AllButSundays => $"{Many("day")} other than Sundays and bank holidays",
            _ => $"working {Many("day")}",
        },
        CountedUnit.Weeks => Many("week"),
        CountedUnit.Months => Many("month"),
        _ => Many("year"),
    };

    private string Many(string one) => Length == 1 ? one : one + "s";
}
