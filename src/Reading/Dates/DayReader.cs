namespace Folkmoot.Reading.Dates;

/// <summary>Reads days: in figures, day before month, month before day, and ranges or lists of days that share a month or a year.</summary>
internal static class DayReader
{
    private const int LongestList = 8;

    /// <summary>Takes what starts with the one or two digits at <paramref name="at"/>; the place after it, or null when no date starts there.</summary>
    public static int? Take(DateLine line, int at, int end, List<DateFound> found)
    {
        return Figures(line, at, end, found) ?? Listed(line, at, found) ?? MonthFirst(line, at, found);
    }

    private static int? Figures(DateLine line, int at, int end, List<DateFound> found)
    {
        var sign = line[end];
        var monthEnd = line.DigitsEnd(end + 1);
        if (sign is not ('/' or '.' or '-') || monthEnd - end is not (2 or 3) || line[monthEnd] != sign)
        {
            return null;
        }

        var yearEnd = line.DigitsEnd(monthEnd + 1);
        var length = yearEnd - monthEnd - 1;
        var goesOn = char.IsLetterOrDigit(line[yearEnd]) || (line[yearEnd] is '/' or '.' or '-' && char.IsAsciiDigit(line[yearEnd + 1]));
        if (length is not (2 or 4) || goesOn || (length == 2 && sign == '-'))
        {
            return null;
        }

        var (start, wordEnd) = line.WordBefore(at);
        if (length == 2 && sign == '.' && line.IsReference(start, wordEnd))
        {
            return yearEnd;
        }

        Add(found, Opening(line, at), yearEnd, Full(line.Number(monthEnd + 1, yearEnd), length), line.Number(end + 1, monthEnd), line.Number(at, end));
        return yearEnd;
    }

    private static int? Listed(DateLine line, int at, List<DateFound> found)
    {
        Span<Piece> pieces = stackalloc Piece[LongestList];
        var start = Opening(line, at);
        var ranges = false;
        for (var count = 0; count < LongestList; count++)
        {
            var end = DayEnd(line, at, out var day);
            if (end < 0)
            {
                return null;
            }

            var month = MonthAt(line, end, ref end);
            var year = month > 0 ? YearAt(line, end, ref end) : 0;
            pieces[count] = new Piece(start, end, day, month, ranges);
            if (year > 0)
            {
                Settle(pieces[..(count + 1)], year, found);
                return end;
            }

            at = Joined(line, end, out ranges);
            if (at < 0)
            {
                return null;
            }

            start = at;
            at = PastWeekday(line, at);
        }

        return null;
    }

