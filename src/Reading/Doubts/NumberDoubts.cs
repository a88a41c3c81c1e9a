using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Doubts;

/// <summary>Numbers that a list skips, labels that it prints twice, and items taken out of order (patterns P19).</summary>
internal static class NumberDoubts
{
    public static IEnumerable<Doubt> Read(Evidence evidence)
    {
        var lists = evidence.Decisions.Resolutions.Concat(evidence.Decisions.Recommendations).ToList();
        return Missing(evidence.Layout)
            .Concat(lists.SelectMany(list => SkippedLabels.Read(list, evidence.Layout.Source)))
            .Concat(lists.SelectMany(Repeated))
            .Concat(OutOfOrder(evidence));
    }

    // Paragraphs 3.1, 3.2, 3.4: only numbers with a prefix are counted, since plain lists begin anew everywhere.
    private static IEnumerable<Doubt> Missing(PageLayout layout)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in layout.Blocks)
        {
            if (block.Label is not { Form: LabelForm.Decimal, Depth: > 1 } label || block.Kind is BlockKind.Row or BlockKind.Contents)
            {
                continue;
            }

            var core = label.Core;
            var prefix = core[..(core.LastIndexOf('.') + 1)];
            if (last.TryGetValue(prefix, out var before) && label.Number - before is 2 or 3)
            {
                var skipped = string.Join(" and ", Enumerable.Range(before + 1, label.Number - before - 1).Select(number => prefix + number));
                yield return new Doubt("missing-number", $"{skipped} is missing: {core} follows {prefix}{before}.", block.Text.SpanOf(0, block.Body));
            }

            last[prefix] = label.Number;
        }
    }

    private static IEnumerable<Doubt> Repeated(Resolution resolution)
    {
        var seen = new HashSet<(int?, string)>();
        foreach (var clause in resolution.Clauses)
        {
            if (clause.Label.Length > 0 && clause.Label.Any(char.IsLetterOrDigit) && !seen.Add((clause.Parent, clause.Label)))
            {
                yield return new Doubt("duplicate-label", $"The label {clause.Label} is printed twice in one list; this clause is number {clause.Place} of it.", clause.Span);
            }
        }
    }

    // Numbers that begin anew are not out of order.
    private static IEnumerable<Doubt> OutOfOrder(Evidence evidence)
    {
        var numbered = evidence.Outline.Items
            .Where(item => item.Level == 1 && int.TryParse(item.Number, out _))
            .Select(item => (Item: item, Number: int.Parse(item.Number!)))
            .ToList();
        if (numbered.DistinctBy(each => each.Number).Count() < numbered.Count)
        {
            yield break;
        }

        var highest = 0;
        foreach (var (item, number) in numbered)
        {
            if (number < highest)
            {
                yield return new Doubt("out-of-order", $"Item {number} is printed after item {highest}.", item.Span);
            }

            highest = Math.Max(highest, number);
        }
    }
}
