using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>How much numbered words look like the title of an item, and where the title ends when its minute is printed on the same line.</summary>
internal static class TitleWeight
{
    private const int Window = 130;

    /// <summary>From 0 (a clause or a sentence) to 2 (a heading of a kind that every meeting has).</summary>
    public static double Of(Block block, ReadOnlySpan<char> title)
    {
        if (block.Kind == BlockKind.Heading)
        {
            return 1.5;
        }

        // A number on a line of its own numbers whatever follows as an item.
        if (block.IsLabelAbove)
        {
            return Math.Max(OfWords(block, title), 0.5);
        }

        if (title.StartsWith("That ") || title[^1] == ';' || title.Length > 400)
        {
            return 0.02;
        }

        var isStanding = block.First(Cue.StandingItem, block.Body) is { } hit && hit.Start < block.Body + 12;
        if (title[^1] == '.' && !isStanding && !Shape.IsCapitals(title))
        {
            return title.Length < block.Said.Length ? 0.5 : 0.2;
        }

        return OfWords(block, title) + (isStanding ? 0.5 : 0);
    }

    /// <summary>Brackets mostly number lists; "1.0" numbers nothing but sections.</summary>
    public static double Trust(Numbering numbering) => numbering switch
    {
        Numbering.Bracketed => 0.5,
        Numbering.PointNought => 2,
        _ => 1,
    };

    /// <summary>How many characters of <paramref name="said"/> are the title: to the colon, stop or dash that parts it from the minute.</summary>
    public static int LengthOf(ReadOnlySpan<char> said)
    {
        var window = said[..Math.Min(said.Length, Window)];
        var colon = window.IndexOf(": ");
        if (colon > 0 && Shape.CountWords(window[..colon]) is var words && (words <= 4 || (words <= 18 && Shape.IsTitleCase(window[..colon]))))
        {
            return colon + 1;
        }

        var stop = window.IndexOf(". ");
        if (stop > 2 && IsRunIn(window[..stop]))
        {
            return stop + 1;
        }

        if (CapitalsBefore(window, said) is var capitals and > 0)
        {
            return capitals;
        }

        // "Declarations of interest None." is the title and the whole of its minute.
        if (window.Length == said.Length && (said.EndsWith(" None.") || said.EndsWith(" Nil.")))
        {
            return said.LastIndexOf(' ');
        }

        var dash = window.IndexOf(" - ");
        return dash > 2 && said.Length > Window && Shape.IsTitleCase(window[..dash]) ? dash : said.Length;
    }

    // "PUBLIC REQUESTS TO SPEAK There were none received.": the title is in capitals and its minute is a sentence; 0 when it is not so.
    private static int CapitalsBefore(ReadOnlySpan<char> window, ReadOnlySpan<char> said)
    {
        var end = 0;
        var words = 0;
        while (window[end..].IndexOf(' ') is var space and > 0 && Shape.IsCapitals(window.Slice(end, space)))
        {
            end += space + 1;
            words++;
        }

        return words >= 2 && end + 12 < said.Length && Shape.IsStopped(said) && char.IsUpper(said[end]) && char.IsLower(said[end + 1]) ? end - 1 : 0;
    }

    // "Surgery bus. The clerk had heard …": a few words that say nothing of anything.
    private static bool IsRunIn(ReadOnlySpan<char> words)
    {
        var count = Shape.CountWords(words);
        return (count <= 8 && (Shape.IsTitleCase(words) || Shape.IsCapitals(words))) || (count <= 3 && !HasVerb(words));
    }

    private static bool HasVerb(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (words[range] is "is" or "was" or "are" or "were" or "has" or "had" or "noted" or "agreed" or "made" or "received" or "declared" or "given" or "No" or "None" or "Nil")
            {
                return true;
            }
        }

        return false;
    }

    private static double OfWords(Block block, ReadOnlySpan<char> title)
    {
        var words = Shape.CountWords(title);
        if (Shape.IsStopped(title) && words > 8)
        {
            return 0.15;
        }

        var isDressed = Shape.IsTitleCase(title) || Shape.IsCapitals(title) || block.Strong;
        if (words > 24 || (words > 14 && !isDressed))
        {
            return 0.2;
        }

        return isDressed ? 1 : 0.6;
    }
}
