using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads questions that are printed as such, one after the other, with the replies printed under each of them.</summary>
internal sealed class PrintedQuestions
{
    private readonly PageLayout layout;
    private readonly Outline outline;
    private readonly QuestionLists lists;
    private readonly Dictionary<int, QuestionTable> rows;
    private readonly Transcript written = new();
    private readonly UnderReplies replies;
    private readonly UnderQuestion under;
    private readonly QuestionGroup group;
    private int end;
    private bool underReplies;
    private string? last;

    public PrintedQuestions(PageLayout layout, Outline outline, List<QuestionList> lists, Dictionary<int, QuestionTable> rows)
    {
        this.layout = layout;
        this.outline = outline;
        this.lists = new QuestionLists(lists);
        this.rows = rows;
        replies = new UnderReplies(written);
        group = new QuestionGroup(outline);
        under = new UnderQuestion(layout, outline, this.lists, group, written, replies);
    }

    /// <summary>Index after the last block that was read as a question or its answer.</summary>
    public int End => written.End;

    /// <summary>The questions of one section, with the answers that stand under them; answers to questions of earlier sections go to those.</summary>
    public List<QuestionDraft> Read(int from, int to)
    {
        written.StartAt(from);
        var before = written.Drafts.Count;
        group.Leave();
        under.StartAt(from, to);
        last = null;
        end = to;
        for (var i = from; i < to; i++)
        {
            Take(layout.Blocks[i]);
        }

        written.Close();
        return written.Drafts[before..].FindAll(draft => draft.Text is not null);
    }

    private void Take(Block block)
    {
        if (rows.TryGetValue(block.Index, out var table) && QuestionRow.Read(block, table, layout.Source) is { } row)
        {
            Open(block, row);
        }
        else if (!lists.IsLead(block) && (AskHeading.Read(block) ?? AskLead.Read(layout.Blocks, block.Index) ?? FromHeading.Read(layout.Blocks, block.Index)) is { } heading)
        {
            Open(block, heading);
        }
        else if (!outline.IsTitle(block) && UnnumberedLead.Read(layout.Blocks, block.Index, end) is { } lead)
        {
            written.Close();
            group.EnterUnnumbered(lead);
        }
        else if (!Reopen(block) && !Listed(block) && !Grouped(block))
        {
            if (IsRepliesHead(block))
            {
                underReplies = true;
                written.Close();
            }

            under.Follow(block);
            group.Follow(block, written.Question is not null);
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
        group.Enter(heading, isBare);
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
        var list = lists.At(block.Index);
        if (list is null || block.Label?.Style != list.Style || QuestionList.NumberOf(block) is not { } number)
        {
            return false;
        }

        written.Open(new QuestionDraft { Number = number, Asker = list.Asker ?? group.Lead?.Asker, Addressee = list.Addressee ?? group.Lead?.Addressee });
        written.Question!.IsGuessed = !list.IsLedIn;
        under.IsLoose |= list.IsInterleaved && list.IsLedIn;
        written.Question.IsAdvance = !list.IsInterleaved;
        written.Fill(block, block.Body);
        replies.After(block, block.Body);
        return true;
    }

    private bool Grouped(Block block)
    {
        if (written.Question is { Text: null } || !group.Begins(block))
        {
            return false;
        }

        group.Tabled = block.Label;
        written.Open(new QuestionDraft { Number = QuestionList.NumberOf(block), Asker = group.Lead?.Asker, Addressee = group.Lead?.Addressee });
        written.Fill(block, block.Body);
        replies.After(block, block.Body);
        return true;
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
}
