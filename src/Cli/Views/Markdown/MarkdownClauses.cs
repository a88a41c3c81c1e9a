using Folkmoot.Reading;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Cli.Views.Markdown;

/// <summary>Resolutions, recommendations, gates, principles and aims.</summary>
internal static class MarkdownClauses
{
    public static void Write(MarkdownSheet page, PaperReading reading)
    {
        var answered = UpdatedClauses.In(reading);
        Write(page, "Resolved", reading.Resolutions, answered);
        Write(page, "Recommended", reading.Recommendations, answered);
        WriteOtherUpdates(page, answered);
        WriteGates(page, reading);
        Write(page, "Principles", reading.Principles);
        Write(page, "Aims", reading.Aims);
    }

    private static void Write(MarkdownSheet page, string heading, IReadOnlyList<Resolution> resolutions, UpdatedClauses answered)
    {
        if (resolutions.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var resolution in resolutions)
        {
            WriteHead(page, resolution);
            WriteTree(page, resolution, answered);
        }
    }

    private static void WriteHead(MarkdownSheet page, Resolution resolution)
    {
        List<string> head = [];
        if (resolution.Item is { } item)
        {
            head.Add($"Item {MarkdownSheet.Escape(item)}");
        }

        if (resolution.Clauses.Count == 0)
        {
            head.Add(MarkdownSheet.Quote(resolution.Text));
        }
        else if (resolution.Lead is { Length: > 0 } lead)
        {
            head.Add(MarkdownSheet.Quote(lead));
        }

        if (resolution.Outcome is { } outcome)
        {
            head.Add(MarkdownSheet.Escape(outcome));
        }

        if (resolution.Reason is { } reason)
        {
            head.Add($"because {MarkdownSheet.Quote(reason)}");
        }

        page.Bullet(0, head.Count > 0 ? string.Join(" · ", head) : "The clauses:", resolution.Span);
    }

    private static void WriteTree(MarkdownSheet page, Resolution resolution, UpdatedClauses answered)
    {
        var silent = answered.SilentIn(resolution);
        var depths = new int[resolution.Clauses.Count];
        for (var at = 0; at < depths.Length; at++)
        {
            depths[at] = resolution.ParentOf(at) is { } parent ? depths[parent] + 1 : 1;
            var clause = resolution.Clauses[at];
            page.Bullet(depths[at], MarkdownSheet.Labelled(clause.Label, MarkdownSheet.Quote(clause.Text)), clause.Span);
            foreach (var update in answered.For(resolution, at))
            {
                page.Bullet(depths[at] + 1, $"*Update:* {MarkdownSheet.Quote(update.Text)}", update.Span);
            }

            if (silent.Contains(at))
            {
                page.Bullet(depths[at] + 1, "*No update found.*", null);
            }
        }
    }

    private static void WriteOtherUpdates(MarkdownSheet page, UpdatedClauses answered)
    {
        if (answered.Elsewhere.Count == 0)
        {
            return;
        }

        page.Heading("Updates on clauses that this paper does not print");
        foreach (var update in answered.Elsewhere)
        {
            page.Bullet(0, $"On {MarkdownSheet.Quote(update.ClauseText)}: {MarkdownSheet.Quote(update.Text)}", update.Span);
        }
    }

    private static void WriteGates(MarkdownSheet page, PaperReading reading)
    {
        foreach (var gate in reading.Gates)
        {
            page.Heading("Gate");
            page.Bullet(0, $"{MarkdownSheet.Quote(gate.Decision.Text)} waits for {(gate.Logic == "any" ? "any one of" : "all of")}:", gate.Decision.Span);
            foreach (var condition in gate.Conditions)
            {
                page.Bullet(1, MarkdownSheet.Labelled(condition.Label, MarkdownSheet.Quote(condition.Text)), condition.Span);
            }

            page.Bullet(
                0,
                gate.Position is { } position ? $"As it stands: {MarkdownSheet.Quote(position.Text)}" : "The paper does not say where it stands.",
                gate.Position?.Span);
        }
    }

    private static void Write(MarkdownSheet page, string heading, IReadOnlyList<Principle> principles)
    {
        if (principles.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var principle in principles)
        {
            page.Bullet(0, MarkdownSheet.Labelled(principle.Number, MarkdownSheet.Quote(principle.Text)), principle.Span);
        }
    }
}
