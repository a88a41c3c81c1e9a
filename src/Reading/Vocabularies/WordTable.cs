using System.Diagnostics.CodeAnalysis;

namespace Folkmoot.Reading.Vocabularies;

/// <summary>
/// Words with what each means, found whatever their case. Nearly every word that is asked for is not among them: its key alone turns it away,
/// without a look at any word.
/// </summary>
internal sealed class WordTable<T>
{
    private const int PlacesPerWord = 4;

    private readonly uint[] keys;
    private readonly (string Word, T Meaning)[] entries;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var places = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Count * PlacesPerWord) + 1);
        keys = new uint[places];
        entries = new (string, T)[places];
        foreach (var (word, meaning) in words)
        {
            var key = KeyOf(word);
            var place = key % (uint)places;
            while (keys[place] != 0)
            {
                place = (place + 1) % (uint)places;
            }

            keys[place] = key;
            entries[place] = (word, meaning);
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning)
    {
        var key = KeyOf(word);
        var places = (uint)keys.Length;
        for (var place = key & (places - 1); keys[place] != 0; place = (place + 1) & (places - 1))
        {
            if (keys[place] == key && word.Equals(entries[place].Word, StringComparison.OrdinalIgnoreCase))
            {
                meaning = entries[place].Meaning;
                return true;
            }
        }

        meaning = default;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    // The same for capitals and small letters, and never 0, which stands for an empty place.
    private static uint KeyOf(ReadOnlySpan<char> word)
    {
        var key = 17u;
        foreach (var c in word)
        {
            key = (key * 31) + (c < 128 ? c | 0x20u : char.ToUpperInvariant(c));
        }

        return (key ^ (key >> 15)) | 0x80000000;
    }
}
