using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>The words that lead in questions printed each in a paragraph of its own, without numbers: "Members posed the following questions:".</summary>
internal static class UnnumberedLead
{
    /// <summary>Reads the block at an index; null when no such question follows it before <paramref name="to"/>, exclusive.</summary>
    public static AskHeading? Read(ImmutableArray<Block> blocks, int index, int to)
    {
        var block = blocks[index];
        var leads = LeadsOn(block.Plain.AsSpan().TrimEnd(" -")) && block.Says("question");
        return leads && index + 1 < to && blocks[index + 1] is { Label: null or { Form: LabelForm.Bullet } } next && QuestionList.EndsAsking(next)
            ? new AskHeading(null, WhoAsks(block), null, block.Plain.Length, true)
            : null;
    }

    // "… posed the following questions:", "The questions and responses are detailed below."
    private static bool LeadsOn(ReadOnlySpan<char> plain)
    {
        return plain is [.., ':'] || plain.EndsWith(" below.", StringComparison.Ordinal) || plain.EndsWith(" as follows.", StringComparison.Ordinal);
    }

    // The last sentence says whose questions they are: "Members posed", "the questions raised by Members".
    private static string? WhoAsks(Block lead)
    {
        var plain = lead.Plain;
        var from = lead.Body;
        foreach (var (start, _) in Sentences.Of(plain, lead.Body))
        {
            from = start;
        }

        var word = plain.IndexOf("uestion", from, StringComparison.OrdinalIgnoreCase);
        var by = word < 0 ? -1 : plain.IndexOf(" by ", word, StringComparison.Ordinal);
        var at = by < 0 ? from : by + 4;
        return SpeakerReader.Read(plain, CueRow.Of(lead), at, plain.Length) is { } who && !who.Is(SpeakerKind.Pronoun) && (by > 0 || who.End < word) ? who.Of(plain) : null;
    }
}
