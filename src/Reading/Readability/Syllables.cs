using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Readability;

/// <summary>
/// Counts the syllables of an English word: by a small dictionary of words that no rule gets right, else by rules over its letters.
/// </summary>
public static class Syllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = WordList.Lines("readability/syllables.txt")
        .Select(line => line.Text.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1]), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();

    // Two vowels that are said apart; Before and After are letters that keep them together.
    private static readonly (string Pair, string Before, string After)[] Apart =
    [
        ("ia", "ctgs", ""), ("io", "ctsgx", ""), ("iu", "", ""), ("ua", "qg", ""), ("uo", "q", ""), ("eo", "g", "u"), ("ea", "", ""),
    ];

    private static readonly string[] SilentBefore = ["ely", "ement", "ements", "eness", "eful", "efully", "eless"];

    /// <summary>At least 1. Hyphenated words count part by part; letters only are looked at.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 1)
        {
            return Of(word[..hyphen]) + Of(word[(hyphen + 1)..]);
        }

        var apostrophe = word.IndexOf('\'');
        if (apostrophe > 1)
        {
            var isNot = word[(apostrophe - 1)..].Equals("n't", StringComparison.OrdinalIgnoreCase);
            return Of(word[..(isNot ? apostrophe - 1 : apostrophe)]) + (isNot ? 1 : 0);
        }

        Span<char> lower = stackalloc char[32];
        var letters = lower[..word[..Math.Min(word.Length, 32)].ToLowerInvariant(lower)];
        return Math.Max(1, Groups(letters) - Silent(letters) + Split(letters));
    }

    private static int Groups(ReadOnlySpan<char> word)
    {
        var groups = 0;
        var inside = false;
        for (var i = 0; i < word.Length; i++)
        {
            var vowel = IsVowel(word, i);
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }

        return groups;
    }

    // Letters e that are written and not said.
    private static int Silent(ReadOnlySpan<char> word)
    {
        foreach (var ending in SilentBefore)
        {
            if (word.EndsWith(ending) && word.Length > ending.Length + 1 && !IsVowel(word, word.Length - ending.Length - 1))
            {
                return 1;
            }
        }

        var last = word.Length - 1;
        if (last < 2)
        {
            return 0;
        }

        if (word[last] == 'e')
        {
            return IsVowel(word, last - 1) || (word[last - 1] == 'l' && !IsVowel(word, last - 2)) ? 0 : 1;
        }

        return word[last - 1] == 'e' && word[last] is 's' or 'd' && !IsVowel(word, last - 2) && !IsEndingSaid(word, last) ? 1 : 0;
    }

    // "needed", "services", "tables".
    private static bool IsEndingSaid(ReadOnlySpan<char> word, int last)
    {
        var before = word[last - 2];
        if (before == 'l' && last > 2 && !IsVowel(word, last - 3))
        {
            return true;
        }

        return word[last] == 'd'
            ? before is 't' or 'd'
            : before is 's' or 'x' or 'z' or 'c' or 'g' || word[..(last - 1)].EndsWith("ch") || word[..(last - 1)].EndsWith("sh");
    }

    private static int Split(ReadOnlySpan<char> word)
    {
        var split = word.EndsWith("sm") || word.EndsWith("thm") ? 1 : 0;
        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (word[i] is not ('i' or 'u' or 'e') || word[i + 1] is not ('a' or 'o' or 'u'))
            {
                continue;
            }

            foreach (var (pair, before, after) in Apart)
            {
                if (word[i] == pair[0] && word[i + 1] == pair[1] && IsApart(word, i, before, after, pair))
                {
                    split++;
                }
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["iety", "eing", "ying", "oing", "uing", "uity", "iest", "pient", "lient", "dient", "rient"])
        {
            split += word.EndsWith(ending) && word.Length > ending.Length ? 1 : 0;
        }

        return split;
    }

    private static bool IsApart(ReadOnlySpan<char> word, int at, string before, string after, string pair)
    {
        // "area", "create" and "reality" part their letters; "health", "year" and "lead" do not.
        if (pair == "ea")
        {
            return at + 2 == word.Length || (at > 0 && word[at - 1] == 'r' && word[(at + 2)..] is ['l', 'i', ..] or ['t', 'e' or 'i' or 'o', ..]);
        }

        // "medium" parts its letters; "serious" has no such pair, and "union" is its own word.
        return !before.Contains(word[at - 1]) && (at + 2 >= word.Length || !after.Contains(word[at + 2]));
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at)
    {
        return word[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'é' or 'í' or 'á' or 'ó' or 'ú' or 'ā' or 'ē' or 'ī' or 'ō' or 'ū' || (word[at] == 'y' && at > 0);
    }
}
