using Folkmoot.Reading.Principles;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Principles that a paper proposes to work by, and what somebody aims at.</summary>
internal static class PrinciplePart
{

    public static void Write(Leaf leaf)
    {
        Write(leaf, "Principles", leaf.Reading.Principles, 1.7);
        Write(leaf, "Aims", leaf.Reading.Aims, 1);
    }

    private static void Write(Leaf leaf, string heading, IReadOnlyList<Principle> principles, double lines)
    {
        if (principles.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading(heading);
        var labelWidth = principles.Max(principle => principle.Number?.Length ?? 0);
        foreach (var principle in principles)
        {
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(principle.Span),
                Label = principle.Number ?? "",
                LabelWidth = labelWidth,
                Words = [leaf.Quote(principle.Text, lines, labelWidth)],
            });
        }
    }
}
