using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>How the clauses of a resolution begin, and the lines that stand before them.</summary>
internal static partial class ClauseStart
{
    /// <summary>"That …", "To …", "Further that …"</summary>
    public static bool IsAt(Block block)
    {
        var said = block.Said.TrimStart("\"' ");
        return Clausal().IsMatch(said);
    }

    /// <summary>"That Cabinet:" goes on with the lead; what it leads to stands below.</summary>
    public static bool OpensList(Block block) => block.Plain.Length < 90 && Opening().IsMatch(block.Said);

    /// <summary>The name of a mover or seconder on a line of its own.</summary>
    public static bool IsNameAlone(Block block)
    {
        return block.Plain.Length < 60 && !Shape.IsStopped(block.Plain) && Shape.CountWords(block.Plain) <= 6 && block.Cues.Length > 0 && block.Cues[0] is { Start: 0 } hit && hit.Is(Cue.Title);
    }

    [GeneratedRegex(@"^(?:and |further |be it |it is |now |therefore |also )*(?:that\b|to |resolved that)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Clausal();

    [GeneratedRegex(@"^\W{0,2}that(?:,? [\w']+){0,4} ?[:-]+$|^\W{0,2}that,? (?:having|in (?:the )?(?:light|view) of|subject to)\b.{0,80}:$|^\W{0,2}(?:that )?(?:the |this )?(?:[\w'-]+ ){0,5}(?:council|committee|board|cabinet|panel|executive|group|meeting|governing body|trust) ?[:-]+$|^\W{0,2}that (?:the |this )?(?:council|committee|board|cabinet|panel|executive|group|meeting|governing body|trust)(?: therefore)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
