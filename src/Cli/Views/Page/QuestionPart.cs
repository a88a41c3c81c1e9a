using Folkmoot.Reading.Questions;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Questions, each with its answers and how they seem to stand.</summary>
internal static class QuestionPart
{
    private const double QuestionLines = 2.9;
    private const double AnswerLines = 1.75;

    public static void Write(Leaf leaf)
    {
        var questions = leaf.Reading.Questions;
        if (questions.Count == 0)
        {
            return;
        }

        var asker = OnlyOne(questions.Select(question => question.Asker));
        var addressee = OnlyOne(questions.Select(question => question.Addressee));
        var responder = OnlyOne(questions.SelectMany(question => question.Answers).Select(answer => answer.Responder));
        leaf.Sheet.Heading("Questions", Summary(questions));
        WriteEverybody(leaf, asker, addressee, responder);
        var labelWidth = questions.Max(question => question.Number?.Length ?? 0);
        foreach (var question in questions)
        {
            List<Run> words = [];
            AddName(words, asker is null ? question.Asker : null, addressee is null ? question.Addressee : null);
            words.Add(leaf.Quote(question.Text, QuestionLines, labelWidth + 1));
            leaf.Sheet.Add(new Row { Line = leaf.Line(question.Span), Label = question.Number ?? "", LabelWidth = labelWidth, Words = words });
            WriteAnswers(leaf, question, responder is null, labelWidth == 0 ? 2 : labelWidth + 1);
        }
    }

    private static void WriteAnswers(Leaf leaf, Question question, bool naming, int indent)
    {
        if (question.Answers.Count == 0)
        {
            leaf.Sheet.Add(new Row { Indent = indent, Label = "?", LabelInk = Ink.Open, Words = [new("no answer found", Ink.Open)] });
        }

        foreach (var answer in question.Answers)
        {
            var (standing, ink) = StandingWords.Of(answer.Standing);
            List<Run> words = [];
            AddName(words, naming ? answer.Responder : null, null);
            words.Add(leaf.Quote(answer.Text, AnswerLines, indent + 2));
            words.Add(new Run($" {standing}", ink));
            leaf.Sheet.Add(new Row { Line = leaf.Line(answer.Span), Indent = indent, Label = "↳", LabelInk = Ink.Ours, Words = words });
        }
    }

    private static void WriteEverybody(Leaf leaf, string? asker, string? addressee, string? responder)
    {
        List<Run> words = [];
        foreach (var (said, who) in new[] { ("asked by ", asker), ("to ", addressee), ("answered by ", responder) })
        {
            if (who is not null)
            {
                words.AddRange([new(words.Count > 0 ? " · " + said : said, Ink.Ours), new(Said.Plain(who), Ink.Name)]);
            }
        }

        if (words.Count > 0)
        {
            leaf.Sheet.Add(new Row { Words = words });
        }
    }

    private static void AddName(List<Run> words, string? who, string? toWhom)
    {
        if (who is not null)
        {
            words.Add(new Run(Said.Plain(who), Ink.Name));
        }

        if (toWhom is not null)
        {
            words.AddRange([new(who is null ? "to " : " to ", Ink.Ours), new(Said.Plain(toWhom), Ink.Name)]);
        }

        if (words.Count > 0)
        {
            words.Add(new Run(": ", Ink.Ours));
        }
    }

    /// <summary>The one name that all go by, at its longest ("the Clerk of the Panel" is later "The Clerk"); null where there are several or none.</summary>
    private static string? OnlyOne(IEnumerable<string?> names)
    {
        List<string?> said = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
        var longest = said.MaxBy(name => name?.Length ?? 0);
        return longest is not null && said.TrueForAll(name => name is not null && IsStartOf(name, longest)) ? longest : null;
    }

    private static bool IsStartOf(string name, string longest) =>
        longest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (longest.Length == name.Length || longest[name.Length] == ' ');

    private static string Summary(IReadOnlyList<Question> questions)
    {
        var answered = questions.Count(question => question.Answers.Count > 0);
        return $"{answered} of {questions.Count} answered · how they stand is suggested, yours to judge";
    }
}
