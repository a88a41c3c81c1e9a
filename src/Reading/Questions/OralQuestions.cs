using System.Collections.Immutable;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads questions that were asked aloud and answered at once. Without a reply beside it nothing in prose is taken for a question.</summary>
internal sealed class OralQuestions(PageLayout layout, Outline outline)
{
    // "In respect of question 2, " may stand before the asker.
    private const int Near = 120;

    private readonly List<QuestionDraft> found = [];
    private readonly List<(QuestionDraft Draft, Utterance Said)> waiting = [];
    private QuestionDraft? answered;
    private AnswerDraft? answer;
    private string? spoke;

    public List<QuestionDraft> Read(ImmutableArray<Block> blocks, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (outline.IsTitle(blocks[i]))
            {
                Rest();
                Take(blocks[i], Talk.AfterTitle(layout, outline, blocks[i]));
            }
            else if (Stops.Ends(blocks[i], outline))
            {
                Rest();
            }
            else
            {
                Take(blocks[i], blocks[i].Body);
            }
        }

        return found;
    }

    private void Take(Block block, int from)
    {
        var interest = Cue.Asked | Cue.Requested | Cue.Pointing | Cue.Replied;
        if (waiting.Count == 0 && answered is null && !block.Has(interest))
        {
            return;
        }

        answer = null;
        spoke = null;
        if (waiting.Count > 0 && block.Label is { Form: LabelForm.Decimal } own && waiting[^1].Draft.Text!.First.Label?.Style == own.Style)
        {
            waiting.Clear();
        }

        var first = true;
        var asked = false;
        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            asked |= Hear(block, start, end, first);
            first = false;
        }

        answer = null;
        if (!asked)
        {
            waiting.Clear();
        }
    }

    /// <returns>True when the sentence left a question that still waits for its reply.</returns>
    private bool Hear(Block block, int start, int end, bool first)
    {
        var said = SpeechReader.Read(block, start, end);
        if (Asked(block, end, said) is { } question)
        {
            return Ask(block, question, question.Speaker!.Value, end);
        }

        if (said is { Asks: true } && waiting.Count > 0 && answer is null)
        {
            waiting[^1].Draft.Text!.Grow(block, end);
            return true;
        }

        if (answer is not null)
        {
            GoOn(block, start, end, said);
            return false;
        }

        if (waiting.Count > 0)
        {
            return !Reply(block, start, end, said, first);
        }

        if (first && answered is not null && said is { Pointing: { } pointing, Asks: false, Requests: false } && !EmbeddedQuestion.IsAnother(block.Plain, pointing.Start, pointing.End))
        {
            Add(block, answered, said.Value.Verb.Start, end, said.Value.Speaker?.Of(block.Plain), Pointed(block, said.Value));
            return false;
        }

        answered = first ? null : answered;
        Embedded(block, said, end);
        return false;
    }

    // What the sentence asks, by whom; it notes who spoke.
    private Utterance? Asked(Block block, int end, Utterance? said)
    {
        if (said is { Asks: true, Speaker: { } asker } && asker.Kind != SpeakerKind.Pronoun)
        {
            spoke = asker.Of(block.Plain);
            return said;
        }

        var again = waiting.Count == 0 && answer is null ? Again(block, end, said) : null;
        if (again is null && said is { Speaker: { } talker } && talker.Is(SpeakerKind.Titled | SpeakerKind.Office))
        {
            spoke = talker.Of(block.Plain);
        }

        return again;
    }

    // "Cllr Quill spoke of the tides. She asked when …": the pronoun means who spoke last; so it does in "…, but she asked when …?".
    private Utterance? Again(Block block, int end, Utterance? said)
    {
        if (said is { Asks: true, Speaker.Kind: SpeakerKind.Pronoun })
        {
            return spoke is null || Scan.StartsWith(block.Plain, said.Value.Speaker!.Value.Start, "they") ? null : said;
        }

        if (block.Plain[end - 1] != '?' || said is not { Speaker: { } speaker } || !speaker.Is(SpeakerKind.Titled | SpeakerKind.Office))
        {
            return null;
        }

        foreach (var pronoun in (ReadOnlySpan<string>)[" she ", " he "])
        {
            var at = block.Plain.IndexOf(pronoun, said.Value.Verb.End, end - said.Value.Verb.End, StringComparison.Ordinal);
            if (at > 0 && SpeechReader.Read(block, at + 1, end) is { Asks: true } inner)
            {
                spoke = speaker.Of(block.Plain);
                return inner;
            }
        }

        return null;
    }

    // The answer ends where another member speaks or the meeting does.
    private void GoOn(Block block, int start, int end, Utterance? said)
    {
        var other = said is { Speaker: { } speaker } && speaker.Is(SpeakerKind.Titled) && !Voices.AreOne(speaker.Of(block.Plain), answer!.Responder);
        var decision = CueRow.Of(block).At(start) is { } hit && hit.Is(Cue.Decided) && char.IsUpper(block.Plain[start]) && said is null;
        if (other || decision || Scan.StartsWithAny(block.Plain, start, "the meeting closed", "there being no", "date of next", "next meeting", "resolved"))
        {
            answer = null;
            return;
        }

        answer!.Text.Grow(block, end);
    }

    private bool Ask(Block block, Utterance said, Speaker speaker, int end)
    {
        if (answer is not null)
        {
            waiting.Clear();
        }

        answer = null;
        var name = speaker.Kind == SpeakerKind.Pronoun ? spoke! : speaker.Of(block.Plain);
        var draft = new QuestionDraft { Number = NumberOf(block, speaker), Asker = name };
        if (waiting.Count > 0 && IsNumbered(block, speaker) && waiting[^1].Draft.Text!.Last != block)
        {
            // The next number on the list: what was asked before it went without a reply.
            waiting.Clear();
        }

        if (SpeechReader.Inside(block, said.Verb.End, end) is { } inside && inside.Speaker?.Of(block.Plain) is { } who && !Voices.AreOne(who, name))
        {
            draft.Text = new Passage(block, speaker.Start, BeforeJoin(block.Plain, inside.Start));
            Settle(draft);
            Add(block, draft, inside.Verb.Start, end, who, null);
            return false;
        }

        draft.Text = new Passage(block, speaker.Start, end);
        waiting.Add((draft, said));
        return true;
    }

    private static bool IsNumbered(Block block, Speaker asker) => block.Label is { Form: not LabelForm.Bullet } && asker.Start - block.Body < Near;

    // Under "Questions" the number before the asker is the question's; elsewhere it is the paragraph's.
    private string? NumberOf(Block block, Speaker asker)
    {
        var own = block.Label is { Form: not LabelForm.Bullet, Depth: 1 } && asker.Start == block.Body && !outline.IsTitle(block);
        return own && outline.SectionOf(block).Item?.Title.Contains("question", StringComparison.OrdinalIgnoreCase) == true ? block.Label!.Core : null;
    }

    private static int BeforeJoin(string plain, int end)
    {
        var before = plain.AsSpan(0, end).TrimEnd(" -,;");
        return before.EndsWith(" and", StringComparison.Ordinal) ? before[..^4].TrimEnd(" ,;-").Length : before.Length;
    }

    /// <returns>True when the sentence replied.</returns>
    private bool Reply(Block block, int start, int end, Utterance? said, bool first)
    {
        var (draft, asked) = waiting[^1];
        if (ReplyIn.InSentence(block, start, end, asked, draft.Asker!) is not { } reply || (draft.Text!.Last != block && !IsOwnReply(said) && !(first && Confirms(block, said, end, draft.Text))))
        {
            if (draft.Text!.Last == block && !first)
            {
                draft.Text.Grow(block, end);
            }

            return draft.Text.Last != block;
        }

        foreach (var (question, _) in waiting)
        {
            Settle(question);
        }

        foreach (var (question, _) in waiting)
        {
            Add(block, question, reply.Words, end, reply.Who, said is { } heard ? Pointed(block, heard) : null);
        }

        waiting.Clear();
        return true;
    }

    // In the next paragraph a reply must say that it is one, or come from an officer and not from another member.
    private static bool IsOwnReply(Utterance? said)
    {
        return said is { } heard
            && (heard.Replies || heard.Speaker is null || (heard.Speaker.Value.Is(SpeakerKind.Office) && !heard.Speaker.Value.Is(SpeakerKind.Titled)));
    }

    // "Mr Birch confirmed that there were no plans to close the mill" replies to whoever asked about the mill right before.
    private static bool Confirms(Block block, Utterance? said, int end, Passage asked)
    {
        return said is { } heard
            && Scan.StartsWithAny(block.Plain, heard.Verb.Start, "confirmed", "clarified", "explained", "stated", "advised")
            && asked.Last.Index + 1 == block.Index
            && SubjectWords.Share(asked.Last.Plain, asked.First == asked.Last ? asked.Start : asked.Last.Body, asked.End, block.Plain, heard.Verb.End, end);
    }

    // "In response to a question from Cllr Quill about beds, the Director said …": the question stands in the reply's own words.
    private void Embedded(Block block, Utterance? said, int end)
    {
        if (said is not { Pointing: { } pointing, Asks: false, Requests: false } reply || EmbeddedQuestion.Find(block, pointing.Start, pointing.End) is not { } question)
        {
            return;
        }

        Settle(question);
        Add(block, question, reply.Verb.Start, end, reply.Speaker?.Of(block.Plain), Pointed(block, reply));
    }

    private void Add(Block block, QuestionDraft draft, int start, int end, string? who, string? cue)
    {
        answer = new AnswerDraft(new Passage(block, start, end)) { Responder = who, Cue = cue };
        draft.Answers.Add(answer);
        answered = draft;
    }

    private void Settle(QuestionDraft draft) => found.Add(draft);

    private void Rest()
    {
        waiting.Clear();
        answered = null;
        answer = null;
    }

    private static string? Pointed(Block block, Utterance said) => said.Pointing is { } pointing ? block.Plain[pointing.Start..pointing.End].TrimEnd(' ', ',') : null;
}
