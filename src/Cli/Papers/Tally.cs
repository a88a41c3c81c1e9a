using System.Globalization;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Papers;

/// <summary>What was found in papers, counted.</summary>
internal readonly record struct Tally(int Read, int Refused, int Questions, int Answers, int Commitments, int Doubts)
{
    public static Tally OneRefused { get; } = default(Tally) with { Refused = 1 };

    /// <summary>One paper whose words were taken and nothing looked for in them.</summary>
    public static Tally OneTaken { get; } = default(Tally) with { Read = 1 };

    /// <summary>Counts one reading. A commitment is a clause that a meeting resolved, an assurance or an action.</summary>
    public static Tally Of(PaperReading reading) => new(
        Read: 1,
        Refused: 0,
        Questions: reading.Questions.Count,
        Answers: reading.Questions.Sum(question => question.Answers.Count),
        Commitments: reading.Resolutions.Sum(resolution => Math.Max(1, resolution.Clauses.Count)) + reading.Assurances.Count + reading.Actions.Count,
        Doubts: reading.Doubts.Count);

    public static Tally operator +(Tally left, Tally right) => new(
        left.Read + right.Read,
        left.Refused + right.Refused,
        left.Questions + right.Questions,
        left.Answers + right.Answers,
        left.Commitments + right.Commitments,
        left.Doubts + right.Doubts);

    /// <summary>The closing sentence where only the papers' words were asked for.</summary>
    public string Papers =>
        string.Create(CultureInfo.InvariantCulture, $"{Count(Read, "paper")} read, {Refused:N0} refused.");

    /// <summary>The closing sentence.</summary>
    public override string ToString() =>
        $"{Papers.TrimEnd('.')}: {Count(Questions, "question")}, "
        + $"{Count(Answers, "answer")} paired, {Count(Commitments, "commitment")}, {Count(Doubts, "doubt")}.";

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
