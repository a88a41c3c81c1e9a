using System.Globalization;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What an address asks for behind its question mark. Each is the value, or a sentence that says what is wrong with it.</summary>
internal static class Asked
{
    private const int MostStretches = 100;

    /// <summary>The day in <c>?on=2026-11-22</c>; null when none is asked for.</summary>
    public static Asked<DateOnly?> Day(string? on, DateOnly today)
    {
        if (string.IsNullOrEmpty(on))
        {
            return new(null, null);
        }

        return DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today && day.Year > 1
            ? new(day, null)
            : new(null, $"Enter a day up to today as year-month-day, for example {today.AddMonths(-1):yyyy-MM-dd}.");
    }

    /// <summary>The stretches in <c>?words=12-40,60-75</c>, each inside a text of that length; null when none are asked for.</summary>
    public static Asked<IReadOnlyList<Stretch>> Words(string? words, int length)
    {
        if (string.IsNullOrEmpty(words))
        {
            return new([], null);
        }

        var stretches = words.Split(',').Take(MostStretches + 1).Select(each => Stretch(each, length)).ToList();
        return stretches.Count <= MostStretches && stretches.TrueForAll(stretch => stretch is not null)
            ? new([.. stretches.OfType<Stretch>().OrderBy(stretch => stretch.Start)], null)
            : new([], $"Ask for words by their first and last position in this text, for example ?words=0-{Math.Min(80, length)}. The text ends at {length}.");
    }

    /// <summary>The page number in <c>?pageNumber=2</c>; 1 when none is asked for.</summary>
    public static Asked<int> Page(string? number)
    {
        if (string.IsNullOrEmpty(number))
        {
            return new(1, null);
        }

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= 1_000_000
            ? new(page, null)
            : new(1, "Ask for a page by its number, from 1.");
    }

    /// <summary>The number of a version; null when none is asked for.</summary>
    public static Asked<int?> Version(string? number)
    {
        if (string.IsNullOrEmpty(number))
        {
            return new(null, null);
        }

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= 1
            ? new(version, null)
            : new(null, "Ask for a version by its number, from 1.");
    }

    /// <summary>A record's id; null when none is asked for.</summary>
    public static Asked<RecordId?> Id(string? id) =>
        string.IsNullOrEmpty(id) ? new(null, null)
        : RecordId.Parse(id) is { } parsed ? new(parsed, null)
        : new(null, "Ask for a record by its twelve letters and digits.");

    /// <summary>A place or a topic, as the records spell it; null when none is asked for.</summary>
    public static string? Name(string? said) => string.IsNullOrWhiteSpace(said) ? null : said.Trim();

    private static Stretch? Stretch(string text, int length)
    {
        var ends = text.Split('-');
        return ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= length
            ? new Stretch(start, end)
            : null;
    }
}

/// <summary>A value that an address asks for, or what is wrong with it.</summary>
internal sealed record Asked<T>(T Value, string? Mistake);

/// <summary>Positions in a text, end exclusive.</summary>
public sealed record Stretch(int Start, int End);
