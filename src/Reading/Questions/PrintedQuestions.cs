using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads questions that are printed as such, one after the other, with the replies printed under each of them.</summary>
internal sealed class PrintedQuestions
{
    private readonly PageLayout layout;
    private readonly Outline outline;
    private readonly List<QuestionList> lists;
    private readonly Dictionary<int, QuestionTable> rows;
    private readonly Transcript written = new();
    private readonly UnderReplies replies;
    private AskHeading? group;
    private Label? tabled;
    private bool isUnnumbered;
    private (int From, int To) place;
    private bool? marked;
    private bool isLoose;
    private bool underReplies;
    private int nextList;
    private string? last;

    public PrintedQuestions(PageLayout layout, Outline outline, List<QuestionList> lists, Dictionary<int, QuestionTable> rows)
    {
        this.layout = layout;
        this.outline = outline;
        this.lists = lists;
        this.rows = rows;
        replies = new UnderReplies(written);
    }

    /// <summary>Index after the last block that was read as a question or its answer.</summary>
    public int End => written.End;

    /// <summary>The questions of one section, with the answers that stand under them; answers to questions of earlier sections go to those.</summary>
    public List<QuestionDraft> Read(int from, int to)
    {
        written.StartAt(from);
        var before = written.Drafts.Count;
        group = null;
        tabled = null;
        isUnnumbered = false;
        last = null;
        isLoose = false;
        place = (from, to);
        marked = null;
        for (var i = from; i < to; i++)
        {
            Take(layout.Blocks[i]);
        }

        written.Close();
        written.Drafts.RemoveAll(draft => draft.Text is null);
        return written.Drafts[before..];
    }

    private bool IsMarked => marked ??= HasMarks(place.From, place.To);

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

    private void Take(Block block)
    {
        if (rows.TryGetValue(block.Index, out var table) && QuestionRow.Read(block, table, layout.Source) is { } row)
        {
            Open(block, row);
        }
        else if (!IsListLead(block) && (AskHeading.Read(block) ?? AskLead.Read(layout.Blocks, block.Index) ?? FromHeading.Read(layout.Blocks, block.Index)) is { } heading)
        {
            Open(block, heading);
        }
        else if (!outline.IsTitle(block) && UnnumberedLead.Read(layout.Blocks, block.Index, place.To) is { } lead)
        {
            written.Close();
            group = lead;
            isUnnumbered = true;
        }
        else if (!Reopen(block) && !Listed(block) && !Grouped(block))
        {
            if (IsRepliesHead(block))
            {
                underReplies = true;
                written.Close();
            }

            Follow(block);
            group = isUnnumbered && written.Question is null ? null : group;
            isUnnumbered &= group is not null;
        }
    }

    private void Open(Block block, QuestionRow row)
    {
        written.Open(new QuestionDraft { Number = row.Number, Asker = row.Asker });
        written.Fill(block, row.Asked.Start, row.Asked.End);
        if (row.Answer is { } answer && answer.End > answer.Start)
        {
            written.Begin(block, answer.Start, answer.End, null, null);
        }
    }

    private void Open(Block block, AskHeading heading)
    {
        var isBare = heading.Body >= block.Plain.Length;
        group = heading.IsPlural || (isBare && heading is { Asker: not null, Number: null }) ? heading : null;
        tabled = null;
        isUnnumbered &= group is { IsPlural: true };
        if (heading.IsPlural && isBare)
        {
            written.Close();
            return;
        }

        if (heading.Asker is null && replies.Told(block, heading))
        {
            return;
        }

        written.Open(new QuestionDraft { Number = heading.Number, Asker = heading.Asker ?? UnderReplies.Opener(block, heading.Body) ?? last, Addressee = heading.Addressee });
        last = written.Question!.Asker;
        written.Pass(block);
        if (heading.Body < block.Plain.Length)
        {
            written.Fill(block, heading.Body);
            replies.After(block, heading.Body);
        }
    }

