using Folkmoot.Reading;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Cli.Views.Page;

/// <summary>What was resolved and what is recommended, each with its updates.</summary>
internal static class ClausePart
{
    public static void Write(Leaf leaf)
    {
        var answered = UpdatedClauses.In(leaf.Reading);
        (string Heading, IReadOnlyList<Resolution> Resolutions) recommended = ("Recommended", leaf.Reading.Recommendations);
        (string Heading, IReadOnlyList<Resolution> Resolutions) resolved = ("Resolved", leaf.Reading.Resolutions);
        var asksFirst = leaf.Reading.Kind is PaperKind.Report or PaperKind.Agenda;
        foreach (var (heading, resolutions) in asksFirst ? [recommended, resolved] : new[] { resolved, recommended })
        {
            Write(leaf, heading, resolutions, answered);
        }

        if (answered.Elsewhere.Count > 0)
        {
            leaf.Sheet.Heading("Updates", "on clauses that this paper does not print");
            foreach (var quoted in answered.Elsewhere.GroupBy(update => update.ClauseText, StringComparer.Ordinal))
            {
                leaf.Sheet.Add(new Row { Words = [new("on ", Ink.Ours), leaf.Quote(quoted.Key, ClauseTree.ClauseLines)] });
                ClauseTree.WriteUpdates(leaf, quoted, 2);
            }
        }
    }

    private static void Write(Leaf leaf, string heading, IReadOnlyList<Resolution> resolutions, UpdatedClauses answered)
    {
        if (resolutions.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading(heading, resolutions.Any(answered.Answers) ? "↳ what this paper says of it since · ? no update found" : "");
        foreach (var resolution in resolutions)
        {
            var headed = WriteHead(leaf, resolution);
            new ClauseTree(leaf, resolution, answered).Write(indent: headed ? 2 : 0);
        }
    }

    private static bool WriteHead(Leaf leaf, Resolution resolution)
    {
        List<Run> head = [];
        if (resolution.Item is { } item && !Same(item, resolution.Lead))
        {
            head.Add(new Run(leaf.ItemName(item), Ink.Name));
        }

        if (resolution.Clauses.Count == 0)
        {
            head.Add(leaf.Quote(resolution.Text, ClauseTree.ClauseLines));
        }
        else if (resolution.Lead is { } lead && !SaysOnlyTheHeading(lead))
        {
            head.Add(leaf.Quote(lead, 1));
        }

        if (resolution.Outcome is { } outcome)
        {
            head.Add(new Run(leaf.Name(outcome), Ink.Name));
        }

        if (resolution.Reason is { } reason)
        {
            head.Add(leaf.Quote(reason, 1.5) with { Text = $"because {leaf.Quote(reason, 1.5).Text}" });
        }

        if (head.Count > 0)
        {
            leaf.Sheet.Add(new Row { Line = leaf.Line(resolution.Span), Words = Apart(head) });
        }

        return head.Count > 0;
    }

    private static bool Same(string item, string? lead) =>
        lead is not null && string.Equals(Said.Plain(item), Said.Plain(lead), StringComparison.OrdinalIgnoreCase);

    // "Recommendation:" or "RESOLVED", which the part of the page is headed with already.
    private static bool SaysOnlyTheHeading(string lead) =>
        Said.Plain(lead) is var said
        && !said.Contains(' ')
        && (said.Length == 0 || said.StartsWith("recommend", StringComparison.OrdinalIgnoreCase) || said.StartsWith("resol", StringComparison.OrdinalIgnoreCase));

    private static List<Run> Apart(List<Run> parts) =>
        [.. parts.SelectMany((part, at) => at == 0 ? new[] { part } : [new Run(" · ", Ink.Ours), part])];
}
