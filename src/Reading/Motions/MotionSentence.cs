using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Motions;

/// <summary>Where the sentences around a motion begin and end; the starts of one block are kept, since several motions may stand in it.</summary>
internal sealed class MotionSentence
{
    private Block? sentencesOf;
    private int[] starts = [];

    /// <summary>Where the sentence begins that holds the place.</summary>
    public int Start(Block block, int at)
    {
        if (sentencesOf != block)
        {
            sentencesOf = block;
            starts = [.. Sentences.Of(block.Plain, block.Body).Select(sentence => sentence.Start)];
        }

        var found = Array.BinarySearch(starts, at);
        found = found < 0 ? ~found - 1 : found;
        return found < 0 ? block.Body : starts[found];
    }

    /// <summary>Where the sentence ends that goes on at the place.</summary>
    public static int End(Block block, int at)
    {
        foreach (var (_, end) in Sentences.Of(block.Plain, Math.Min(at, block.Plain.Length)))
        {
            return end;
        }

        return block.Plain.Length;
    }
}
