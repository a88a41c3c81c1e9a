namespace Folkmoot.Cli.Views.Page;

/// <summary>Later questions and comments, with who replied.</summary>
internal static class ExchangePart
{
    private const double Lines = 1.75;

    public static void Write(Leaf leaf)
    {
        if (leaf.Reading.Exchanges.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("From the floor");
        foreach (var exchange in leaf.Reading.Exchanges)
        {
            var asks = exchange.Kind == "question" ? " asks: " : " comments: ";
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(exchange.Span),
                Words = [.. Leaf.Speaker(exchange.Speaker, exchange.Text, asks), leaf.Quote(exchange.Text, Lines)],
            });
            if (exchange is { Response: { } response })
            {
                leaf.Sheet.Add(new Row
                {
                    Line = leaf.Line(response.Span),
                    Indent = 2,
                    Label = "↳",
                    LabelInk = Ink.Ours,
                    Words = [.. Leaf.Speaker(exchange.Responder, response.Text, " replies: "), leaf.Quote(response.Text, Lines, 4)],
                });
            }
            else if (exchange.Kind == "question")
            {
                leaf.Sheet.Add(new Row { Indent = 2, Label = "?", LabelInk = Ink.Open, Words = [new("no reply found", Ink.Open)] });
            }
        }
    }
}
