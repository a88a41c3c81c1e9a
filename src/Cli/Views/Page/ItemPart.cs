namespace Folkmoot.Cli.Views.Page;

/// <summary>The items or sections of the paper, one line each.</summary>
internal static class ItemPart
{
    private const int WidestNumber = 8;

    public static void Write(Leaf leaf)
    {
        var items = leaf.Reading.Items;
        if (items.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("Items");
        var labelWidth = items.Max(item => Math.Min(WidestNumber, item.Number?.Length ?? 0));
        foreach (var item in items)
        {
            var indent = 2 * Math.Clamp(item.Level - 1, 0, 6);
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(item.Span),
                Indent = indent,
                Label = item.Number ?? "",
                LabelWidth = labelWidth,
                Words = [new(leaf.Name(item.Title, 1, indent + labelWidth + 1), Ink.Record)],
            });
        }
    }
}
