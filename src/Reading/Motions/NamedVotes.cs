using System.Globalization;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Reads a line of a recorded vote: "For (4): Cllrs Ash, Birch …", "Nays: Loam".</summary>
internal static class NamedVotes
{
    private static readonly (string Word, string Side)[] Heads =
    [
        ("voting for", "for"), ("voted for", "for"), ("votes for", "for"), ("in favour", "for"), ("those in favour", "for"), ("for", "for"),
        ("yeas", "for"), ("ayes", "for"), ("voting against", "against"), ("voted against", "against"), ("votes against", "against"), ("those against", "against"),
        ("against", "against"), ("nays", "against"), ("noes", "against"), ("opposed", "against"),
        ("abstained", "abstain"), ("abstaining", "abstain"), ("abstentions", "abstain"), ("abstention", "abstain"), ("abstain", "abstain"),
        ("declined to vote", "abstain"),
    ];

    private static readonly string[] Put = [" motion", " amendment", " recommendation", " recommendations", " proposal", " resolution"];

    /// <summary>The names and their number, when the block is such a line; otherwise null.</summary>
    public static Tally? Read(Block block)
    {
        var said = block.Said;
        var mark = said.Length < 4 ? -1 : said[..Math.Min(said.Length, 45)].IndexOf(':');
        mark = mark < 0 ? DashAfterCount(said) : mark;
        mark = mark < 0 && said.Length < 60 ? said.LastIndexOf('-') : mark;
        if (mark <= 0 || SideOf(said[..mark]) is not { } side)
        {
            return null;
        }

        var from = block.Body + mark + 1;
        var hits = block.Cues;
        var names = new NameList(new NameScanner(block.Plain, hits), [], [block.Plain.Length], alone: true).Read(from, block.Plain.Length);
        var tally = VoteCount.Read(block.Plain, block.Body, from);
        if (names.Count == 0 || (names.Count == 1 && IsNobody(block.Plain.AsSpan(names[0].Start, names[0].End - names[0].Start))))
        {
            return tally.IsEmpty ? Number(block, side, from) ?? None(block, side, from) : tally;
        }

        tally.Name(side, [.. names.Select(name => block.Text.Cut(name.Start, name.End).Text)]);
        Count(tally, side, Printed(said[..mark]) ?? names.Count);
        return tally;
    }

    /// <summary>"Against the motion (17)": the count that is printed beside the side.</summary>
    private static int? Printed(ReadOnlySpan<char> head)
    {
        var open = head.LastIndexOf('(');
        var close = open < 0 ? -1 : head[open..].IndexOf(')');
        return close > 1 && int.TryParse(head[(open + 1)..(open + close)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The side that a line such as "YES" or "ABSTAIN" heads; null when the block is no such line.</summary>
    public static string? Heading(Block block) =>
        block.Plain.Length > 14 ? null : block.Plain.Equals("yes", StringComparison.OrdinalIgnoreCase) ? "for"
            : block.Plain.Equals("no", StringComparison.OrdinalIgnoreCase) ? "against" : SideOf(block.Said.TrimEnd(":"));

    /// <summary>"Against: Nil"</summary>
    private static bool IsNobody(ReadOnlySpan<char> name) => name is "Nil" or "None" or "Nobody" or "NIL" or "NONE";

    /// <summary>The names in the line below such a heading.</summary>
    public static Tally Under(string side, Block block)
    {
        var tally = new Tally();
        var names = new NameList(new NameScanner(block.Plain, block.Cues), [], [block.Plain.Length], alone: true).Read(block.Body, block.Plain.Length);
        if (names.Count > 0)
        {
            tally.Name(side, [.. names.Select(name => block.Text.Cut(name.Start, name.End).Text)]);
            Count(tally, side, names.Count);
        }

        return tally;
    }

    /// <summary>"Against: 32".</summary>
    private static Tally? Number(Block block, string side, int from)
    {
        if (!int.TryParse(block.Plain.AsSpan(from).Trim(" .-"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 999)
        {
            return null;
        }

        var tally = new Tally();
        Count(tally, side, number);
        return tally;
    }

    private static Tally? None(Block block, string side, int from)
    {
        if (block.First(Cue.Nothing, from) is not { } hit || hit.Start > from + 2)
        {
            return null;
        }

        var tally = new Tally();
        Count(tally, side, 0);
        return tally;
    }

    private static void Count(Tally tally, string side, int number)
    {
        switch (side)
        {
            case "for":
                tally.For ??= number;
                break;
            case "against":
                tally.Against ??= number;
                break;
            default:
                tally.Abstain ??= number;
                break;
        }
    }

    /// <summary>"For the motion (4) - the Chair; …".</summary>
    private static int DashAfterCount(ReadOnlySpan<char> said)
    {
        var close = said[..Math.Min(said.Length, 45)].IndexOf(") -");
        return close < 0 ? -1 : close + 2;
    }

    private static string? SideOf(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        head = (open >= 0 ? head[..open] : head).TrimEnd(" -").TrimEnd("0123456789 -");
        if (head.StartsWith("members ", StringComparison.OrdinalIgnoreCase) || head.StartsWith("councillors ", StringComparison.OrdinalIgnoreCase))
        {
            head = head[(head.IndexOf(' ') + 1)..];
        }

        foreach (var (word, side) in Heads)
        {
            if (head.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return side;
            }
        }

        return !NamesWhatIsPut(head) ? null
            : head.StartsWith("for ", StringComparison.OrdinalIgnoreCase) ? "for"
            : head.StartsWith("against ", StringComparison.OrdinalIgnoreCase) ? "against" : null;
    }

    /// <summary>"For the procedural motion", "Against recommendation".</summary>
    private static bool NamesWhatIsPut(ReadOnlySpan<char> head)
    {
        foreach (var put in Put)
        {
            if (head.Length < 45 && head.EndsWith(put, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
