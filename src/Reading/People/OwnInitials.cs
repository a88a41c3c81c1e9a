namespace Folkmoot.Reading.People;

/// <summary>The short form that health boards print behind a name and call its bearer by: "Lena Fosse LF", "Omar Mirza OMi".</summary>
internal static class OwnInitials
{
    private const int Longest = 4;

    /// <summary>
    /// The end of the short form that stands at <paramref name="at"/> and is made of the name from <paramref name="bare"/> (inclusive) to
    /// <paramref name="end"/> (exclusive): its first letter, and the first of one of its later words. -1 where none stands there.
    /// </summary>
    public static int End(string plain, int bare, int end, int at)
    {
        if (at + 1 >= plain.Length || plain[at] != plain[bare] || !char.IsUpper(plain[at + 1]) || !BeginsLaterWord(plain.AsSpan(bare, end - bare), plain[at + 1]))
        {
            return -1;
        }

        var stop = at + 2;
        while (stop < plain.Length && char.IsLetterOrDigit(plain[stop]))
        {
            stop++;
        }

        return stop - at <= Longest ? stop : -1;
    }

    private static bool BeginsLaterWord(ReadOnlySpan<char> name, char letter)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] == letter && name[i - 1] is ' ' or '-' or '.')
            {
                return true;
            }
        }

        return false;
    }
}
