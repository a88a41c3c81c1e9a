using System.Globalization;
using System.Text;
using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>
/// Counts a document's lists as Word does, paragraph by paragraph in the order of the document, and prints each label.
/// The rules are ECMA-376 part 1, section 17.9.
/// </summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, NumberingPattern> patterns;
    private readonly Dictionary<string, NumberingList> lists;
    private readonly Styles styles;

    public Numbering(XmlReader? reader, Styles styles)
    {
        (patterns, lists) = NumberingPart.Read(reader);
        this.styles = styles;
    }

    /// <summary>The level that a paragraph style is tied to in its list; null when it is tied to none.</summary>
    public int? LevelOfStyle(string listId, string? style)
    {
        if (style is null || Find(listId) is not var (_, pattern))
        {
            return null;
        }

        var place = Array.FindIndex(pattern.Levels, level => level?.Style == style);
        return place < 0 ? null : place;
    }

    /// <summary>The label of the next paragraph in a list; empty when it prints none.</summary>
    public string Next(string listId, int place)
    {
        if (Find(listId) is not var (list, pattern) || place is < 0 or >= NumberingPattern.Depth)
        {
            return "";
        }

        Begin(list, pattern);
        var level = Level(list, pattern, place);
        if (level is null)
        {
            return "";
        }

        pattern.Counts[place] = pattern.Counts[place] is { } count ? count + 1 : Start(list, level, place);
        Restart(list, pattern, place);
        return level.Format == "bullet" ? Glyph.Bullet(level.Pattern) : Print(list, pattern, level);
    }

    private static NumberingLevel? Level(NumberingList list, NumberingPattern pattern, int place) =>
        list.Levels[place] ?? pattern.Levels[place];

    private static int Start(NumberingList list, NumberingLevel level, int place) => list.Starts[place] ?? level.Start;

    /// <summary>A list that gives its own start counts anew from its first paragraph, though it shares its pattern with others.</summary>
    private static void Begin(NumberingList list, NumberingPattern pattern)
    {
        if (list.Begun)
        {
            return;
        }

        list.Begun = true;
        for (var i = 0; i < NumberingPattern.Depth; i++)
        {
            if (list.Starts[i] is not null)
            {
                pattern.Counts[i] = null;
            }
        }
    }

    private static void Restart(NumberingList list, NumberingPattern pattern, int place)
    {
        for (var below = place + 1; below < NumberingPattern.Depth; below++)
        {
            var after = Level(list, pattern, below)?.RestartsAfter ?? below;
            if (after > place)
            {
                pattern.Counts[below] = null;
            }
        }
    }

    private static string Print(NumberingList list, NumberingPattern pattern, NumberingLevel level)
    {
        var label = new StringBuilder();
        var text = level.Pattern;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                i++;
                label.Append(PrintNumber(list, pattern, text[i] - '1', level.Legal));
            }
            else
            {
                label.Append(text[i]);
            }
        }

        return label.ToString().Trim();
    }

    private static string PrintNumber(NumberingList list, NumberingPattern pattern, int place, bool legal)
    {
        if (Level(list, pattern, place) is not { } level)
        {
            return "";
        }

        var number = pattern.Counts[place] ?? Start(list, level, place);
        return legal && level.Format is not "none" ? number.ToString(CultureInfo.InvariantCulture) : NumberFormat.Print(number, level.Format);
    }

    private (NumberingList List, NumberingPattern Pattern)? Find(string listId)
    {
        if (!lists.TryGetValue(listId, out var list) || !patterns.TryGetValue(list.PatternId, out var pattern))
        {
            return null;
        }

        // A pattern may point at a numbering style, whose list holds the levels; one step is all that Word follows.
        if (pattern.StyleLink is { } link
            && styles.Get(link)?.ListId is { } linkedId
            && lists.TryGetValue(linkedId, out var linked)
            && patterns.TryGetValue(linked.PatternId, out var target))
        {
            pattern = target;
        }

        return (list, pattern);
    }
}
