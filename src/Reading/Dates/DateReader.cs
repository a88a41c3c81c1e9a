using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Dates;

/// <summary>
/// Reads the dates of a paper: days, months, quarters and years, as printed. A day without a year is read only where the same
/// range or list gives the year; a date that no calendar has is left alone; days come before months (16/01/2020).
/// </summary>
public static class DateReader
{
    public static IReadOnlyList<DateReading> Read(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var readings = new List<DateReading>();
        foreach (var block in layout.Blocks)
        {
            Read(block.Text, block.Body, block.Plain.Length, readings);
        }

        return readings;
    }

    /// <summary>The dates in one plain line from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive), in order.</summary>
    public static IReadOnlyList<DateReading> Read(PlainText text, int from, int to)
    {
        var readings = new List<DateReading>();
        Read(text, Math.Clamp(from, 0, text.Length), Math.Clamp(to, 0, text.Length), readings);
        return readings;
    }

    /// <summary>The dates of a line by itself, in order.</summary>
    public static IReadOnlyList<DateReading> Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Read(PlainText.Of(line, new Span(0, line.Length)), 0, int.MaxValue);
    }

    private static void Read(PlainText text, int from, int to, List<DateReading> readings)
    {
        var at = NextDigit(text.Value, from, to);
        if (at < 0)
        {
            return;
        }

        var found = new List<DateFound>();
        var line = new DateLine(text.Value, from, to);
        while (at >= 0)
        {
            at = NextDigit(text.Value, Take(line, at, found), to);
        }

        foreach (var date in found)
        {
            readings.Add(new DateReading(text.Cut(date.Start, date.End)) { From = date.From, To = date.To, Precision = date.Precision });
        }
    }

    private static int NextDigit(string plain, int from, int to)
    {
        var at = from < to ? plain.AsSpan(from, to - from).IndexOfAnyInRange('0', '9') : -1;
        return at < 0 ? -1 : from + at;
    }

    private static int Take(DateLine line, int at, List<DateFound> found)
    {
        var end = line.DigitsEnd(at);
        var next = (end - at) switch
        {
            1 or 2 => QuarterReader.Take(line, at, found) ?? (line.IsInsideCode(at) ? null : DayReader.Take(line, at, end, found)),
            4 => YearReader.Take(line, at, end, found),
            _ => null,
        };
        return next ?? end;
    }
}
