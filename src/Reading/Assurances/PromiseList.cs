using System.Text.RegularExpressions;
using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Assurances;

/// <summary>A list under a heading that calls it promises or undertakings: each of its entries is one, in whatever words.</summary>
internal sealed partial class PromiseList(Outline outline)
{
    // Before a colon stands who promises; a promise with a colon inside has more before it.
    private const int MostWordsOfWho = 8;

    private bool isOpen;
    private string? by;

    /// <summary>The promise that the block is; null when it is none, or stands under no such heading.</summary>
    public Assurance? Take(Block block)
    {
        if (block.Kind == BlockKind.Heading || outline.IsTitle(block))
        {
            Open(block);
            return null;
        }

        if (!isOpen)
        {
            return null;
        }

        if (block.Label is null || block.Kind is BlockKind.Row or BlockKind.Contents)
        {
            isOpen = block.Plain[^1] == ':';
            return null;
        }

        var words = Words(block, out var who);
        return words.Text.Length == 0 ? null : new Assurance(words) { Speaker = who ?? by, Strength = Strength.Intention, Due = DueReader.Read(block.Plain, block.Body, block.Plain.Length) };
    }

    private void Open(Block block)
    {
        var match = Heading().Match(block.Plain, block.Body);
        isOpen = match.Success && block.Label is null or { Form: LabelForm.Decimal };
        by = isOpen && match.Groups["by"] is { Success: true } giver ? block.Text.Cut(giver.Index, giver.Index + giver.Length).Text : null;
    }

    // "The Harbour Trust: a survey of the quay by 30 June": who promises stands before the colon.
    private static Words Words(Block block, out string? who)
    {
        var colon = block.Plain.IndexOf(": ", block.Body, StringComparison.Ordinal);
        if (colon > block.Body && char.IsUpper(block.Plain[block.Body]) && Shape.CountWords(block.Plain.AsSpan(block.Body, colon - block.Body)) <= MostWordsOfWho)
        {
            who = block.Text.Cut(block.Body, colon).Text;
            return block.Text.Cut(colon + 2);
        }

        who = null;
        return block.Words;
    }

    [GeneratedRegex(@"\G(?:(?:list of|the|our|all|outstanding|open) ){0,3}(?:things (?:that (?:were|we(?: have)?) )?promised|promises|undertakings|assurances|what (?:was|has been|we(?: have)?) promised)(?: (?:made|given|received|kept|outstanding))?(?: (?:to|at) (?:the |this )?[\w' -]{2,40}?)?(?: by (?<by>[^:]{2,80}))?:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