    private bool Listed(Block block)
    {
        var list = ListAt(block.Index);
        if (list is null || block.Label?.Style != list.Style || QuestionList.NumberOf(block) is not { } number)
        {
            return false;
        }

        written.Open(new QuestionDraft { Number = number, Asker = list.Asker ?? group?.Asker, Addressee = list.Addressee ?? group?.Addressee });
        written.Question!.IsGuessed = !list.IsLedIn;
        isLoose |= list.IsInterleaved && list.IsLedIn;
        written.Question.IsAdvance = !list.IsInterleaved;
        written.Fill(block, block.Body);
        replies.After(block, block.Body);
        return true;
    }

    // The lists stand in printed order and are asked for in printed order.
    private QuestionList? ListAt(int block)
    {
        while (nextList < lists.Count && lists[nextList].To <= block - 1)
        {
            nextList++;
        }

        for (var i = nextList; i < lists.Count && lists[i].From <= block; i++)
        {
            if (block < lists[i].To)
            {
                return lists[i];
            }
        }

        return null;
    }

    // Under "Questions submitted by Cllr X:" each question begins with its number or with "I will ask".
    private bool Grouped(Block block)
    {
        if (group is null || written.Question is { Text: null } || !StartsGrouped(block))
        {
            return false;
        }

        tabled = block.Label;
        written.Open(new QuestionDraft { Number = QuestionList.NumberOf(block), Asker = group.Asker, Addressee = group.Addressee });
        written.Fill(block, block.Body);
        replies.After(block, block.Body);
        return true;
    }

    private bool StartsGrouped(Block block)
    {
        if (TabledQuestion.Opens(block) || TabledQuestion.IsNext(block, tabled))
        {
            return true;
        }

        if (outline.IsTitle(block))
        {
            return false;
        }

        if (TabledQuestion.IsToAsk(block))
        {
            return true;
        }

        if (isUnnumbered && block.Label is null or { Form: LabelForm.Bullet } && QuestionList.EndsAsking(block) && UnderReplies.Opening(block) is null)
        {
            return true;
        }

        return group!.IsPlural && QuestionList.IsNumberedQuestion(block);
    }

    // The words that lead in a numbered list are no question of their own.
    private bool IsListLead(Block block)
    {
        return block.Label is null && block.Plain.Contains("uestions", StringComparison.Ordinal) && ListAt(block.Index + 1)?.From == block.Index + 1;
    }

    private static bool IsRepliesHead(Block block)
    {
        return block.Plain.Length < 40 && Scan.StartsWithAny(block.Plain, block.Body, "replies", "responses", "answers", "the replies", "the answers", "the responses");
    }

    // "(2) Cllr Vale replied:" under "Replies" goes back to the question with that number.
    private bool Reopen(Block block)
    {
        if (written.Drafts.Count == 0 || QuestionList.NumberOf(block) is not { } number || block.Label!.Depth > 1)
        {
            return false;
        }

        var said = UnderReplies.Opening(block);
        if (said is not { Asks: false, Requests: false } && !underReplies)
        {
            return false;
        }

        written.Close();
        if (written.Unanswered(number) is not { } known)
        {
            return false;
        }

        written.Open(known);
        replies.Answer(block, said);
        return true;
    }

    private void Follow(Block block)
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
            tabled = block.Label;
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

    private bool IsHeadedQuestion(Block block, QuestionDraft question)
    {
        return block.Kind == BlockKind.Heading && written.Answer is null && !question.IsAsked;
    }

    private void Ask(Block block, QuestionDraft question)
    {
        // What follows a whole list is read once the list is known: by number, else by order.
        if (QuestionReference.IsIn(block) || (question.IsAdvance && ListAt(block.Index) is null))
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
        else if (IsWhole(question, block) && !question.IsGuessed && (isLoose || !IsMarked) && !block.Plain.EndsWith('?'))
        {
            var who = UnderReplies.NameAlone(block);
            written.Begin(block, who is null ? 0 : block.Plain.Length, block.Plain.Length, who, null);
        }
        else
        {
            written.Grow(block);
        }
    }

    // It has come to its question mark, or its quotation mark has closed and opens no second time.
    private static bool IsWhole(QuestionDraft question, Block next) => question.IsAsked || (question.IsQuoted && !next.Plain.StartsWith('"'));
}
