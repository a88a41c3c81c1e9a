using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Sets one resolution's clauses as a tree, each clause followed by what it holds and then by its updates.</summary>
internal sealed class ClauseTree(Leaf leaf, Resolution resolution, UpdatedClauses answered)
{
    public const double ClauseLines = 2.8;
    private const double FirstUpdateLines = 1.5;
    private const double LaterUpdateLines = 1;
    private const int WidestLabel = 12;

    private readonly HashSet<int> silent = answered.SilentIn(resolution);
    private readonly Stack<(int Clause, int Hang)> open = new();

    // No recursion: a hostile paper may nest a hundred thousand labels.
    public void Write(int indent)
    {
        var labelWidths = Enumerable.Range(0, resolution.Clauses.Count)
            .GroupBy(at => resolution.ParentOf(at) ?? -1, at => Math.Min(WidestLabel, resolution.Clauses[at].Label.Length))
            .ToDictionary(siblings => siblings.Key, siblings => siblings.Max());
        for (var at = 0; at < resolution.Clauses.Count; at++)
        {
            var parent = resolution.ParentOf(at);
            CloseDownTo(parent);
            WriteClause(at, labelWidths[parent ?? -1], indent);
        }

        CloseDownTo(null);
    }

    private void WriteClause(int at, int labelWidth, int first)
    {
        var clause = resolution.Clauses[at];
        var indent = open.TryPeek(out var holder) ? holder.Hang : first;
        var row = new Row
        {
            Line = leaf.Line(clause.Span),
            Indent = indent,
            Label = clause.Label,
            LabelWidth = labelWidth,
            Words = [leaf.Quote(clause.Text, ClauseLines, indent + labelWidth + 1)],
        };
        leaf.Sheet.Add(row);
        open.Push((at, Math.Max(row.Hang, indent + 2)));
    }

    /// <summary>Finishes the clauses that do not hold the next one.</summary>
    private void CloseDownTo(int? parent)
    {
        while (open.TryPeek(out var last) && last.Clause != parent)
        {
            open.Pop();
            WriteUpdates(leaf, answered.For(resolution, last.Clause), last.Hang);
            if (silent.Contains(last.Clause))
            {
                leaf.Sheet.Add(new Row { Indent = last.Hang, Label = "?", LabelInk = Ink.Open, Words = [new("no update found", Ink.Open)] });
            }
        }
    }

    public static void WriteUpdates(Leaf leaf, IEnumerable<Update> updates, int indent)
    {
        var lines = FirstUpdateLines;
        foreach (var update in updates)
        {
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(update.Span),
                Indent = indent,
                Label = "↳",
                LabelInk = Ink.Ours,
                Words = [leaf.Quote(update.Text, lines, indent + 2)],
            });
            lines = LaterUpdateLines;
        }
    }
}
