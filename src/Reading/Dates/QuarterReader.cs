namespace Folkmoot.Reading.Dates;

/// <summary>Reads quarters: of the calendar year in "Q3 2016", of the financial year in "Quarter 3 2016/17".</summary>
internal static class QuarterReader
{
    public static int? Take(DateLine line, int at, List<DateFound> found)
    {
        var start = Start(line, at);
        if (start < 0 || line[at] is < '1' or > '4' || char.IsAsciiDigit(line[at + 1]))
        {
            return null;
        }

        var year = line.Soft(at + 1);
        year = line[year] is ',' or '-' ? line.Soft(year + 1) : year;
        year = line.Says(year, "of") ? line.Soft(year + 2) : year;
        var end = line.DigitsEnd(year);
        if (end - year != 4 || line.Number(year, end) is < 1900 or > 2099)
        {
            return null;
        }

        var quarter = line[at] - '0';
        var financial = YearReader.Second(line, year, end);
        var months = (3 * (quarter - 1)) + (financial is null ? 0 : 3);
        var first = new DateOnly(line.Number(year, end), 1, 1).AddMonths(months);
        found.Add(new DateFound(start, financial?.End ?? end, first, first.AddMonths(3).AddDays(-1), "quarter"));
        return financial?.End ?? end;
    }

    private static int Start(DateLine line, int at)
    {
        if (line[at - 1] is 'Q' or 'q' && !char.IsLetterOrDigit(line[at - 2]))
        {
            return at - 1;
        }

        var (start, end) = line.WordBefore(at);
        var word = line.Between(start, end);
        var isQuarter = word.Equals("quarter", StringComparison.OrdinalIgnoreCase) || word.Equals("qtr", StringComparison.OrdinalIgnoreCase) || word is "Q";
        return isQuarter && line[at - 1] == ' ' ? start : -1;
    }
}
