using System.Buffers;
using System.Collections.Frozen;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Names;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Contacts;

/// <summary>The words that lead a contact in, such as "Contact Officer:" or "please contact".</summary>
/// <param name="Body">Where the words after them begin.</param>
/// <param name="Role">What they say that the person is; null when they only say "contact".</param>
/// <param name="NeedsReach">Only a name with a number or an address is a contact.</param>
/// <param name="InProse">They stand inside a sentence.</param>
internal sealed record ContactLead(int Body, Words? Role, bool NeedsReach, bool InProse)
{
    private const int LongestLabel = 48;

    private static readonly SearchValues<string> Word = SearchValues.Create(["contact"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Contacts = WordList.Load("contacts/labels.txt", "contact");

    private static readonly FrozenSet<string> Authors = WordList.Load("contacts/labels.txt", "author");

    /// <summary>The first lead of a block at or after <paramref name="from"/>; null when it has none.</summary>
    public static ContactLead? Find(Block block, int from)
    {
        return (from == block.Body ? AtStart(block) : null) ?? Inside(block.Text, from);
    }

    /// <summary>What the words are when they stand alone, as a heading or in a cell.</summary>
    public static ContactLead? Whole(PlainText text, int from)
    {
        return from < text.Length && text.Length - from <= LongestLabel ? Of(text, from, text.Length, text.Length) : null;
    }

    private static ContactLead? AtStart(Block block)
    {
        var head = block.Plain.AsSpan(block.Body, Math.Min(LongestLabel, block.Plain.Length - block.Body));
        var colon = head.IndexOf(':');
        if (colon >= 0)
        {
            return Of(block.Text, block.Body, block.Body + colon, block.Body + colon + 1);
        }

        if (head.IndexOf(" - ") is > 0 and var dash && Of(block.Text, block.Body, block.Body + dash, block.Body + dash + 3) is { } dashed)
        {
            return dashed;
        }

        return Whole(block.Text, block.Body) is { NeedsReach: false } lead ? lead : null;
    }

    private static ContactLead? Of(PlainText text, int start, int end, int body)
    {
        var label = text.Value.AsSpan(start, end - start).Trim().TrimEnd('.');
        label = label.EndsWith("(s)", StringComparison.OrdinalIgnoreCase) ? label[..^3] : label;
        if (Contacts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label))
        {
            var isOfficer = label.EndsWith("officer", StringComparison.OrdinalIgnoreCase);
            return new ContactLead(body, isOfficer ? text.Cut(start, end) : null, false, false);
        }

        return Authors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label) ? new ContactLead(body, text.Cut(start, end), true, false) : null;
    }

    private static ContactLead? Inside(PlainText text, int from)
    {
        var plain = text.Value;
        for (var at = from; Next(plain, at) is > -1 and var start; at = start + 7)
        {
            if (start > 0 && char.IsLetterOrDigit(plain[start - 1]))
            {
                continue;
            }

            var head = plain.AsSpan(start, Math.Min(LongestLabel, plain.Length - start));
            if (head.IndexOf(':') is > 0 and var colon && Of(text, start, start + colon, start + colon + 1) is { } lead)
            {
                return lead;
            }

            var body = start + 8;
            if (body < plain.Length && plain[body - 1] == ' ' && PersonName.End(plain, body, plain.Length) > 0)
            {
                return new ContactLead(body, null, true, true);
            }
        }

        return null;
    }

    private static int Next(string plain, int from)
    {
        var at = from < plain.Length ? plain.AsSpan(from).IndexOfAny(Word) : -1;
        return at < 0 ? -1 : from + at;
    }
}
