using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>A printed mark in a block: "REPLY:", "Answer from the Leader:", "Supplementary:".</summary>
/// <param name="Start">Where the mark begins in the block.</param>
/// <param name="Body">Where the words after it begin.</param>
/// <param name="Asks">It leads in a supplementary question, not a reply.</param>
/// <param name="Who">Who replies or asks, as printed; null when not said.</param>
/// <param name="Number">The question's number, when the mark names it.</param>
internal sealed partial record ReplyMark(int Start, int Body, bool Asks, string? Who, string? Number)
{
    private const int Qualified = 24;

    /// <summary>Every mark of the block, in order.</summary>
    public static IReadOnlyList<ReplyMark> Find(Block block)
    {
        if (!block.Has(Cue.Replied) && !block.Says("supplementary") && !IsShort(block) && !IsQualified(block))
        {
            return [];
        }

        List<ReplyMark>? marks = null;
        foreach (Match match in Mark().Matches(block.Plain))
        {
            if (Of(block, match) is { } mark)
            {
                (marks ??= []).Add(mark);
            }
        }

        return marks ?? (IReadOnlyList<ReplyMark>)[];
    }

    /// <summary>The block begins with the mark of a reply.</summary>
    public static bool Heads(Block block) => Find(block) is [{ Asks: false } first, ..] && first.Start <= block.Body;

    private static ReplyMark? Of(Block block, Match match)
    {
        var plain = block.Plain;
        var first = match.Index <= block.Body;
        var body = match.Index + match.Length;
        if (match.Groups["sign"].Length == 0 && !match.Groups["short"].Success)
        {
            // Without a colon it must stand alone, or be printed in capitals before a sentence.
            var shouted = match.Groups["word"].Value is "REPLY" or "ANSWER" or "RESPONSE";
            if (!first || (body < plain.Length && !(shouted && char.IsUpper(plain[body]) && plain[body - 1] == ' ')))
            {
                return null;
            }
        }

        if (match.Groups["short"].Success && !first)
        {
            return null;
        }

        var who = match.Groups["who"];
        var number = match.Groups["num"];
        return new ReplyMark(match.Index, body, match.Groups["asks"].Success, who.Success ? who.Value.Trim() : null, number.Success ? number.Value : null);
    }

    private static bool IsShort(Block block) => block.Plain.Length > block.Body + 1 && block.Plain[block.Body] == 'A' && block.Plain[block.Body + 1] is ':' or '.' or '1' or '2';

    // "Written response:" and "Officer answer:"
    private static bool IsQualified(Block block) =>
        block.Plain.AsSpan(block.Body, Math.Min(block.Plain.Length - block.Body, Qualified)) is var said && said.IndexOf(':') is > 6 and var colon && char.IsUpper(said[0])
        && (said[..colon].EndsWith("response", StringComparison.OrdinalIgnoreCase) || said[..colon].EndsWith("answer", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        """(?:(?<=^|^[0-9A-Za-z().]{1,5} )|(?<=[.?!"')\]] ))\*{0,2}(?:(?<asks>supplementary(?: question)?(?! (?:answer|reply|response)))|(?:(?:written|verbal|supplementary|officer|council|officer's) )?(?<word>reply|answer|response)|(?<short>A\d{1,2}(?=[:. ])|A(?=[:.])))(?: to (?:the )?(?:public |supplementary )?(?:question|q)\.? ?(?<num>\d{1,3})?)?(?: ?(?:from|by|of|-) (?<who>[^:.?"]{2,90}))?(?: ?\((?<who>[^)]{2,60})\))?\*{0,2} ?(?<sign>[:.]?[:\-]*)\*{0,2} ?""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
