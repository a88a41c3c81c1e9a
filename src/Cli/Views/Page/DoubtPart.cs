namespace Folkmoot.Cli.Views.Page;

/// <summary>What a reader should look at twice.</summary>
internal static class DoubtPart
{
    public static void Write(Leaf leaf)
    {
        if (leaf.Reading.Doubts.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("Doubts", "kept as printed; look at these twice");
        foreach (var doubt in leaf.Reading.Doubts)
        {
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(doubt.Span),
                Label = "!",
                LabelInk = Ink.Shut,
                Words = [new(Said.Plain(doubt.Message), Ink.Ours)],
            });
        }
    }
}
