using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads questions that are printed as such, one after the other, with the replies printed under each of them.</summary>
internal sealed class PrintedQuestions(PageLayout layout, Outline outline)
{
    private readonly List<QuestionDraft> drafts = [];
    private readonly HashSet<int> listed = [];
    private QuestionDraft? question;
    private AnswerDraft? answer;
    private AskHeading? group;
    private bool isMarked;
    private string? last;

    /// <summary>Index after the last block that was read as a question or its answer.</summary>
    public int End { get; private set; }

    /// <summary>The questions of the section, with the answers that stand under them.</summary>
    public List<QuestionDraft> Read(int from, int to)
    {
        var lists = QuestionList.Find(layout, from, to).ToList();
        isMarked = HasMarks(from, to);
        End = from;
        for (var i = from; i < to; i++)
        {
            Take(layout.Blocks[i], lists.Find(list => list.From <= i && i < list.To));
        }

        Close();
        drafts.RemoveAll(draft => draft.Text is null);
        return drafts;
    }

    private bool HasMarks(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (ReplyMark.Find(layout.Blocks[i]).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Take(Block block, QuestionList? list)
    {
        if (AskHeading.Read(block) is { } heading)
        {
            Open(block, heading);
            return;
        }

        if (list is not null && QuestionList.NumberOf(block) is { } number && !IsSubordinate(block, list))
        {
            Close();
            question = new QuestionDraft { Number = number, Asker = list.Asker ?? group?.Asker, Addressee = list.Addressee ?? group?.Addressee };
            listed.Add(block.Index);
            Fill(block, block.Body);
            return;
        }

        if (group is not null && !outline.IsTitle(block) && StartsGrouped(block))
        {
            Close();
            question = new QuestionDraft { Number = QuestionList.NumberOf(block), Asker = group.Asker, Addressee = group.Addressee };
            Fill(block, block.Body);
            return;
        }

        if (question is not null)
        {
            Follow(block);
        }
    }

    private static bool IsSubordinate(Block block, QuestionList list) => block.Index > list.From && block.Label is { Number: 0 };

    private void Open(Block block, AskHeading heading)
    {
        Close();
        group = heading.IsPlural ? heading : null;
        if (heading.IsPlural && heading.Body >= block.Plain.Length)
        {
            return;
        }

        question = new QuestionDraft { Number = heading.Number, Asker = heading.Asker ?? last, Addressee = heading.Addressee };
        last = question.Asker;
        if (heading.Body < block.Plain.Length)
        {
            Fill(block, heading.Body);
        }

        End = block.Index + 1;
    }

    // Under "Questions submitted by Cllr X:" each question begins with its number or with "I will ask".
    private static bool StartsGrouped(Block block)
    {
        var at = block.Body;
        while (at < block.Plain.Length && block.Plain[at] is '"' or '\'' or '*' or ' ')
        {
            at++;
        }

        return Scan.StartsWithAny(block.Plain, at, "I will ask", "To ask", "I wish to ask", "I ask") || QuestionList.IsNumberedQuestion(block);
    }

    private void Follow(Block block)
    {
        if (ReplyMark.Find(block) is { Count: > 0 } && (answer is not null || question!.Text is not null))
        {
            Fill(block, block.Body);
            return;
        }

        if (Stops.Ends(block, outline) && question!.Text is not null && !(block.Kind == BlockKind.Heading && answer is null && !question.IsAsked))
        {
            Close();
            return;
        }

        if (answer is not null)
        {
            Continue(block);
            return;
        }

        Ask(block);
    }

    // Another voice after the reply is no part of it.
    private void Continue(Block block)
    {
        var first = FirstSentence(block);
        if (SpeechReader.Read(block, block.Body, first) is { Speaker: { } speaker } said
            && (said.Asks || speaker.Is(SpeakerKind.Titled))
            && !Voices.AreOne(speaker.Of(block.Plain), answer!.Responder)
            && !speaker.Is(SpeakerKind.Pronoun))
        {
            Close();
            return;
        }

        answer!.Text.Grow(block, block.Plain.Length);
        End = block.Index + 1;
    }

    private void Ask(Block block)
    {
        var draft = question!;
        if (draft.Text is null)
        {
            Fill(block, block.Body);
            return;
        }

        var first = FirstSentence(block);
        if (SpeechReader.Read(block, block.Body, first) is { Asks: false } said && !QuestionReference.MayStandIn(block.Plain[..first]))
        {
            Answer(block, said.Verb.Start, block.Plain.Length, Voices.NameOf(block, said, null), null);
            return;
        }

        if (listed.Contains(draft.Text.First.Index))
        {
            Close();
            return;
        }

        if (draft.IsAsked && !isMarked && !block.Plain.EndsWith('?'))
        {
            Answer(block, block.Body, block.Plain.Length, null, null);
            return;
        }

        draft.Text.Grow(block, block.Plain.Length);
        End = block.Index + 1;
    }

    private void Answer(Block block, int start, int end, string? responder, string? cue)
    {
        answer = new AnswerDraft(new Passage(block, start, end)) { Responder = responder, Cue = cue };
        question!.Answers.Add(answer);
        End = block.Index + 1;
    }

    // The words of one block from a place on: question, reply, supplementary question and its reply can all stand on one line.
    private void Fill(Block block, int from)
    {
        var plain = block.Plain;
        var at = from;
        foreach (var mark in ReplyMark.Find(block))
        {
            if (mark.Start < at && mark.Body <= at)
            {
                continue;
            }

            Put(block, at, mark.Start);
            if (mark.Asks)
            {
                var asker = mark.Who ?? question?.Asker;
                var addressee = question?.Addressee;
                Close();
                question = new QuestionDraft { Asker = asker, Addressee = addressee };
            }
            else
            {
                answer = new AnswerDraft(new Passage(block, mark.Body, mark.Body)) { Responder = mark.Who, Cue = plain[mark.Start..mark.Body].TrimEnd(' ') };
                question?.Answers.Add(answer);
            }

            at = mark.Body;
        }

        Put(block, at, plain.Length);
        End = block.Index + 1;
    }

    private void Put(Block block, int start, int end)
    {
        if (block.Plain.AsSpan(start, Math.Max(0, end - start)).Trim(" \"*").IsEmpty)
        {
            return;
        }

        if (answer is not null)
        {
            Settle(block, start, end);
        }
        else if (question!.Text is { } text)
        {
            text.Grow(block, end);
        }
        else
        {
            question.Text = new Passage(block, start, end);
        }
    }

    // A reply whose mark stood alone begins with the first words after it.
    private void Settle(Block block, int start, int end)
    {
        var text = answer!.Text;
        if (text.First == text.Last && text.End == text.Start && (text.First != block || text.Start != start))
        {
            var begun = new AnswerDraft(new Passage(block, start, end)) { Responder = answer.Responder, Cue = answer.Cue };
            question!.Answers[^1] = begun;
            answer = begun;
            return;
        }

        text.Grow(block, end);
    }

    private void Close()
    {
        if (question is not null)
        {
            question.Answers.RemoveAll(draft => draft.Text.First == draft.Text.Last && draft.Text.End <= draft.Text.Start);
            drafts.Add(question);
        }

        question = null;
        answer = null;
    }

    private static int FirstSentence(Block block)
    {
        foreach (var (_, end) in Sentences.Of(block.Plain, block.Body))
        {
            return end;
        }

        return block.Plain.Length;
    }
}
