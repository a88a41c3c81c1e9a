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
        var questions = new List<Question>();
        var exchanges = new List<Exchange>();
        var from = 0;
        foreach (var section in outline.Sections)
        {
            ReadSection(layout, outline, from, section.To, questions, exchanges);
            from = section.To;
        }

        return new QuestionTime(questions, exchanges);
    }

    private static void ReadSection(PageLayout layout, Outline outline, int from, int to, List<Question> questions, List<Exchange> exchanges)
    {
        var printed = new PrintedQuestions(layout, outline);
        var drafts = printed.Read(from, to);
        if (drafts.Count == 0)
        {
            Add(new OralQuestions(outline).Read(layout.Blocks, from, to), layout, questions);
            return;
        }

        var under = drafts.Exists(draft => draft.Answers.Count > 0);
        var replies = new NumberedReplies(outline, drafts);
        replies.Read(layout.Blocks, printed.End, to);
        OrderedReplies.Pair(layout, outline, drafts, printed.End, to);
        exchanges.AddRange(new Floor(layout, outline).Read(printed.End, to, replies, under));
        Add(drafts, layout, questions);
    }

    private static void Add(List<QuestionDraft> drafts, PageLayout layout, List<Question> questions)
    {
        foreach (var draft in drafts)
        {
            questions.Add(draft.ToQuestion(layout));
        }
    }
}