    // From the last, which has its month and year, to the first.
    private static void Settle(ReadOnlySpan<Piece> pieces, int year, List<DateFound> found)
    {
        var place = found.Count;
        var month = pieces[^1].Month;
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            var piece = pieces[i];
            var isEarlierYear = piece.Month > month && pieces[i + 1].Ranges;
            if (piece.Month > month && !isEarlierYear)
            {
                return;
            }

            year -= isEarlierYear ? 1 : 0;
            month = piece.Month > 0 ? piece.Month : month;
            if (piece.Ranges && pieces[i - 1].Month == 0 && Day(year, month, pieces[i - 1].Day) is { } first && Day(year, month, piece.Day) is { } last && first <= last)
            {
                i--;
                found.Insert(place, new DateFound(pieces[i].Start, piece.End, first, last, "day"));
            }
            else if (Day(year, month, piece.Day) is { } day)
            {
                found.Insert(place, new DateFound(piece.Start, piece.End, day, day, "day"));
            }
        }
    }

    private static int? MonthFirst(DateLine line, int at, List<DateFound> found)
    {
        var (start, wordEnd) = line.WordBefore(at);
        var month = start < wordEnd && char.IsUpper(line[start]) ? CalendarWords.Month(line.Between(start, wordEnd)) : 0;
        var end = month > 0 ? DayEnd(line, at, out _) : -1;
        if (end < 0)
        {
            return null;
        }

        var first = line.Number(at, line.DigitsEnd(at));
        var last = first;
        if (line[end] == '-' && DayEnd(line, end + 1, out var second) is > 0 and var secondEnd)
        {
            last = second;
            end = secondEnd;
        }

        var year = YearAt(line, end, ref end);
        var stop = end;
        year = year > 0 ? year : YearOfNext(line, end, month, ref stop);
        if (year > 0 && Day(year, month, first) is { } from && Day(year, month, last) is { } to && from <= to)
        {
            found.Add(new DateFound(Opening(line, start), end, from, to, "day"));
        }

        return year > 0 ? end : null;
    }

    // "February 26 to July 16, 2026": the second gives the first its year.
    private static int YearOfNext(DateLine line, int at, int month, ref int end)
    {
        at = Joined(line, at, out var ranges);
        var stop = at < 0 ? 0 : line.LettersEnd(at);
        var next = at < 0 ? 0 : CalendarWords.Month(line.Between(at, stop));
        var dayEnd = next > 0 ? DayEnd(line, line.Soft(stop), out _) : -1;
        var year = dayEnd < 0 ? 0 : YearAt(line, dayEnd, ref end);
        return year == 0 || (next < month && !ranges) ? 0 : next < month ? year - 1 : year;
    }

    /// <summary>Where the day and its ordinal end; -1 when one or two digits of a day do not stand there.</summary>
    private static int DayEnd(DateLine line, int at, out int day)
    {
        var end = line.DigitsEnd(at);
        day = end - at is 1 or 2 ? line.Number(at, end) : 0;
        if (day is < 1 or > 31)
        {
            return -1;
        }

        var ordinal = line.Soft(end);
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            if (line.Says(ordinal, ending))
            {
                return PastStop(line, ordinal + 2);
            }
        }

        // A scan turns the raised letters of 26th into a quotation mark, a ring or a trade mark.
        if (line[end] is '"' or '\'' or '\u00B0' or '\u2122' && line.Soft(end + 1) is var word && CalendarWords.Month(line.Between(word, line.LettersEnd(word))) > 0)
        {
            return end + 1;
        }

        return char.IsLetter(line[end]) && CalendarWords.Month(line.Between(end, line.LettersEnd(end))) == 0 ? -1 : end;
    }

    // "2nd. May": the stop marks what is shortened, as in "2. May".
    private static int PastStop(DateLine line, int at) =>
        line[at] == '.' && line.Soft(at + 1) is var word && CalendarWords.Month(line.Between(word, line.LettersEnd(word))) > 0 ? at + 1 : at;

    private static int MonthAt(DateLine line, int at, ref int end)
    {
        at = line.Soft(at);
        if (line.Says(at, "day"))
        {
            at = line.Soft(at + 3);
        }

        if (line.Says(at, "of"))
        {
            at = line.Soft(at + 2);
        }
        else if (line[at] is '-' or '/' or ',')
        {
            at = line.Soft(at + 1);
        }

        var stop = line.LettersEnd(at);
        var month = CalendarWords.Month(line.Between(at, stop));
        end = month > 0 ? stop : end;
        return month;
    }

    private static int YearAt(DateLine line, int at, ref int end)
    {
        var touching = line[at];
        at = touching is '.' or ',' or '-' or '/' ? at + 1 : at;
        at = line.Soft(at);
        at = line[at] is ',' ? line.Soft(at + 1) : at;
        var isShort = line[at] == '\'' || (touching is '-' or '/' && char.IsAsciiDigit(line[at]) && line[at - 1] == touching);
        at = line[at] == '\'' ? at + 1 : at;
        var stop = line.DigitsEnd(at);
        var year = stop - at == 4 || (isShort && stop - at == 2) ? Full(line.Number(at, stop), stop - at) : 0;
        var next = line.Soft(stop);
        if (year is < 1800 or > 2199 || char.IsLetter(line[stop]) || (stop - at == 2 && CalendarWords.Month(line.Between(next, line.LettersEnd(next))) > 0))
        {
            return 0;
        }

        end = stop;
        return year;
    }

    private static int Joined(DateLine line, int at, out bool ranges)
    {
        at = line.Soft(at);
        ranges = true;
        foreach (var word in (ReadOnlySpan<string>)["to", "until", "till", "through", "and", "or"])
        {
            if (line.Says(at, word))
            {
                ranges = word is not ("and" or "or");
                return line.Soft(at + word.Length);
            }
        }

        ranges = line[at] == '-';
        if (line[at] is not ('-' or '&' or ',' or '/'))
        {
            return -1;
        }

        at = line.Soft(at + 1);
        return line.Says(at, "and") ? line.Soft(at + 3) : at;
    }

    private static int PastWeekday(DateLine line, int at)
    {
        var stop = line.LettersEnd(at);
        if (!CalendarWords.IsWeekday(line.Between(at, stop)))
        {
            return at;
        }

        return line.Soft(line[stop] is ',' or '.' ? stop + 1 : stop);
    }

    /// <summary>Where the date begins when a weekday stands before it.</summary>
    private static int Opening(DateLine line, int at)
    {
        var (start, end) = line.WordBefore(at);
        if (line.Between(start, end).Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            (start, end) = line.WordBefore(start);
        }

        return CalendarWords.IsWeekday(line.Between(start, end)) ? start : at;
    }

    private static void Add(List<DateFound> found, int start, int end, int year, int month, int day)
    {
        if (Day(year, month, day) is { } date)
        {
            found.Add(new DateFound(start, end, date, date, "day"));
        }
    }

    private static int Full(int year, int digits) => digits == 4 ? year : year < 70 ? 2000 + year : 1900 + year;

    private static DateOnly? Day(int year, int month, int day)
    {
        var exists = year is >= 1800 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    /// <summary>One day of a list; month 0 where a later one gives it.</summary>
    private readonly record struct Piece(int Start, int End, int Day, int Month, bool Ranges);
}
