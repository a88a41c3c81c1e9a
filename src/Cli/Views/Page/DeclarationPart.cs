using Folkmoot.Reading.Declarations;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Interests that were declared.</summary>
internal static class DeclarationPart
{
    public static void Write(Leaf leaf)
    {
        if (leaf.Reading.Declarations.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("Interests declared");
        foreach (var declaration in leaf.Reading.Declarations)
        {
            List<Run> words = [new(Said.Plain(declaration.Who), Ink.Name), new(": ", Ink.Ours)];
            words.Add(leaf.Quote(declaration.What.Length > 0 ? declaration.What : declaration.Text, 1.6));
            words.AddRange(Details(leaf, declaration).SelectMany(detail => new Run[] { new(" · ", Ink.Ours), new(detail, Ink.Name) }));
            leaf.Sheet.Add(new Row { Line = leaf.Line(declaration.Span), Words = words });
        }
    }

    private static IEnumerable<string> Details(Leaf leaf, Declaration declaration)
    {
        if (declaration.Kind is { } kind)
        {
            yield return Said.Plain(kind);
        }

        if (declaration.Item is { } item)
        {
            yield return leaf.ItemName(item);
        }

        if (declaration.Action is { } action)
        {
            yield return Said.Plain(action);
        }
    }
}
