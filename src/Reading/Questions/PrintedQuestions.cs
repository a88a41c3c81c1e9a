using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Reads questions that are printed as such, one after the other, with the replies printed under each of them.</summary>
internal sealed class PrintedQuestions(PageLayout layout, Outline outline, List<QuestionList> lists)
{
    private readonly Transcript written = new();
    private readonly HashSet<int> listed = [];
    private AskHeading? group;
    private (int From, int To) place;
    private bool? marked;
    private bool isLoose;
    private bool underReplies;
    private int nextList;
    private string? last;

    /// <summary>Index after the last block that was read as a question or its answer.</summary>
    public int End => written.End;

    /// <summary>The questions of one section, with the answers that stand under them; answers to questions of earlier sections go to those.</summary>
    public List<QuestionDraft> Read(int from, int to)
    {
        written.StartAt(from);
        var before = written.Drafts.Count;
        listed.Clear();
        group = null;
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
        if (!IsListLead(block) && (AskHeading.Read(block) ?? AskLead.Read(block)) is { } heading)
        {
            Open(block, heading);
        }
        else if (!Reopen(block) && !Listed(block) && !Grouped(block))
        {
            if (IsRepliesHead(block))
            {
                underReplies = true;
                written.Close();
            }

            Follow(block);
        }
    }

    private void Open(Block block, AskHeading heading)
    {
        group = heading.IsPlural ? heading : null;
        if (heading.IsPlural && heading.Body >= block.Plain.Length)
        {
            written.Close();
            return;
        }

        written.Open(new QuestionDraft { Number = heading.Number, Asker = heading.Asker ?? last, Addressee = heading.Addressee });
        last = written.Question!.Asker;
        written.Pass(block);
        if (heading.Body < block.Plain.Length)
        {
            written.Fill(block, heading.Body);
            ReplyAfter(block, heading.Body);
        }
    }

    // The reply can stand in the question's own paragraph: "…?" The Leader replied that …
    private void ReplyAfter(Block block, int from)
    {
        if (written.Answer is not null || written.Question?.Text is not { } text || text.First != block || !block.Has(Cue.Said | Cue.Replied))
        {
            return;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            if (start > from && SpeechReader.Read(block, start, end) is { Asks: false, Requests: false } said)
            {
                text.Grow(block, start);
                Answer(block, said);
                return;
            }
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
        if (!list.IsInterleaved)
        {
            listed.Add(block.Index);
        }

        written.Fill(block, block.Body);
        ReplyAfter(block, block.Body);
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
        if (group is null || outline.IsTitle(block) || !StartsGrouped(block))
        {
            return false;
        }

        written.Open(new QuestionDraft { Number = QuestionList.NumberOf(block), Asker = group.Asker, Addressee = group.Addressee });
        written.Fill(block, block.Body);
        ReplyAfter(block, block.Body);
        return true;
    }

    private static bool StartsGrouped(Block block)
    {
        var at = block.Body;
        while (at < block.Plain.Length && block.Plain[at] is '"' or '\'' or '*' or ' ')
        {
            at++;
        }

        return Scan.StartsWithAny(block.Plain, at, "I will ask", "To ask", "I wish to ask", "I ask") || QuestionList.IsNumberedQuestion(block);
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

        var said = Opening(block);
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
        Answer(block, said);
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
            written.Fill(block, block.Body);
        }
        else if (Opening(block) is { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } asker } asking)
        {
            Supplement(block, asking, asker);
        }
        else if (written.Answer is { } answer)
        {
            Continue(block, answer);
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

    // Another member's voice after the reply is no part of it.
    private void Continue(Block block, AnswerDraft answer)
    {
        if (Opening(block) is { Speaker: { } speaker }
            && speaker.Is(SpeakerKind.Titled)
            && !answer.IsEmpty
            && !Voices.AreOne(speaker.Of(block.Plain), answer.Responder))
        {
            written.Close();
            return;
        }

        written.Grow(block);
        Split(block, block.Body, answer);
    }

    // A supplementary question can stand inside the paragraph of the reply.
    private void Split(Block block, int from, AnswerDraft answer)
    {
        if (!block.Has(Cue.Asked | Cue.Requested))
        {
            return;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            if (start > from && SpeechReader.Read(block, start, end) is { Asks: true, Speaker: { Kind: not SpeakerKind.Pronoun } asker } asking)
            {
                answer.Text.Grow(block, start);
                Supplement(block, asking, asker);
                return;
            }
        }
    }

    // "Mr Ashby asked by way of supplementary whether …" is a question of its own; after an advance list it is an exchange from the floor.
    private void Supplement(Block block, Utterance asking, Speaker asker)
    {
        var advance = listed.Contains(written.Question!.Text!.First.Index);
        written.Close();
        if (advance)
        {
            return;
        }

        var name = asker.Of(block.Plain);
        var reply = ReplyIn.Find(block, asking, name);
        written.Open(new QuestionDraft { Asker = name, Text = new Passage(block, asker.Start, reply?.Start ?? block.Plain.Length) });
        written.Pass(block);
        if (reply is not null)
        {
            written.Begin(block, reply.Words, block.Plain.Length, reply.Who, null);
        }
    }

    private void Ask(Block block, QuestionDraft question)
    {
        // What follows a whole list is read once the list is known: by number, else by order.
        var isListed = listed.Contains(question.Text!.First.Index);
        if (QuestionReference.IsIn(block) || (isListed && ListAt(block.Index) is null))
        {
            written.Close();
        }
        else if (Opening(block) is { Requests: false } said)
        {
            Answer(block, said);
        }
        else if (isListed)
        {
            written.Close();
        }
        else if (question.IsAsked && !question.IsGuessed && (isLoose || !IsMarked) && !block.Plain.EndsWith('?'))
        {
            written.Begin(block, 0, block.Plain.Length, null, null);
        }
        else
        {
            written.Grow(block);
        }
    }

    private void Answer(Block block, Utterance? said)
    {
        var start = said is { } heard ? PastColon(block.Plain, heard.Verb) : block.Body;
        written.Begin(block, start, block.Plain.Length, said is { } spoken ? Voices.NameOf(block, spoken, null) : null, null);
        Split(block, start, written.Answer!);
    }

    // "The Leader replied: Yes" and "replied as follows:" lead in the very words.
    private static int PastColon(string plain, CueHit verb)
    {
        var colon = plain.AsSpan(verb.End, Math.Min(30, plain.Length - verb.End)).IndexOf(':');
        return colon >= 0 ? Scan.Skip(plain, verb.End + colon + 1, plain.Length) : verb.Start;
    }

    private static Utterance? Opening(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            return SpeechReader.Read(block, start, end);
        }

        return null;
    }
}
