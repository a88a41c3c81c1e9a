using Folkmoot.Reading.Motions;

namespace Folkmoot.Cli.Views.Page;

/// <summary>What was moved, by whom, and what became of it.</summary>
internal static class MotionPart
{
    public static void Write(Leaf leaf)
    {
        if (leaf.Reading.Motions.Count == 0)
        {
            return;
        }

        leaf.Sheet.Heading("Motions");
        foreach (var motion in leaf.Reading.Motions)
        {
            Write(leaf, motion);
        }
    }

    private static void Write(Leaf leaf, Motion motion)
    {
        List<Run> words = [];
        if (motion.Item is { } item)
        {
            words.AddRange([new(leaf.ItemName(item), Ink.Name), new(": ", Ink.Ours)]);
        }

        if (motion.AmendmentOf is not null)
        {
            words.Add(new Run("amendment ", Ink.Ours));
        }

        words.Add(leaf.Quote(motion.Text, 1.5));
        Add(words, " · moved by ", motion.Proposer, Ink.Name);
        Add(words, ", seconded by ", motion.Seconder, Ink.Name);
        Add(words, " · ", motion.Outcome, Ink.Name);
        Add(words, " · ", motion.Votes is { } counted ? Counts(counted) : null, Ink.Ours);
        leaf.Sheet.Add(new Row { Line = leaf.Line(motion.Span), Words = words });
        foreach (var (side, names) in motion.Votes?.Named ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            leaf.Sheet.Add(new Row { Indent = 2, Words = [new($"{side} ({names.Count}): ", Ink.Ours), new(leaf.Name(string.Join("; ", names), 1.6), Ink.Name)] });
        }
    }

    private static void Add(List<Run> words, string before, string? said, Ink ink)
    {
        if (!string.IsNullOrWhiteSpace(said))
        {
            words.AddRange([new(before, Ink.Ours), new(Said.Plain(said), ink)]);
        }
    }

    private static string? Counts(Votes votes)
    {
        (int? Count, string Side)[] sides = [(votes.For, "for"), (votes.Against, "against"), (votes.Abstain, "abstaining")];
        var counted = sides.Where(side => side.Count is not null).Select(side => $"{side.Count} {side.Side}").ToList();
        return counted.Count == 0 ? null : string.Join(", ", counted);
    }
}
