using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Tells the questions that members tabled before the meeting, where no question mark does: "I will ask …", or the next number and an asking word.</summary>
internal static class TabledQuestion
{
    private static readonly string[] Asking =
    [
        "What ", "When ", "Where ", "Why ", "Who ", "How ", "Which ", "Will ", "Would ", "Can ", "Could ", "Does ", "Do ", "Did ", "Is ", "Are ", "Has ", "Have ", "Should ",
    ];

    /// <summary>The block begins by saying what its writer will ask.</summary>
    public static bool Opens(Block block) => Scan.StartsWithAny(block.Plain, WordsOf(block), "I will ask", "I wish to ask", "I ask");

    /// <summary>The block begins "To ask the Leader"; so does the title of many an item.</summary>
    public static bool IsToAsk(Block block) => Scan.StartsWith(block.Plain, WordsOf(block), "To ask");

    /// <summary>The block bears the number after that of the question before it and begins with an asking word.</summary>
    public static bool IsNext(Block block, Label? before)
    {
        return before is not null && block.Label is { } label && label.Style == before.Style && label.Number == before.Number + 1 && IsAsking(block);
    }

    /// <summary>The block is numbered and begins with an asking word, and the mark of a reply stands under it.</summary>
    public static bool IsReplied(ImmutableArray<Block> blocks, int index)
    {
        return index + 1 < blocks.Length && blocks[index].Label is not null && IsAsking(blocks[index]) && ReplyMark.Heads(blocks[index + 1]);
    }

    private static bool IsAsking(Block block)
    {
        var words = block.Plain.AsSpan(WordsOf(block));
        foreach (var word in Asking)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int WordsOf(Block block)
    {
        var at = block.Body;
        while (at < block.Plain.Length && block.Plain[at] is '"' or '\'' or '*' or ' ')
        {
            at++;
        }

        return at;
    }
}
