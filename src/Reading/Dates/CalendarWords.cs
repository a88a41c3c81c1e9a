namespace Folkmoot.Reading.Dates;

/// <summary>The names of months and weekdays, whole or short, in any case.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>1 to 12; 0 when the word is no month.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : IndexOf(Months, word, 3) + 1;
    }

    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        return IndexOf(Weekdays, word, 3) >= 0
            || word.Equals("tues", StringComparison.OrdinalIgnoreCase)
            || word.Equals("weds", StringComparison.OrdinalIgnoreCase)
            || word.Equals("thur", StringComparison.OrdinalIgnoreCase)
            || word.Equals("thurs", StringComparison.OrdinalIgnoreCase);
    }

    private static int IndexOf(string[] names, ReadOnlySpan<char> word, int shortest)
    {
        if (word.Length < shortest || word.Length > 9)
        {
            return -1;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if ((word.Length == shortest || word.Length == names[i].Length)
                && names[i].AsSpan(0, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
