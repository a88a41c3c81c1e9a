using Folkmoot.Reading;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Questions;

namespace Folkmoot.Cli.Views.Markdown;

/// <summary>Questions with their answers, later exchanges and motions.</summary>
internal static class MarkdownTalk
{
    public static void Write(MarkdownSheet page, PaperReading reading)
    {
        WriteQuestions(page, reading.Questions);
        WriteExchanges(page, reading.Exchanges);
        WriteMotions(page, reading.Motions);
    }

    private static void WriteQuestions(MarkdownSheet page, IReadOnlyList<Question> questions)
    {
        if (questions.Count == 0)
        {
            return;
        }

        page.Heading("Questions");
        foreach (var question in questions)
        {
            var asker = question.Asker is null ? "" : $"{MarkdownSheet.Escape(question.Asker)}: ";
            page.Bullet(0, MarkdownSheet.Labelled(question.Number, asker + MarkdownSheet.Quote(question.Text)), question.Span);
            foreach (var answer in question.Answers)
            {
                var responder = MarkdownSheet.Escape(answer.Responder ?? "Answer");
                page.Bullet(1, $"{responder}: {MarkdownSheet.Quote(answer.Text)} *suggested: {answer.Standing.ToString().ToLowerInvariant()}*", answer.Span);
            }

            if (question.Answers.Count == 0)
            {
                page.Bullet(1, "*No answer found.*", null);
            }
        }
    }

    private static void WriteExchanges(MarkdownSheet page, IReadOnlyList<Exchange> exchanges)
    {
        if (exchanges.Count == 0)
        {
            return;
        }

        page.Heading("From the floor");
        foreach (var exchange in exchanges)
        {
            page.Bullet(0, $"{MarkdownSheet.Escape(exchange.Speaker)} ({MarkdownSheet.Escape(exchange.Kind)}): {MarkdownSheet.Quote(exchange.Text)}", exchange.Span);
            if (exchange.Response is { } response)
            {
                page.Bullet(1, $"{MarkdownSheet.Escape(exchange.Responder ?? "Reply")}: {MarkdownSheet.Quote(response.Text)}", response.Span);
            }
        }
    }

    private static void WriteMotions(MarkdownSheet page, IReadOnlyList<Motion> motions)
    {
        if (motions.Count == 0)
        {
            return;
        }

        page.Heading("Motions");
        foreach (var motion in motions)
        {
            string?[] facts =
            [
                motion.Proposer is null ? null : $"moved by {motion.Proposer}",
                motion.Seconder is null ? null : $"seconded by {motion.Seconder}",
                motion.Outcome,
                motion.Votes?.For is { } inFavour ? $"{inFavour} for" : null,
                motion.Votes?.Against is { } against ? $"{against} against" : null,
                motion.Votes?.Abstain is { } abstaining ? $"{abstaining} abstaining" : null,
                .. (motion.Votes?.Named ?? new Dictionary<string, IReadOnlyList<string>>()).Select(side => $"{side.Key}: {string.Join(", ", side.Value)}"),
            ];
            page.Bullet(0, string.Join(" · ", facts.OfType<string>().Select(MarkdownSheet.Escape).Prepend(MarkdownSheet.Quote(motion.Text))), motion.Span);
        }
    }
}
