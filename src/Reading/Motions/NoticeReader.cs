using System.Collections.Immutable;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Motions;

/// <summary>Reads motions of which notice was given in an agenda, before anybody has seconded them: "Notice of Motion submitted by Cllr Ash", "I will move that …".</summary>
internal static class NoticeReader
{
    private const string Words = "I will move ";

    // "at the next meeting of the Council" is not part of what is moved.
    private const int Longest = 90;

    public static IReadOnlyList<Motion> Read(PageLayout layout, Outline outline)
    {
        List<Motion>? motions = null;
        foreach (var block in layout.Blocks)
        {
            var at = block.Body < block.Plain.Length && block.Plain[block.Body] is '"' or '\'' ? block.Body + 1 : block.Body;
            if (block.Plain.AsSpan(at).StartsWith(Words, StringComparison.OrdinalIgnoreCase) && Giver(layout.Blocks, block.Index) is { } giver)
            {
                var text = block.Text.Cut(That(block.Plain, at + Words.Length), End(block.Plain));
                (motions ??= []).Add(new Motion(text) { Item = outline.SectionOf(block).Name, Proposer = giver });
            }
        }

        return motions ?? (IReadOnlyList<Motion>)[];
    }

    // Who gave notice stands in the line above.
    private static string? Giver(ImmutableArray<Block> blocks, int index)
    {
        if (index == 0 || blocks[index - 1] is not { Plain.Length: < 160 } above || !above.Says("notice of motion"))
        {
            return null;
        }

        var by = above.Plain.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        by = by < 0 ? above.Plain.LastIndexOf(" from ", StringComparison.OrdinalIgnoreCase) : by;
        return by < 0 ? null : Party.After(above, above.Plain.IndexOf(' ', by + 1))?.Printed;
    }

    private static int That(string plain, int from)
    {
        var window = plain.AsSpan(from, Math.Min(Longest, plain.Length - from));
        var that = window.IndexOf("that ", StringComparison.OrdinalIgnoreCase);
        if (that >= 0)
        {
            return from + that;
        }

        var meeting = window.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? window.IndexOf("meeting ", StringComparison.OrdinalIgnoreCase) : -1;
        return meeting < 0 ? from : from + meeting + "meeting ".Length;
    }

    private static int End(string plain) => plain[^1] == '"' ? plain.Length - 1 : plain.Length;
}
