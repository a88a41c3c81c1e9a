using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Names;

namespace Folkmoot.Reading.Contacts;

/// <summary>Reads to whom a paper was sent before it was published: "was circulated to the following members: …", "Local Member(s): …".</summary>
public static class CirculationReader
{
    private const int LongestLead = 140;

    private const int LongestListed = 60;

    private static readonly string[] Labels =
    [
        "circulation", "circulation list", "distribution", "circulated to", "local member", "local members", "local member(s)", "local ward member(s)", "other member(s)", "other members",
        "local ward members", "members consulted", "local member(s) consulted", "local members consulted",
    ];

    public static IReadOnlyList<Recipient> Read(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var found = new List<Recipient>();
        for (var i = 0; i < layout.Blocks.Length; i++)
        {
            var body = Body(layout.Blocks[i]);
            if (body >= 0 && !Names(layout.Blocks[i], body, found))
            {
                i = Listed(layout.Blocks, i, found);
            }
        }

        return found;
    }

    // Where the names begin; -1 when the block leads no circulation in.
    private static int Body(Block block)
    {
        var said = block.Said;
        var colon = said[..Math.Min(said.Length, LongestLead)].IndexOf(':');
        if (colon > 0 && IsLabel(said[..colon]))
        {
            return block.Body + colon + 1;
        }

        if (colon < 0 && block.Kind == BlockKind.Row)
        {
            return LabelCell(block);
        }

        var at = block.MaySay("circulated") ? block.Plain.IndexOf("irculated to ", block.Body, StringComparison.Ordinal) : -1;
        if (at < 0)
        {
            return -1;
        }

        var lead = block.Plain.AsSpan(at, Math.Min(LongestLead, block.Plain.Length - at));
        colon = lead.IndexOf(':');
        var isStop = colon < 0 || lead[..colon].Contains(". ", StringComparison.Ordinal);
        var tells = lead.Contains("ember", StringComparison.Ordinal) || lead.Contains("ouncillor", StringComparison.Ordinal) || lead.Contains("following", StringComparison.Ordinal);
        return isStop || !tells ? -1 : at + colon + 1;
    }

    private static bool IsLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in Labels)
        {
            if (words.Trim().Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int LabelCell(Block block)
    {
        foreach (var label in Labels)
        {
            if (block.Said.StartsWith(label + " ", StringComparison.OrdinalIgnoreCase) && PersonName.PastTitles(block.Plain, block.Body + label.Length + 1, block.Plain.Length) > block.Body + label.Length + 1)
            {
                return block.Body + label.Length + 1;
            }
        }

        return -1;
    }

    // False when nothing at all is printed after the lead.
    private static bool Names(Block block, int at, List<Recipient> found)
    {
        var plain = block.Plain;
        var any = false;
        var titled = false;
        while (at < plain.Length)
        {
            if (!char.IsLetter(plain[at]))
            {
                at++;
                continue;
            }

            any = true;
            var end = PersonName.End(plain, at, plain.Length);
            var surname = PersonName.PastTitles(plain, at, plain.Length);
            titled |= surname > at;
            end = end < 0 && titled ? PersonName.SurnameEnd(plain, surname, plain.Length) : end;
            if (end > at)
            {
                var words = block.Text.Cut(at, end);
                found.Add(new Recipient(words.Text, words.Span));
            }
            else if (!IsJoining(plain, at))
            {
                return true;
            }

            at = end > at ? end : PersonName.WordEnd(plain, at, plain.Length);
        }

        return any;
    }

    private static bool IsJoining(string plain, int at)
    {
        var word = plain.AsSpan(at, PersonName.WordEnd(plain, at, plain.Length) - at);
        return word is "and" || PersonName.IsTitle(word);
    }

    private static int Listed(ImmutableArray<Block> blocks, int index, List<Recipient> found)
    {
        while (index + 1 < blocks.Length && blocks[index + 1] is { } next && next.Said.Length <= LongestListed && Body(next) < 0
            && PersonName.End(next.Plain, next.Body, next.Plain.Length) > 0)
        {
            Names(next, next.Body, found);
            index++;
        }

        return index;
    }
}
