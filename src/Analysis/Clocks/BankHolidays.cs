using System.Collections.Frozen;
using System.Globalization;

namespace Folkmoot.Analysis.Clocks;

/// <summary>The bank holidays of <c>data/clocks/bank-holidays.txt</c>, by day, with their names. Those that fall on a weekend stand on their substitute day.</summary>
public static class BankHolidays
{
    static BankHolidays()
    {
        var lines = DataLines.Of("clocks/bank-holidays.txt").ToLookup(line => line.Section, line => line.Text);
        var here = lines["england-and-wales"].Select(Holiday).ToList();
        EnglandAndWales = here.ToFrozenDictionary();
        UnitedKingdom = here.Concat(lines["scotland"].Select(Holiday)).Concat(lines["northern-ireland"].Select(Holiday))
            .DistinctBy(holiday => holiday.Key)
            .ToFrozenDictionary();
        Announced = Day(lines["announced"].Single());
        FirstYear = EnglandAndWales.Keys.Min(day => day.Year);
        LastYear = EnglandAndWales.Keys.Max(day => day.Year);
    }

    public static FrozenDictionary<DateOnly, string> EnglandAndWales { get; }

    /// <summary>Those of England and Wales, Scotland and Northern Ireland together.</summary>
    public static FrozenDictionary<DateOnly, string> UnitedKingdom { get; }

    /// <summary>The last day for which the holidays are announced; later ones follow the rules and may still be moved.</summary>
    public static DateOnly Announced { get; }

    /// <summary>The first year that is known, all of it.</summary>
    public static int FirstYear { get; }

    /// <summary>The last year that is known, all of it.</summary>
    public static int LastYear { get; }

    private static KeyValuePair<DateOnly, string> Holiday(string line) => new(Day(line[..10]), line[11..]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
