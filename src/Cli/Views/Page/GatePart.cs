using Folkmoot.Reading.Gates;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Decisions that wait for conditions, and where the paper says they stand.</summary>
internal static class GatePart
{
    public static void Write(Leaf leaf)
    {
        foreach (var gate in leaf.Reading.Gates)
        {
            leaf.Sheet.Heading("Gate", $"a decision that waits for {Count(gate)}");
            leaf.Sheet.Add(new Row { Line = leaf.Line(gate.Decision.Span), Words = [leaf.Quote(gate.Decision.Text, 2)] });
            var labelWidth = gate.Conditions.Select(condition => condition.Label.Length).DefaultIfEmpty(0).Max();
            foreach (var condition in gate.Conditions)
            {
                leaf.Sheet.Add(new Row
                {
                    Line = leaf.Line(condition.Span),
                    Indent = 2,
                    Label = condition.Label,
                    LabelWidth = labelWidth,
                    Words = [leaf.Quote(condition.Text, 2, 2 + labelWidth)],
                });
            }

            WritePosition(leaf, gate.Position);
        }
    }

    private static string Count(Gate gate) => (gate.Conditions.Count, gate.Logic) switch
    {
        (1, _) => "one condition",
        (var many, "any") => $"any one of {many} conditions",
        (var many, _) => $"all of {many} conditions",
    };

    private static void WritePosition(Leaf leaf, Reading.Words? position) => leaf.Sheet.Add(position is null
        ? new Row { Words = [new("the paper does not say where it stands", Ink.Open)] }
        : new Row { Line = leaf.Line(position.Span), Words = [new("as it stands: ", Ink.Ours), leaf.Quote(position.Text, 2) with { Ink = Ink.Shut }] });
}
