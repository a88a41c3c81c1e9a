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
        var printed = new PrintedQuestions(layout, outline);
        var drafts = new List<QuestionDraft>();
        foreach (var section in outline.Sections)
        {
            drafts.AddRange(ReadSection(layout, outline, printed, (from, section.To), exchanges));
            from = section.To;
        }

        foreach (var draft in drafts)
        {
            questions.Add(draft.ToQuestion(layout));
        }

        return new QuestionTime(questions, exchanges);
    }

    private static List<QuestionDraft> ReadSection(PageLayout layout, Outline outline, PrintedQuestions printed, (int From, int To) place, List<Exchange> exchanges)
    {
        var drafts = printed.Read(place.From, place.To);
        if (drafts.Count == 0)
        {
            return new OralQuestions(outline).Read(layout.Blocks, place.From, place.To);
        }

        var under = drafts.Exists(draft => draft.Answers.Count > 0);
        var replies = new NumberedReplies(outline, drafts);
        replies.Read(layout.Blocks, printed.End, place.To);
        OrderedReplies.Pair(layout, outline, drafts, printed.End, place.To);
        exchanges.AddRange(new Floor(layout, outline).Read(printed.End, place.To, replies, under));
        return drafts;
    }
}
