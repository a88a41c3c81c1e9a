using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>Questions and replies as they are written down, block by block; one question, and one answer to it, can be open at a time.</summary>
internal sealed class Transcript
{
    private readonly Dictionary<string, QuestionDraft> unanswered = new(StringComparer.Ordinal);

    /// <summary>Every question so far, the open one excepted.</summary>
    public List<QuestionDraft> Drafts { get; } = [];

    /// <summary>The open question.</summary>
    public QuestionDraft? Question { get; private set; }

    /// <summary>The open answer.</summary>
    public AnswerDraft? Answer { get; private set; }

    /// <summary>Index after the last block that was written down.</summary>
    public int End { get; private set; }

    /// <summary>Starts afresh at a block; questions written so far stay.</summary>
    public void StartAt(int block)
    {
        Close();
        End = block;
    }

    public void Open(QuestionDraft question)
    {
        Close();
        Question = question;
    }

    /// <summary>Closes what is open; answers without words are dropped.</summary>
    public void Close()
    {
        if (Question is not null)
        {
            Question.Answers.RemoveAll(draft => draft.IsEmpty);
            if (!Question.IsWritten)
            {
                Question.IsWritten = true;
                Drafts.Add(Question);
            }

            Note(Question);
        }

        Question = null;
        Answer = null;
    }

    public void Begin(Block block, int start, int end, string? responder, string? cue)
    {
        Answer = new AnswerDraft(new Passage(block, start, end)) { Responder = responder, Cue = cue };
        Question!.Answers.Add(Answer);
        End = block.Index + 1;
    }

    /// <summary>The whole block goes on with what is open.</summary>
    public void Grow(Block block)
    {
        Put(block, block.Body, block.Plain.Length);
        End = block.Index + 1;
    }

    /// <summary>Notes that a block belongs to the questions though it adds no words.</summary>
    public void Pass(Block block) => End = block.Index + 1;

    /// <summary>
    /// Writes down the words of one block from a place on, splitting it at its printed marks: question, reply, supplementary question and
    /// its reply can all stand on one line.
    /// </summary>
    public void Fill(Block block, int from) => Fill(block, from, block.Plain.Length);

    /// <summary>The same for the words up to a place, exclusive.</summary>
    public void Fill(Block block, int from, int to)
    {
        var at = from;
        foreach (var mark in ReplyMark.Find(block))
        {
            if (mark.Start < at || mark.Start >= to)
            {
                continue;
            }

            Put(block, at, mark.Start);
            Turn(block, mark);
            at = mark.Body;
        }

        Put(block, at, to);
        End = block.Index + 1;
    }

    /// <summary>The latest question with that number which has words and no answer; null when there is none.</summary>
    public QuestionDraft? Unanswered(string number) => unanswered.GetValueOrDefault(QuestionReference.Bare(number));

    private void Note(QuestionDraft question)
    {
        if (question.Number is not { } number || question.Text is null)
        {
            return;
        }

        if (question.Answers.Count == 0)
        {
            unanswered[QuestionReference.Bare(number)] = question;
        }
        else if (Unanswered(number) == question)
        {
            unanswered.Remove(QuestionReference.Bare(number));
        }
    }

    private void Turn(Block block, ReplyMark mark)
    {
        if (mark.Asks)
        {
            Open(new QuestionDraft { Asker = mark.Who ?? Question?.Asker, Addressee = Question?.Addressee });
        }
        else if (Question is not null)
        {
            Begin(block, mark.Body, mark.Body, mark.Who, block.Plain[mark.Start..mark.Body].TrimEnd(' '));
        }
    }

    private void Put(Block block, int start, int end)
    {
        if (block.Plain.AsSpan(start, Math.Max(0, end - start)).Trim(" \"*").IsEmpty)
        {
            return;
        }

        if (Answer is not null)
        {
            Settle(block, start, end);
        }
        else if (Question?.Text is { } text)
        {
            text.Grow(block, end);
        }
        else if (Question is not null)
        {
            Question.Text = new Passage(block, start, end);
        }
    }

    // A reply whose mark stood alone begins with the first words after it.
    private void Settle(Block block, int start, int end)
    {
        if (!Answer!.IsEmpty)
        {
            Answer.Text.Grow(block, end);
            return;
        }

        Question!.Answers.RemoveAt(Question.Answers.Count - 1);
        Begin(block, start, end, Answer.Responder, Answer.Cue);
    }
}
