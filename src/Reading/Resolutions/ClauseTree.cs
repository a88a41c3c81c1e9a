using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>
/// Builds the tree of a list from its printed labels: clauses whose labels are dressed alike are siblings, a new dress opens a deeper level,
/// and an old one closes back to it. Labels are believed only as dress: a list that prints b), b), c) has three clauses.
/// </summary>
internal sealed class ClauseTree
{
    private readonly List<Clause> clauses = [];
    private readonly List<Level> levels = [];

    public IReadOnlyList<Clause> Clauses => clauses;

    public int Count => clauses.Count;

    /// <summary>The words of the last clause, to tell whether it is finished.</summary>
    public string LastText => clauses.Count == 0 ? "" : clauses[^1].Text;

    /// <summary>Adds the next clause in printed order.</summary>
    public void Add(Label? label, Words words, string? verb)
    {
        var depth = label is null ? 0 : DepthOf(label);
        if (label is null)
        {
            levels.Clear();
            levels.Add(new Level("", 0));
        }

        var level = levels[depth];
        level.Place++;
        level.Last = clauses.Count;
        level.Number = label?.Number ?? 0;
        levels.RemoveRange(depth + 1, levels.Count - depth - 1);
        clauses.Add(new Clause(words)
        {
            Label = label?.Printed ?? "",
            Place = level.Place,
            Parent = depth > 0 ? levels[depth - 1].Last : null,
            Verb = verb,
        });
    }

    /// <summary>Gives the last clause more words.</summary>
    public void Extend(Words words)
    {
        var last = clauses[^1];
        clauses[^1] = new Clause(words) { Label = last.Label, Place = last.Place, Parent = last.Parent, Verb = last.Verb };
    }

    private int DepthOf(Label label)
    {
        for (var i = levels.Count - 1; i >= 0; i--)
        {
            if (Fits(levels[i], label))
            {
                return i;
            }
        }

        levels.Add(new Level(label.Style, levels.Count));
        return levels.Count - 1;
    }

    // "(i)" after "(h)" goes on with the letters; "(c)" inside "(i), (ii)" may be a letter too.
    private static bool Fits(Level level, Label label)
    {
        if (level.Style == label.Style)
        {
            return !(label.IsAmbiguous && label.Number == 1 && level.Number > 0 && label.Form == LabelForm.Roman && level.IsLetters);
        }

        if (!label.IsAmbiguous || level.Style.Length == 0)
        {
            return false;
        }

        var letter = char.ToLowerInvariant(label.Core[0]) - 'a' + 1;
        return level.IsLetters && level.Number == letter - 1 && Dress(level.Style) == Dress(label.Style);
    }

    private static string Dress(string style) => style.Replace('i', 'a').Replace('I', 'A');

    private sealed class Level(string style, int depth)
    {
        public string Style { get; } = style;

        public int Depth { get; } = depth;

        public bool IsLetters { get; } = style.Contains('a', StringComparison.OrdinalIgnoreCase);

        public int Place { get; set; }

        public int Last { get; set; }

        public int Number { get; set; }
    }

    /// <summary>The operative verb of a clause as printed; null when none is recognised.</summary>
    public static string? VerbOf(Block block, int start, int end)
    {
        foreach (var hit in block.Cues)
        {
            if (hit.Start >= start && hit.End <= end && hit.Is(Cue.Operative))
            {
                return block.Text.Cut(hit.Start, hit.End).Text;
            }
        }

        return null;
    }
}
