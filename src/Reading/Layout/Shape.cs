namespace Folkmoot.Reading.Layout;

/// <summary>What a line looks like before anybody reads it.</summary>
public static class Shape
{
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "and", "a", "an", "in", "on", "at", "to", "for", "with", "by", "or", "from", "as", "into", "under", "its", "their", "de", "la", "re", "per", "not", "is", "be",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = Small.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Letters, and none of them small: at least two capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> words)
    {
        var capitals = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>Every word that is not a small one begins with a capital or a digit; at most one exception in eight words.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> words)
    {
        var count = 0;
        var lower = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].TrimStart("\"'(-");
            if (word.IsEmpty || SmallWords.Contains(word))
            {
                continue;
            }

            count++;
            lower += char.IsLower(word[0]) ? 1 : 0;
        }

        return count > 0 && lower * 8 <= count;
    }

    /// <summary>How many words there are, parted by spaces.</summary>
    public static int CountWords(ReadOnlySpan<char> words)
    {
        var count = 0;
        var inside = false;
        foreach (var c in words)
        {
            var space = c == ' ';
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }

        return count;
    }

    /// <summary>Ends as a sentence does; "etc." and a closing quotation mark or bracket aside.</summary>
    public static bool IsStopped(ReadOnlySpan<char> words)
    {
        var at = words.Length - 1;
        while (at > 0 && words[at] is '"' or '\'' or ')' or ' ')
        {
            at--;
        }

        return at >= 0 && words[at] is '.' or '?' or '!' or ';';
    }

    /// <summary>Short and unfinished as a title is: at most <paramref name="most"/> words, no full stop.</summary>
    public static bool IsTitleLike(ReadOnlySpan<char> words, int most = 16)
    {
        return words.Length is > 1 and < 160 && !IsStopped(words) && CountWords(words) <= most;
    }
}
