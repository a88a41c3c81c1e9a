namespace Folkmoot.Cli.Views.Page;

/// <summary>What somebody can be held to: assurances with their strength, and actions with their owner.</summary>
internal static class PromisePart
{
    private const double Lines = 1.6;
    private const int StrengthWidth = 9;

    public static void Write(Leaf leaf)
    {
        WriteAssurances(leaf);
        WriteActions(leaf);
    }

    private static void WriteAssurances(Leaf leaf)
    {
        if (leaf.Reading.Assurances.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("Promises", "as strong as their words");
        foreach (var assurance in leaf.Reading.Assurances)
        {
            var words = Leaf.Speaker(assurance.Speaker, assurance.Text);
            words.Add(leaf.Quote(assurance.Text, Lines, StrengthWidth + 1));
            AddDue(words, assurance.Due);
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(assurance.Span),
                Label = assurance.Strength.ToString().ToLowerInvariant(),
                LabelWidth = StrengthWidth,
                LabelInk = Ink.Ours,
                Words = words,
            });
        }
    }

    private static void WriteActions(Leaf leaf)
    {
        if (leaf.Reading.Actions.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("Actions");
        foreach (var action in leaf.Reading.Actions)
        {
            List<Run> words = action.Owner is null ? [new("nobody named: ", Ink.Open)] : Leaf.Speaker(action.Owner, action.Text);
            words.Add(leaf.Quote(action.Text, Lines));
            AddDue(words, action.Due);
            leaf.Sheet.Add(new Row { Line = leaf.Line(action.Span), Words = words });
        }
    }

    private static void AddDue(List<Run> words, string? due)
    {
        if (due is not null)
        {
            words.AddRange([new(" · when: ", Ink.Ours), new(Said.Plain(due), Ink.Name)]);
        }
    }
}
