using System.Collections.Immutable;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>Everything that a paper's questions came to: questions with their answers, and the exchanges that followed a list of them.</summary>
/// <param name="Questions">In printed order.</param>
/// <param name="Exchanges">In printed order.</param>
public sealed record QuestionTime(IReadOnlyList<Question> Questions, IReadOnlyList<Exchange> Exchanges);

/// <summary>
/// Reads questions, printed in a list, under a heading or told in prose, with every answer that the paper gives them; and the questions
/// and comments from the floor that follow a list of questions.
/// </summary>
public static class QuestionReader
{
    public static QuestionTime Read(PageLayout layout, Outline outline)
    {
        var lists = QuestionList.Find(layout, 0, layout.Blocks.Length).ToList();
        var rows = QuestionTable.Rows(layout);
        var printed = new PrintedQuestions(layout, outline, lists, rows);
        var drafts = new List<QuestionDraft>();
        var exchanges = new List<Exchange>();
        var from = 0;
        foreach (var to in Regions(layout, outline, lists, rows))
        {
            drafts.AddRange(ReadRegion(layout, outline, printed, (from, to), exchanges));
            from = to;
        }

        var questions = new List<Question>(drafts.Count);
        foreach (var draft in drafts)
        {
            questions.Add(draft.ToQuestion(layout));
        }

        return new QuestionTime(questions, exchanges);
    }

    // Items one after another; an item that is itself a question belongs to what stands before it.
    private static IEnumerable<int> Regions(PageLayout layout, Outline outline, List<QuestionList> lists, Dictionary<int, QuestionTable> rows)
    {
        var list = 0;
        foreach (var section in outline.Sections)
        {
            while (list < lists.Count && lists[list].To <= section.To)
            {
                list++;
            }

            var next = section.To;
            if (next >= layout.Blocks.Length || !(IsWithin(lists, list, next) || rows.ContainsKey(next) || GoesOn(layout.Blocks, next)))
            {
                yield return next;
            }
        }

        yield return layout.Blocks.Length;
    }

    // The head of a question, or of an answer to one, opens no item of its own.
    private static bool GoesOn(ImmutableArray<Block> blocks, int index)
    {
        var block = blocks[index];
        return AskHeading.Read(block) is not null || AskLead.Read(blocks, index) is not null || FromHeading.Read(blocks, index) is not null || ReplyMark.Heads(block) || TabledQuestion.Opens(block) || TabledQuestion.IsReplied(blocks, index);
    }

    private static bool IsWithin(List<QuestionList> lists, int list, int block) => list < lists.Count && lists[list].From <= block && block < lists[list].To;

    private static List<QuestionDraft> ReadRegion(PageLayout layout, Outline outline, PrintedQuestions printed, (int From, int To) place, List<Exchange> exchanges)
    {
        var drafts = printed.Read(place.From, place.To);
        if (drafts.TrueForAll(draft => draft.IsGuessed && draft.Answers.Count == 0))
        {
            var replied = new NumberedReplies(outline, drafts);
            if (drafts.Count > 0)
            {
                replied.Read(layout.Blocks, printed.End, place.To);
            }

            drafts.RemoveAll(draft => draft.Answers.Count == 0);
        }

        if (drafts.Count == 0)
        {
            return new OralQuestions(layout, outline).Read(layout.Blocks, place.From, place.To);
        }

        var before = new OralQuestions(layout, outline).Read(layout.Blocks, place.From, drafts[0].Text!.First.Index);
        var under = drafts.Exists(draft => draft.Answers.Count > 0);
        var replies = new NumberedReplies(outline, drafts);
        replies.Read(layout.Blocks, printed.End, place.To);
        OrderedReplies.Pair(layout, outline, drafts, replies, (printed.End, place.To));
        exchanges.AddRange(new Floor(layout, outline).Read(printed.End, place.To, replies, under));
        before.AddRange(drafts);
        return before;
    }
}
