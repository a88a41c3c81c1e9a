using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Assurances;

/// <summary>
/// Reads the sentences that somebody can be held to, with who gave them. Only what is said by a named speaker counts: in an answer, what
/// they say will happen; elsewhere, what they undertake in so many words.
/// </summary>
public static class AssuranceReader
{
    private const int Farthest = 260;
    private const Cue Interesting = Cue.Promised | Cue.Duty | Cue.Hope | Cue.Decided | Cue.Deferred;

    /// <param name="layout">The paper.</param>
    /// <param name="outline">Its items.</param>
    /// <param name="time">The questions and exchanges read from it.</param>
    public static IReadOnlyList<Assurance> Read(PageLayout layout, Outline outline, QuestionTime time)
    {
        var replies = Replies(time);
        var found = new List<Assurance>();
        var next = 0;
        var promises = new PromiseList(outline);
        foreach (var block in layout.Blocks)
        {
            if (promises.Take(block) is { } promise)
            {
                found.Add(promise);
                continue;
            }

            var place = block.Text.SpanOf(0, block.Plain.Length);
            while (next < replies.Count && replies[next].Span.End <= place.Start)
            {
                next++;
            }

            if (block.Kind is not (BlockKind.Heading or BlockKind.Contents or BlockKind.Row)
                && outline.PartOf(block) is not (Part.Documents or Part.Votes)
                && block.Has(Interesting))
            {
                Take(block, outline.IsTitle(block) ? Talk.AfterTitle(layout, outline, block) : block.Body, replies, next, found);
            }
        }

        return found;
    }

    private static void Take(Block block, int from, List<(Span Span, string? Who)> replies, int next, List<Assurance> found)
    {
        string? last = null;
        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            var said = SpeechReader.Read(block, start, end);
            last = said is { } heard ? Voices.NameOf(block, heard, last) ?? last : Undertakes(block, start, end) ?? last;
            if (said is { Asks: true } or { Requests: true })
            {
                continue;
            }

            var span = block.Text.SpanOf(start, end);
            while (next < replies.Count && replies[next].Span.End <= span.Start)
            {
                next++;
            }

            var isAnswer = next < replies.Count && replies[next].Span.Overlaps(span);
            var speaker = (isAnswer ? replies[next].Who : AfterLead(block, said, start, end)) ?? last;
            if ((speaker is not null || isAnswer) && StrengthOf(block, start, end, isAnswer) is { } strength)
            {
                found.Add(new Assurance(block.Text.Cut(Words(block, said, isAnswer) ?? Posts.PastDash(block.Plain, start, end), end)) { Speaker = speaker, Strength = strength, Due = DueReader.Read(block.Plain, start, end) });
            }
        }
    }

    private static Strength? StrengthOf(Block block, int start, int end, bool isAnswer)
    {
        return StrengthReader.Read(block.Plain, start, end, isAnswer, isAnswer && Actor.StandsIn(block, start, end));
    }

    // In an answer "remarked that" is no part of what was promised; elsewhere the verb is what makes it a promise.
    private static int? Words(Block block, Utterance? said, bool isAnswer)
    {
        return isAnswer && said is { } heard && ReplyWords.Start(block.Plain, heard.Verb) is var start && start > heard.Verb.Start ? start : null;
    }

    // "The Director undertook to write" reports no speech, and yet somebody gave their word.
    private static string? Undertakes(Block block, int start, int end)
    {
        var cues = CueRow.Of(block);
        if (SpeakerReader.Read(block.Plain, cues, start, end) is not { } who || who.Kind == SpeakerKind.Pronoun)
        {
            return null;
        }

        return cues.At(Scan.Skip(block.Plain, who.End, end)) is { } hit && hit.Is(Cue.Promised) ? who.Of(block.Plain) : null;
    }

    // "In response to a question, the Director promised to write."
    private static string? AfterLead(Block block, Utterance? said, int start, int end)
    {
        return said is null && CueRow.Of(block).At(start) is { } lead && lead.Is(Cue.Pointing | Cue.Replied) && Scan.Next(block.Plain, start, Math.Min(end, start + Farthest), ',') is > 0 and var comma
            ? Undertakes(block, Scan.Skip(block.Plain, comma + 1, end), end)
            : null;
    }

    private static List<(Span Span, string? Who)> Replies(QuestionTime time)
    {
        var replies = new List<(Span Span, string? Who)>();
        foreach (var question in time.Questions)
        {
            foreach (var answer in question.Answers)
            {
                replies.Add((answer.Span, answer.Responder));
            }
        }

        foreach (var exchange in time.Exchanges)
        {
            if (exchange.Response is { } response)
            {
                replies.Add((response.Span, exchange.Responder));
            }
        }

        replies.Sort((left, right) => left.Span.CompareTo(right.Span));
        return replies;
    }
}
