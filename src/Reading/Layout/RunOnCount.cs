namespace Folkmoot.Reading.Layout;

/// <summary>How far minutes on one line have counted their items, and the parts of the last one: "4.1 Clerk's report" after "4. Reports".</summary>
/// <param name="Item">Number of the last item; 0 before the first.</param>
/// <param name="Part">Number of its last part; 0 before the first.</param>
internal readonly record struct RunOnCount(int Item, int Part = 0)
{
    /// <summary>The number that the next item bears if none is lost.</summary>
    public int Next => Item + 1;

    /// <summary>The count at a part of the last item, or of the next one, that begins at <paramref name="at"/>; null where none does.</summary>
    public RunOnCount? Inner(string text, Line line, int at)
    {
        var point = RunOn.PastDigits(text, at, line.End);
        if (Item == 0 || point - at > 2 || (at > line.Start && !char.IsWhiteSpace(text[at - 1])))
        {
            return null;
        }

        var end = PastPart(text, point, line.End);
        if (end < 0)
        {
            return null;
        }

        var (item, part) = (int.Parse(text.AsSpan(at, point - at)), int.Parse(text.AsSpan(point + 1, end - point - 1)));
        var follows = (item == Item && part == Part + 1) || (item == Next && part == 1);
        return follows ? new RunOnCount(item, part) : null;
    }

    // ".1 Clerk": where the part's number ends; -1 where none stands there.
    private static int PastPart(string text, int point, int lineEnd)
    {
        if (point >= lineEnd || text[point] != '.')
        {
            return -1;
        }

        var end = RunOn.PastDigits(text, point + 1, lineEnd);
        return end > point + 1 && end - point <= 3 && end + 1 < lineEnd && text[end] == ' ' && char.IsUpper(text[end + 1]) ? end : -1;
    }
}
