using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Writes down what stands under an open question: the rest of its words, its answer, or what ends it.</summary>
internal sealed class UnderQuestion(PageLayout layout, Outline outline, QuestionLists lists, QuestionGroup group, Transcript written, UnderReplies replies)
{
    private (int From, int To) place;
    private bool? marked;

    /// <summary>Paragraphs without a speaker stand under the questions of a list and answer them.</summary>
    public bool IsLoose { get; set; }

    private bool IsMarked => marked ??= HasMarks(place.From, place.To);

    public void StartAt(int from, int to)
    {
        place = (from, to);
        marked = null;
        IsLoose = false;
    }

    public void Follow(Block block)
    {
        if (written.Question is not { } question)
        {
            return;
        }

        if (question.Text is not null && ReplyMark.Find(block).Count > 0)
        {
            written.Fill(block, block.Body);
        }
        else if (question.Text is not null && Stops.Ends(block, outline) && !IsHeadedQuestion(block, question))
        {
            written.Close();
        }
        else if (question.Text is null)
        {
            question.Number ??= QuestionList.NumberOf(block);
            group.Tabled = block.Label;
            if (!replies.ToldInReply(block, question))
            {
                written.Fill(block, block.Body);
            }
        }
        else if (UnderReplies.Opening(block) is { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } asker } asking)
        {
            replies.Supplement(block, asking, asker);
        }
        else if (question.IsTold && (written.Answer is not null || UnderReplies.Opening(block) is null))
        {
            written.Close();
        }
        else if (written.Answer is { } answer)
        {
            replies.Continue(block, answer);
        }
        else
        {
            Ask(block, question);
        }
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

    private bool IsHeadedQuestion(Block block, QuestionDraft question)
    {
        return block.Kind == BlockKind.Heading && written.Answer is null && !question.IsAsked;
    }

    private void Ask(Block block, QuestionDraft question)
    {
        // What follows a whole list is read once the list is known: by number, else by order.
        if (QuestionReference.IsIn(block) || (question.IsAdvance && lists.At(block.Index) is null))
        {
            written.Close();
        }
        else if (UnderReplies.Opening(block) is { Requests: false } said)
        {
            replies.Answer(block, said);
        }
        else if (question.IsAdvance)
        {
            written.Close();
        }
        else if ((IsWhole(question, block) || group.IsReply(block)) && !question.IsGuessed && (IsLoose || !IsMarked) && !block.Plain.EndsWith('?'))
        {
            var who = UnderReplies.NameAlone(block);
            written.Begin(block, who is not null ? block.Plain.Length : block.Label is { Form: LabelForm.Bullet } ? block.Body : 0, block.Plain.Length, who, null);
        }
        else
        {
            written.Grow(block);
        }
    }

    // It has come to its question mark, or its quotation mark has closed and opens no second time.
    private static bool IsWhole(QuestionDraft question, Block next) => question.IsAsked || (question.IsQuoted && !next.Plain.StartsWith('"'));
}
