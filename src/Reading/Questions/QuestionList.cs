using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>A printed list of questions: where it stands and who sent it to whom.</summary>
/// <param name="From">Index of the first question's block.</param>
/// <param name="To">Index after the last block that can belong to the list, exclusive.</param>
/// <param name="Asker">From the words that lead in; null when they do not say.</param>
/// <param name="Addressee">From the words that lead in; null when they do not say.</param>
/// <param name="IsLedIn">Words before it say that questions follow.</param>
/// <param name="IsInterleaved">Other paragraphs stand under each of its questions.</param>
/// <param name="Style">What the labels of its questions look like.</param>
internal sealed record QuestionList(int From, int To, string? Asker, string? Addressee, bool IsLedIn, bool IsInterleaved, string Style)
{
    /// <summary>The lists of questions between two blocks.</summary>
    public static IEnumerable<QuestionList> Find(PageLayout layout, int from, int to)
    {
        var blocks = layout.Blocks;
        for (var i = from; i < to; i++)
        {
            if (!IsNumberedQuestion(blocks[i]))
            {
                continue;
            }

            var end = EndOf(blocks, i, to);
            var lead = LeadOf(blocks, i, from);
            if (lead is not null || Count(blocks, i, end) > 1)
            {
                var (asker, addressee) = lead is null ? (null, null) : Parties(lead);
                yield return new QuestionList(i, end, asker, addressee, lead is not null, IsSpaced(blocks, i, end), blocks[i].Label!.Style);
            }

            i = end - 1;
        }
    }

    public static bool IsNumberedQuestion(Block block)
    {
        return block.Label is { Form: not LabelForm.Bullet } && block.Kind is not BlockKind.Contents && EndsAsking(block);
    }

    /// <summary>The number printed beside a question of the list.</summary>
    public static string? NumberOf(Block block) => block.Label is { Form: not LabelForm.Bullet } label ? label.Core : null;

    public static bool EndsAsking(Block block) => block.Plain.AsSpan().TrimEnd(" \"')*").EndsWith('?');

    private static int EndOf(ImmutableArray<Block> blocks, int first, int to)
    {
        var style = blocks[first].Label!.Style;
        var last = first;
        for (var i = first + 1; i < to && i <= last + 6; i++)
        {
            var same = blocks[i].Label is { } label && label.Style == style && label.Number == blocks[last].Label!.Number + 1;
            if (same && (EndsAsking(blocks[i]) || IsBetween(blocks, i, to, style)))
            {
                last = i;
            }
        }

        return last + 1;
    }

    // A request among questions ("Please explain …") is still one of the list.
    private static bool IsBetween(ImmutableArray<Block> blocks, int at, int to, string style)
    {
        return at + 1 < to && blocks[at + 1].Label is { } next && next.Style == style && next.Number == blocks[at].Label!.Number + 1 && EndsAsking(blocks[at + 1]);
    }

    private static int Count(ImmutableArray<Block> blocks, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += IsNumberedQuestion(blocks[i]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsSpaced(ImmutableArray<Block> blocks, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (IsNumberedQuestion(blocks[i]) && IsNumberedQuestion(blocks[i - 1]))
            {
                return false;
            }
        }

        return to > from + 1;
    }

    private static Block? LeadOf(ImmutableArray<Block> blocks, int first, int from)
    {
        for (var i = first - 1; i >= Math.Max(from, first - 3); i--)
        {
            if (LeadsIn(blocks[i]))
            {
                return blocks[i];
            }
        }

        return null;
    }

    // What a survey asks of everybody is not put to anybody in particular.
    private static bool LeadsIn(Block block)
    {
        var plain = block.Plain;
        return block.Says("question")
            && (plain.Length < 120 || plain.EndsWith(':') || plain.Contains("following", StringComparison.OrdinalIgnoreCase) || plain.Contains("advance", StringComparison.OrdinalIgnoreCase))
            && !plain.Contains("questionnaire", StringComparison.OrdinalIgnoreCase)
            && !plain.Contains("consultation", StringComparison.OrdinalIgnoreCase)
            && !plain.Contains("survey", StringComparison.OrdinalIgnoreCase)
            && !plain.EndsWith('?');
    }

    // "The Chair and Vice-Chair had submitted the following questions in advance to the Director, Mr Marl:"
    private static (string? Asker, string? Addressee) Parties(Block lead)
    {
        var plain = lead.Plain;
        var cues = CueRow.Of(lead);
        var word = plain.IndexOf("uestion", StringComparison.OrdinalIgnoreCase);
        if (AskHeading.Read(lead) is { } head)
        {
            return (head.Asker, head.Addressee);
        }

        var asker = SpeakerReader.Read(plain, cues, lead.Body, plain.Length);
        var to = Named(plain, cues, word, " to ");
        if (asker is { } who && who.End <= word && !who.Is(SpeakerKind.Pronoun))
        {
            return (who.Of(plain), to);
        }

        return (Named(plain, cues, word, " from ") ?? Named(plain, cues, word, " by "), to);
    }

    private static string? Named(string plain, CueRow cues, int from, string sign)
    {
        for (var at = plain.IndexOf(sign, from, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(sign, at + 1, StringComparison.Ordinal))
        {
            var start = at + sign.Length;
            if (SpeakerReader.Read(plain, cues, start, plain.Length) is { } found && !found.Is(SpeakerKind.Pronoun))
            {
                return plain[start..PastName(plain, cues, found.End)];
            }
        }

        return null;
    }

    // "the Director, Mr Marl": the name after the office belongs to it.
    private static int PastName(string plain, CueRow cues, int end)
    {
        if (end + 2 < plain.Length && plain[end] == ',' && cues.At(end + 2) is { } hit && hit.Is(Cue.Title) && SpeakerReader.Read(plain, cues, end + 2, plain.Length) is { } name)
        {
            return name.End;
        }

        return end;
    }
}
