using System.Collections.Frozen;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>The title of an item whose number, title and minute were run together: "2. Apologies There were none. 3. …".</summary>
internal static class RunOnTitle
{
    private const int Longest = 160;

    private const int LongestInner = 60;

    // A minute begins with one of these; no title goes on with them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = new[]
    {
        "There", "The", "It", "A", "An", "All", "No", "None", "Nil", "This", "These", "We", "Cllr", "Cllrs", "Councillor", "Councillors", "Mr", "Mrs", "Ms", "Miss", "Dr", "Members",
        "Proposed", "Following", "Concern", "Concerns", "Apologies", "Resolved", "RESOLVED", "Agreed", "AGREED",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The title; null in blocks that were not run together.</summary>
    public static Title? Read(Block block)
    {
        if (!block.IsRunOn)
        {
            return null;
        }

        var number = 0;
        while (char.IsAsciiDigit(block.Plain[number]))
        {
            number++;
        }

        if (block.Label is { Depth: 2 } label)
        {
            return Inner(block, label);
        }

        var start = number;
        while (start < block.Plain.Length && block.Plain[start] is '.' or ' ')
        {
            start++;
        }

        return start < block.Plain.Length
            ? new Title(block, block.Plain[..number], int.Parse(block.Plain.AsSpan(0, number)), Numbering.Plain, start, End(block, start), 1)
            : null;
    }

    // "4.2 Clerk's Report The council …" is headed as an item; "6.1 The report was accepted" is a paragraph.
    private static Title? Inner(Block block, Label label)
    {
        var end = End(block, block.Body);
        var said = block.Plain.AsSpan(block.Body, end - block.Body);
        var space = said.IndexOf(' ');
        var isHeaded = said.Length < LongestInner && Shape.IsTitleCase(said) && !Beginnings.Contains(space < 0 ? said : said[..space]);
        return isHeaded ? new Title(block, label.Printed.TrimEnd('.', ':'), 0, Numbering.Inner, block.Body, end, 1) : null;
    }

    private static int End(Block block, int start)
    {
        if (block.First(Cue.StandingItem, start) is { } hit && hit.Start == start && hit.End + 1 < block.Plain.Length && block.Plain[hit.End] == ' ' && char.IsUpper(block.Plain[hit.End + 1]))
        {
            return hit.End;
        }

        var said = block.Plain.AsSpan(start, Math.Min(block.Plain.Length - start, Longest));
        var small = true;
        for (var at = 0; at < said.Length && said[at..].IndexOf(' ') is var length and > 0; at += length + 1)
        {
            var word = said.Slice(at, length);
            if (at > 0 && ((!small && Beginnings.Contains(word)) || word is "-" or "•" || IsLabel(word)))
            {
                return start + at - 1;
            }

            if (word[^1] is '.' or ':' or ';')
            {
                return start + at + length;
            }

            small = word is "from" or "of" or "by" or "to" or "for" or "with" or "and" or "the" or "on";
        }

        return start + said.Length;
    }

    // "6.1", "i." or "1.": what the minute is parted into.
    private static bool IsLabel(ReadOnlySpan<char> word) => word.Length is 2 or 3 && word[^1] == '.' && !char.IsUpper(word[0]) || (char.IsAsciiDigit(word[0]) && word.IndexOf('.') is > 0 and < 3 && word.Length < 5);
}
