using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Vocabularies;

/// <summary>
/// How the words of a line open: the first four letters of each, whatever their case, as a set that may hold more than was put in and never
/// holds less. A line in which no word opens as a rule needs is turned away before the rule is tried.
/// </summary>
[InlineArray(Count)]
internal struct WordOpenings
{
    /// <summary>A word of so many letters, or fewer, is its own opening.</summary>
    public const int Longest = 4;

    private const int Count = 8;

    private const int BitsPerLetter = 16;

    // Of each ASCII character; 0 for what ends a word.
    private static ReadOnlySpan<byte> Sounds =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'\0\0\0\0\0\0\0\0"u8 +
        "0123456789\0\0\0\0\0\0"u8 + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8 + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    private ulong bits;

    /// <summary>The openings of words, parted by spaces: "resolved", "reso" and "resolution" are the same one; "an" is only the whole word.</summary>
    public static WordOpenings Of(string words)
    {
        var openings = default(WordOpenings);
        foreach (var word in words.Split(' '))
        {
            openings.Add(First(word));
        }

        return openings;
    }

    /// <summary>How the first word opens that stands in some words; 0 when there is none.</summary>
    public static ulong First(string words)
    {
        var at = 0;
        while (at < words.Length && Sound(words[at]) == 0)
        {
            at++;
        }

        return At(words, at, out _);
    }

    /// <summary>
    /// How the word that starts at <paramref name="at"/> opens, and where it ends (exclusive). Apostrophes count for nothing: a word in
    /// quotation marks opens as it does without.
    /// </summary>
    public static ulong At(string text, int at, out int end)
    {
        var (opening, letters, last) = (0UL, 0, at);
        for (; last < text.Length && letters < Longest && Sound(text[last]) is not 0 and var sound; last++)
        {
            if (sound != '\'')
            {
                opening = (opening << BitsPerLetter) | sound;
                letters++;
            }
        }

        while (last < text.Length && Sound(text[last]) != 0)
        {
            last++;
        }

        end = last;
        return opening;
    }

    /// <summary>A letter of a word, small; a digit or an apostrophe as it is; 0 for what ends a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Sound(char c) => c < Sounds.Length ? Sounds[c] : Foreign(c);

    private static uint Foreign(char c) => Letters.IsWord(c) ? char.ToLowerInvariant(c) : 0u;

    /// <summary>Spreads openings evenly over all numbers.</summary>
    public static ulong Spread(ulong opening) => opening * 0x9E3779B97F4A7C15;

    public void Add(ulong opening)
    {
        var place = PlaceOf(opening);
        this[place / 64] |= 1UL << (place % 64);
    }

    /// <summary>False when no word of the line has this opening.</summary>
    public readonly bool MayHold(ulong opening)
    {
        var place = PlaceOf(opening);
        return (this[place / 64] & (1UL << (place % 64))) != 0;
    }

    /// <summary>False when no word of the line opens like any of the <paramref name="wanted"/>.</summary>
    public readonly bool MayHold(in WordOpenings wanted)
    {
        ReadOnlySpan<ulong> mine = this;
        ReadOnlySpan<ulong> theirs = wanted;
        return (Vector512.Create(mine) & Vector512.Create(theirs)) != Vector512<ulong>.Zero;
    }

    // The highest 9 bits: one of 512 places.
    private static int PlaceOf(ulong opening) => (int)(Spread(opening) >> 55);
}
