using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Vocabularies;

/// <summary>A word or phrase of the vocabularies, and what it says.</summary>
internal readonly record struct Phrase(string Text, Cue Cues);

/// <summary>
/// The phrases by their first words, whatever the case. Every word of every paper is looked up here: how it opens, told in the pass that
/// finds its end, turns most of them away.
/// </summary>
internal sealed class FirstWords
{
    // Several times as many places as first words: most words of a paper fall on an empty one.
    private const int Places = 8192;

    private readonly Entry?[] places = new Entry?[Places];

    // One bit for each opening of a first word: small enough to stay at hand.
    private readonly ulong[] opened = new ulong[Places / 64];

    public FirstWords(IEnumerable<Phrase> phrases)
    {
        foreach (var group in phrases.GroupBy(FirstWord, StringComparer.OrdinalIgnoreCase))
        {
            var opening = WordOpenings.First(group.Key);
            var place = PlaceOf(opening);
            opened[place / 64] |= 1UL << (place % 64);
            var longestFirst = group.OrderByDescending(phrase => phrase.Text.Length).ToArray();
            places[place] = new Entry(opening, group.Key, longestFirst, string.Concat(longestFirst.Select(phrase => Second(phrase.Text, group.Key.Length))), places[place]);
        }
    }

    /// <summary>False when no phrase begins with a word of this opening.</summary>
    public bool MayHold(ulong opening)
    {
        var place = PlaceOf(opening);
        return (opened[place / 64] & (1UL << (place % 64))) != 0;
    }

    /// <summary>The longest phrase that stands at a word of a line, from <paramref name="at"/> (inclusive) to <paramref name="end"/> (exclusive); null when none does.</summary>
    public CueHit? Find(string plain, int at, int end, ulong opening)
    {
        for (var entry = places[PlaceOf(opening)]; entry is not null; entry = entry.Next)
        {
            if (entry.Opening == opening && entry.Word.Length == end - at && (entry.IsShort || plain.AsSpan(at, end - at).Equals(entry.Word, StringComparison.OrdinalIgnoreCase)))
            {
                return Match(plain, at, end, entry);
            }
        }

        return null;
    }

    private static int PlaceOf(ulong opening) => (int)(WordOpenings.Spread(opening) >> 51);

    // A phrase whose second word begins with another letter is passed by without a look at it.
    private static CueHit? Match(string plain, int at, int end, Entry entry)
    {
        var second = Second(plain, end);
        for (var i = 0; i < entry.Seconds.Length; i++)
        {
            if (entry.Seconds[i] != second && entry.Seconds[i] != '\0')
            {
                continue;
            }

            var (text, cues) = entry.Phrases[i];
            var stop = at + text.Length;
            if (stop <= plain.Length
                && (stop == plain.Length || !Letters.IsWord(plain[stop]))
                && plain.AsSpan(end, stop - end).Equals(text.AsSpan(end - at), StringComparison.OrdinalIgnoreCase))
            {
                return new CueHit(at, stop, cues);
            }
        }

        return null;
    }

    // The letter that follows the first word and the space after it, small; '\0' where no letter does.
    private static char Second(string text, int end) => end + 1 < text.Length ? (char)WordOpenings.Sound(text[end + 1]) : '\0';

    private static string FirstWord(Phrase phrase)
    {
        _ = WordOpenings.At(phrase.Text, 0, out var end);
        return phrase.Text[..end];
    }

    private sealed record Entry(ulong Opening, string Word, Phrase[] Phrases, string Seconds, Entry? Next)
    {
        // Its opening is the whole word.
        public bool IsShort { get; } = Word.Length <= WordOpenings.Longest && !Word.Contains('\'');
    }
}
