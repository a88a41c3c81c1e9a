using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Gates;

/// <summary>
/// Reads gates: a clause that says what will not be done until, unless or except subject to something. The conditions are the clauses under
/// it, or the words after the condition word.
/// </summary>
public static partial class GateReader
{
    public static IReadOnlyList<Gate> Read(PageLayout layout, DecisionsReading decisions)
    {
        var gates = new List<Gate>();
        var standings = new Standings(layout);
        foreach (var resolution in decisions.Resolutions.Concat(decisions.Recommendations))
        {
            for (var i = 0; i < resolution.Clauses.Count; i++)
            {
                if (Of(resolution, i) is { } gate)
                {
                    gates.Add(gate with { Position = standings.Of(gate.Decision) });
                }
            }
        }

        return gates;
    }

    private static Gate? Of(Resolution resolution, int at)
    {
        var clause = resolution.Clauses[at];
        if (clause.Until is { } until)
        {
            var conditions = until.Select(i => resolution.Clauses[i]).ToList();
            var any = conditions.Take(conditions.Count - 1).Any(condition => Or().IsMatch(condition.Text));
            return new Gate
            {
                Decision = WordsOf(clause),
                Logic = any ? "any" : "all",
                Conditions = [.. conditions.Select(condition => new Condition(WordsOf(condition)) { Label = condition.Label })],
            };
        }

        return clause.Spans is null ? Inline(clause) : null;
    }

    private static Words WordsOf(Clause clause) => new(clause.Text, clause.Span) { Spans = clause.Spans };

    // "that no bed be closed until the study is published": the condition is the rest of the clause.
    private static Gate? Inline(Clause clause)
    {
        var match = Waiting().Match(clause.Text);
        if (!match.Success)
        {
            return null;
        }

        var start = match.Groups["rest"].Index;
        var end = Sentences.Of(clause.Text, start).Select(sentence => sentence.End).FirstOrDefault(clause.Text.Length);
        var rest = Joined().Replace(clause.Text[start..end], "").TrimEnd(' ', '.', ';', '\n');
        if (rest.Length < 8 || Term().IsMatch(rest))
        {
            return null;
        }

        var span = new Span(clause.Span.Start + start, clause.Span.Start + start + rest.Length);
        return new Gate
        {
            Decision = WordsOf(clause),
            Conditions = [new Condition(new Words(rest, span))],
        };
    }

    [GeneratedRegex(@"\b(?:not|no|neither|nothing|defer(?:red|s)?|delay(?:ed|s)?|suspend(?:ed|s)?|withhold|withheld|pause[ds]?|oppose[ds]?|refuse[ds]?)\b[^.]{0,200}?\b(?:until|unless|before)\s+(?<rest>\S)|\b(?:only (?:if|when|once)|subject to|on condition that|provided that|conditional (?:up)?on)\s+(?<rest>\S)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"(?:;|,)?\s*or\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Or();

    // "; and": what joins the clause to the next is no part of the condition.
    [GeneratedRegex(@"[;,]\s*(?:and|or)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();

    // A term of office or a plain date is no condition, nor is a lead to what stands below.
    [GeneratedRegex(@"^(?:\d|(?:the )?following\b[^.]{0,60}:$|(?:the )?(?:next|end|annual|close|january|february|march|april|may|june|july|august|september|october|november|december|further notice|minor|any (?:minor|necessary)|amendments?)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}
