namespace Folkmoot.Reading.Dates;

/// <summary>Reads what starts with four digits: an ISO date, the month before it, a financial year, a range of years, a year alone.</summary>
internal static class YearReader
{
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "by", "since", "until", "till", "during", "before", "after", "from", "to", "of", "year", "for", "between", "around", "circa", "early", "late", "mid",
        "spring", "summer", "autumn", "winter", "christmas", "throughout",
    };

    public static int? Take(DateLine line, int at, int end, List<DateFound> found)
    {
        var year = line.Number(at, end);
        var isFinancialMark = line[at - 1] == 'Y' && line[at - 2] == 'F' && !char.IsLetterOrDigit(line[at - 3]);
        if (year is < 1800 or > 2199 || (line.IsInsideCode(at) && !isFinancialMark && !IsMonthBefore(line, at)))
        {
            return null;
        }

        return Iso(line, at, end, found) ?? Month(line, at, end, found) ?? Years(line, at, end, found) ?? Alone(line, at, end, found);
    }

    /// <summary>
    /// The second year of "2016/17", "2016-17" or "2016/2017" where it is the year after the first and so names a financial year;
    /// <c>Long</c> when it has four digits.
    /// </summary>
    public static (int End, bool Long)? Second(DateLine line, int at, int end)
    {
        var stop = line.DigitsEnd(end + 1);
        if (line[end] is not ('/' or '-') || stop - end is not (3 or 5) || GoesOn(line, stop))
        {
            return null;
        }

        var next = line.Number(at, end) + 1;
        var second = line.Number(end + 1, stop);
        var isLong = stop - end == 5;
        return second == (isLong ? next : next % 100) ? (stop, isLong) : null;
    }

    private static int? Iso(DateLine line, int at, int end, List<DateFound> found)
    {
        var monthEnd = line.DigitsEnd(end + 1);
        var dayEnd = line.DigitsEnd(monthEnd + 1);
        if (line[end] is not ('-' or '/') || line[monthEnd] != line[end] || monthEnd - end != 3 || dayEnd - monthEnd != 3 || GoesOn(line, dayEnd))
        {
            return null;
        }

        var (year, month, day) = (line.Number(at, end), line.Number(end + 1, monthEnd), line.Number(monthEnd + 1, dayEnd));
        if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            var date = new DateOnly(year, month, day);
            found.Add(new DateFound(at, dayEnd, date, date, "day"));
        }

        return dayEnd;
    }

    private static bool IsMonthBefore(DateLine line, int at)
    {
        return line[at - 1] is '-' or '/' && MonthBefore(line, at - 1).Month > 0;
    }

    private static int? Month(DateLine line, int at, int end, List<DateFound> found)
    {
        var (start, month) = MonthBefore(line, line[at - 1] is '-' or '/' ? at - 1 : at);
        if (month == 0)
        {
            return null;
        }

        var year = line.Number(at, end);
        var (earlier, first) = Earlier(line, start);
        var from = new DateOnly(first > month ? year - 1 : year, first > 0 ? first : month, 1);
        found.Add(new DateFound(first > 0 ? earlier : start, end, from, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), "month"));
        return end;
    }

    // "April to June 2021", "March/April 2021".
    private static (int Start, int Month) Earlier(DateLine line, int start)
    {
        var at = start;
        while (line[at - 1] == ' ')
        {
            at--;
        }

        if (line[at - 1] is '-' or '/')
        {
            return MonthBefore(line, at - 1);
        }

        var (wordStart, wordEnd) = line.WordBefore(start);
        return line.Between(wordStart, wordEnd).Equals("to", StringComparison.OrdinalIgnoreCase) ? MonthBefore(line, wordStart) : (start, 0);
    }

    // "may 2016" in lower case is more often the verb.
    private static (int Start, int Month) MonthBefore(DateLine line, int at)
    {
        var (start, end) = line.WordBefore(at);
        if (line.Between(start, end).Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            (start, end) = line.WordBefore(start);
        }

        return (start, start < end && char.IsUpper(line[start]) ? CalendarWords.Month(line.Between(start, end)) : 0);
    }

    private static int? Years(DateLine line, int at, int end, List<DateFound> found)
    {
        var first = line.Number(at, end);
        var (before, wordEnd) = line.WordBefore(at);
        if (line.IsReference(before, wordEnd))
        {
            return null;
        }

        var (start, finish, words) = Around(line, at, end);
        if (Second(line, at, end) is { } second)
        {
            var isFinancial = words == "financial" || (words.Length == 0 && (!second.Long || line[end] == '/'));
            var (from, to, precision) = isFinancial
                ? (new DateOnly(first, 4, 1), new DateOnly(first + 1, 3, 31), "financial year")
                : words == "academic"
                    ? (new DateOnly(first, 9, 1), new DateOnly(first + 1, 8, 31), "year")
                    : (new DateOnly(first, 1, 1), new DateOnly(first + 1, 12, 31), "year");
            found.Add(new DateFound(start, Math.Max(finish, second.End), from, to, precision));
            return Math.Max(finish, second.End);
        }

        var (last, stop) = Last(line, end);
        last = last < 100 ? last + (first / 100 * 100) : last;
        if (stop < 0 || last <= first || last - first > (stop - end > 3 ? 60 : 20))
        {
            return null;
        }

        found.Add(new DateFound(at, stop, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), "year"));
        return stop;
    }

    /// <summary>The words that say which kind of year it is, before or after it, and where they and the year begin and end.</summary>
    private static (int Start, int End, string Kind) Around(DateLine line, int at, int end)
    {
        var (start, wordEnd) = line.WordBefore(at);
        if (line.Between(start, wordEnd) is "FY")
        {
            return (start, end, "financial");
        }

        if (line.Between(start, wordEnd) is var year && (year.Equals("year", StringComparison.OrdinalIgnoreCase) || year.Equals("years", StringComparison.OrdinalIgnoreCase)))
        {
            var (kindStart, kindEnd) = line.WordBefore(start);
            var kind = Kind(line.Between(kindStart, kindEnd));
            return kind.Length > 0 ? (kindStart, end, kind) : (at, end, "");
        }

        var stop = line.DigitsEnd(end + 1);
        var next = line.Soft(stop);
        var after = line.LettersEnd(next);
        var said = Kind(line.Between(next, after));
        return said.Length > 0 && line.Says(line.Soft(after), "year") ? (at, line.Soft(after) + 4, said) : (at, end, "");
    }

    private static string Kind(ReadOnlySpan<char> word)
    {
        if (word.Equals("financial", StringComparison.OrdinalIgnoreCase) || word.Equals("fiscal", StringComparison.OrdinalIgnoreCase))
        {
            return "financial";
        }

        if (word.Equals("academic", StringComparison.OrdinalIgnoreCase) || word.Equals("school", StringComparison.OrdinalIgnoreCase))
        {
            return "academic";
        }

        return word.Equals("municipal", StringComparison.OrdinalIgnoreCase) || word.Equals("calendar", StringComparison.OrdinalIgnoreCase) ? "calendar" : "";
    }

    // "2016-2020", "2016 - 2020", "2016 to 2020", "2015-18".
    private static (int Year, int End) Last(DateLine line, int end)
    {
        var at = line.Soft(end);
        var spaced = at > end;
        if (line[at] is '-' || (line[at] is '/' && !spaced))
        {
            at++;
        }
        else if (spaced && line.Says(at, "to"))
        {
            at += 2;
        }
        else
        {
            return (0, -1);
        }

        at = line.Soft(at);
        var stop = line.DigitsEnd(at);
        var fits = stop - at == 4 || (!spaced && stop - at == 2);
        return fits && !GoesOn(line, stop) ? (line.Number(at, stop), stop) : (0, -1);
    }

    private static int? Alone(DateLine line, int at, int end, List<DateFound> found)
    {
        var year = line.Number(at, end);
        var (start, wordEnd) = line.WordBefore(at);
        var isRound = year % 100 == 0 && line[end] == ' ' && char.IsLower(line[end + 1]);
        if (year is < 1950 or > 2069 || isRound || GoesOn(line, end) || line[at - 1] is not (' ' or '-') || !Before.Contains(line.Between(start, wordEnd).ToString()))
        {
            return null;
        }

        found.Add(new DateFound(at, end, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), "year"));
        return end;
    }

    private static bool GoesOn(DateLine line, int end)
    {
        var next = line[end];
        return char.IsLetterOrDigit(next) || next is '%' or '_' || (next is '/' or '-' or '.' or ',' or ':' && char.IsLetterOrDigit(line[end + 1]));
    }
}
