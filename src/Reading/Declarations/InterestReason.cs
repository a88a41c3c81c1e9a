namespace Folkmoot.Reading.Declarations;

/// <summary>The reason of an interest and the words that lead in to it: "as a trustee of the hospice", "because her son works there".</summary>
internal static class InterestReason
{
    private static readonly string[] Because =
    [
        " as ", " because ", " since ", " due to ", " by virtue of ", " on the grounds that ", " on the basis that ", " on account of ", " in that ", " being ",
        " through ", " by reason of ", " owing to ", " for the reason that ", " given that ",
    ];

    /// <summary>True where the words right behind a name give a reason: "as a trustee of the hospice".</summary>
    public static bool Leads(ReadOnlySpan<char> rest)
    {
        foreach (var word in Because)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the first reason before <paramref name="end"/> begins with its joining word; -1 where none is given.</summary>
    public static int Start(in InterestWords words, int end)
    {
        var best = -1;
        foreach (var word in Because)
        {
            var at = words.Find(word);
            if (at >= 0 && at < end && (best < 0 || at < best))
            {
                best = at + 1;
            }
        }

        return best;
    }

    /// <summary>The joining word is left out, but "being" belongs to what it leads in.</summary>
    public static int SkipWord(in InterestWords words, int at)
    {
        if (words.Plain.AsSpan(at).StartsWith("being ", StringComparison.Ordinal) && words.Plain.LastIndexOf(", ", at, Math.Min(at - words.From, 40), StringComparison.Ordinal) is var comma and > 0)
        {
            return comma + 2;
        }

        foreach (var word in Because)
        {
            if (word is not " being " && words.Plain.AsSpan(at).StartsWith(word.AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                return at + word.Length - 1;
            }
        }

        return at;
    }
}
