using System.Buffers;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Names;

/// <summary>Tells where a person's name begins and ends in a plain line, by its shape and by the words that no name holds.</summary>
internal static class PersonName
{
    private const int MostWords = 5;

    private const int MostTitles = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private static readonly WordTable<Use> Words = new(Load());

    /// <summary>The end of the name that begins at <paramref name="at"/>: a title and a surname, or two words and more; -1 when none does.</summary>
    public static int End(string plain, int at, int to)
    {
        var name = PastTitles(plain, at, to);
        var titled = name > at;
        var words = 0;
        var end = -1;
        var next = name;
        for (var count = 0; count < MostWords && WordEnd(plain, next, to) is var stop && stop > next; count++)
        {
            var word = plain.AsSpan(next, stop - next);
            if (IsNameWord(word, titled || words > 0))
            {
                words++;
                end = IsInitial(word) ? end : stop;
            }
            else if (words == 0 || (UseOf(word) & Use.Particle) == Use.None)
            {
                break;
            }

            next = stop < to && plain[stop] == ' ' ? stop + 1 : to;
        }

        return titled || words > 1 ? end : -1;
    }

    /// <summary>Where the words after any titles begin; <paramref name="at"/> itself when no title stands there.</summary>
    public static int PastTitles(string plain, int at, int to)
    {
        for (var titles = 0; titles < MostTitles && at < to; titles++)
        {
            var stop = WordEnd(plain, at, to);
            if (stop == at || stop >= to || plain[stop] != ' ' || !IsTitle(plain.AsSpan(at, stop - at)))
            {
                break;
            }

            at = stop + 1;
        }

        return at;
    }

    /// <summary>The end of the name that begins at <paramref name="at"/> where names are certain, so that a surname alone is one; -1 when none does.</summary>
    public static int SurnameEnd(string plain, int at, int to)
    {
        var whole = End(plain, at, to);
        if (whole > 0)
        {
            return whole;
        }

        var end = WordEnd(plain, at, to);
        return end - at > 2 && char.IsUpper(plain[at]) && !IsNotName(plain.AsSpan(at, end - at)) ? end : -1;
    }

    /// <summary>Past ", ", " and " or ", and " at <paramref name="at"/>; -1 when the list of names does not go on.</summary>
    public static int AfterJoin(string plain, int at)
    {
        foreach (var join in (ReadOnlySpan<string>)[", and ", ", ", " and ", " & ", "/"])
        {
            if (plain.AsSpan(at).StartsWith(join, StringComparison.Ordinal))
            {
                return at + join.Length;
            }
        }

        return -1;
    }

    public static bool IsTitle(ReadOnlySpan<char> word) => (UseOf(word) & Use.Title) != Use.None;

    public static bool IsNotName(ReadOnlySpan<char> word) => (UseOf(word) & Use.NotName) != Use.None;

    /// <summary>The end of the word at <paramref name="at"/>: letters with the hyphens, apostrophes and the stop of an initial that belong to it.</summary>
    public static int WordEnd(string plain, int at, int to)
    {
        var start = at;
        while (at < to && (char.IsLetter(plain[at]) || (plain[at] is '-' or '\'' && at + 1 < to && char.IsLetter(plain[at + 1]) && at > start)))
        {
            at++;
        }

        var isShort = at - start is > 0 and < 7 && at < to && plain[at] == '.';
        return isShort && (at - start == 1 || IsTitle(plain.AsSpan(start, at + 1 - start))) ? at + 1 : at;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    private static bool IsNameWord(ReadOnlySpan<char> word, bool hasBegun)
    {
        if (!char.IsUpper(word[0]) || (UseOf(word) & (Use.NotName | Use.Title | (hasBegun ? Use.None : Use.Either))) != Use.None)
        {
            return false;
        }

        // "NHS" and "ICB" are no names; "AB" may be somebody's initials.
        return word.Length < 3 || word.ContainsAnyInRange('a', 'z') || (word.Length > 3 && word.ContainsAny(Vowels));
    }

    private static Use UseOf(ReadOnlySpan<char> word) => Words.TryGet(word, out var use) ? use : Use.None;

    private static Dictionary<string, Use> Load()
    {
        var uses = new Dictionary<string, Use>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, use) in new[]
        {
            (WordList.Load("names/not-names.txt", "word"), Use.NotName),
            (WordList.Load("names/not-names.txt", "either"), Use.Either),
            (WordList.Load("names/not-names.txt", "particle"), Use.Particle),
            (WordList.Load("people.txt", "title"), Use.Title),
        })
        {
            foreach (var word in words)
            {
                uses[word] = uses.GetValueOrDefault(word) | use;
            }
        }

        return uses;
    }

    /// <summary>What a word is beside names.</summary>
    [Flags]
    private enum Use
    {
        None = 0,

        /// <summary>No name holds it.</summary>
        NotName = 1,

        /// <summary>It goes on a name and does not begin one.</summary>
        Either = 2,

        /// <summary>A small word inside a name.</summary>
        Particle = 4,

        Title = 8,
    }
}
