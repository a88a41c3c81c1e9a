using System.Collections.Immutable;

namespace Folkmoot.Reading.Layout;

/// <summary>
/// Parts a paper whose minutes were all run together into a few long lines, as a careless conversion does: there the numbers of its items,
/// counted up from one, say where each begins.
/// </summary>
internal static class RunOn
{
    // Paragraphs are shorter than this on average, whole minutes on one line longer.
    private const int LongLine = 500;

    private const int Fewest = 4;

    private const int MostSkipped = 2;

    /// <summary>The lines, parted before each item's number; as they were where they are not run together.</summary>
    public static ImmutableArray<Line> Part(string text, ImmutableArray<Line> lines)
    {
        var printed = 0;
        foreach (var line in lines)
        {
            printed += line.IsBlank ? 0 : 1;
        }

        if (text.Length < 2 * LongLine || text.Length < (long)printed * LongLine)
        {
            return lines;
        }

        var parted = ImmutableArray.CreateBuilder<Line>(lines.Length);
        var count = new RunOnCount();
        var inside = 0;
        foreach (var line in lines)
        {
            var rest = line;
            for (var at = NextDigit(text, line.Start, line.End); at < line.End; at = NextDigit(text, PastDigits(text, at, line.End), line.End))
            {
                if (Number(text, line, at, count.Next) is { } number)
                {
                    inside += at > rest.Start ? 1 : 0;
                    count = new RunOnCount(number);
                }
                else if (count.Inner(text, line, at) is { } inner)
                {
                    count = inner;
                }
                else
                {
                    continue;
                }

                if (at > rest.Start)
                {
                    parted.Add(rest with { End = TrimEnd(text, rest.Start, at) });
                }

                rest = line with { Start = at, IsItem = true };
            }

            parted.Add(rest);
        }

        return inside >= Fewest ? parted.ToImmutable() : lines;
    }

    // "4. Matters arising", "4.Matters" or, once the count is under way, "11 To receive"; not "11 March".
    private static int? Number(string text, Line line, int at, int next)
    {
        var end = PastDigits(text, at, line.End);
        if (end - at > 2 || (at > line.Start && !char.IsWhiteSpace(text[at - 1])))
        {
            return null;
        }

        var number = int.Parse(text.AsSpan(at, end - at));
        var isStopped = end < line.End && text[end] == '.';
        var word = end + (isStopped ? 1 : 0);
        while (word < line.End && text[word] == ' ')
        {
            word++;
        }

        return word > end && word < line.End && char.IsUpper(text[word]) && Follows(number, next, isStopped, text.AsSpan(word, line.End - word)) ? number : null;
    }

    // A number or two may be lost; one without its stop is believed only in its very place.
    private static bool Follows(int number, int next, bool isStopped, ReadOnlySpan<char> said)
    {
        return isStopped
            ? number >= next && number <= next + (next == 1 ? 0 : MostSkipped)
            : number == next && next > Fewest && !Wrapping.StartsWithMonth(said);
    }

    private static int NextDigit(string text, int from, int end)
    {
        var at = from < end ? text.AsSpan(from, end - from).IndexOfAnyInRange('0', '9') : -1;
        return at < 0 ? end : from + at;
    }

    internal static int PastDigits(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
