using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>The head of a question that prints only its asker: "From Mr Birch:", with the question in the next paragraph.</summary>
internal static class FromHeading
{
    private const string From = "From ";
    private const int Longest = 120;

    /// <summary>Reads the block at an index; null when it heads no question.</summary>
    public static AskHeading? Read(ImmutableArray<Block> blocks, int index)
    {
        var block = blocks[index];
        var plain = block.Plain;
        if (!plain.AsSpan(block.Body).StartsWith(From, StringComparison.Ordinal) || plain[^1] != ':' || plain.Length > Longest || index + 1 >= blocks.Length)
        {
            return null;
        }

        var start = block.Body + From.Length;
        var asks = blocks[index + 1].Plain.AsSpan().TrimEnd(" \"')*").EndsWith('?');
        if (!asks || SpeakerReader.Read(plain, CueRow.Of(block), start, plain.Length) is not { } asker || asker.Is(SpeakerKind.Pronoun))
        {
            return null;
        }

        var number = block.Label is { Form: not LabelForm.Bullet } label ? label.Core : null;
        return new AskHeading(number, plain[start..^1].TrimEnd(), null, plain.Length, false);
    }
}
