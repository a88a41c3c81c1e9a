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
    private const int Count = 8;

    private const int BitsPerLetter = 16;

    // The place of the fourth letter.
    private const ulong Last = 0xFFFFUL << (BitsPerLetter * 3);

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
    public static ulong First(ReadOnlySpan<char> words)
    {
        var opening = 0UL;
        for (var i = 0; i < words.Length && !IsFull(opening); i++)
        {
            var letter = Sound(words[i]);
            if (letter != 0)
            {
                opening = With(opening, letter);
            }
            else if (opening != 0)
            {
                break;
            }
        }

        return opening;
    }

    /// <summary>A letter of a word, small; a digit or an apostrophe as it is; 0 for what ends a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Sound(char c)
    {
        var small = c | 0x20u;
        return char.IsBetween((char)small, 'a', 'z') ? small : c < 128 ? (char.IsAsciiDigit(c) || c == '\'' ? c : 0u) : Letters.IsWord(c) ? char.ToLowerInvariant(c) : 0u;
    }

    /// <summary>An opening and the next letter of its word, small. Apostrophes count for nothing: a word in quotation marks opens as it does without.</summary>
    public static ulong With(ulong opening, uint letter) => IsFull(opening) || letter == '\'' ? opening : (opening << BitsPerLetter) | letter;

    /// <summary>It has its four letters: the rest of the word is no part of it.</summary>
    public static bool IsFull(ulong opening) => (opening & Last) != 0;

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

    private static int PlaceOf(ulong opening) => (int)((opening * 0x9E3779B97F4A7C15) >> 55);
}
