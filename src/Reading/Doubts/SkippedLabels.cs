using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Doubts;

/// <summary>Labels that the list of a resolution skips: (i), (ii), (iv).</summary>
internal static class SkippedLabels
{
    public static IEnumerable<Doubt> Read(Resolution resolution, string source)
    {
        var last = new Dictionary<(int Parent, string Style), (Label Label, Clause Clause)>();
        foreach (var clause in resolution.Clauses)
        {
            if (LabelOf(clause) is not { Form: not LabelForm.Bullet, Depth: 1 } label)
            {
                continue;
            }

            var parent = clause.Parent ?? -1;
            if (AsLetter(label) is { } letter && last.TryGetValue((parent, letter.Style), out var letters) && letter.Number - letters.Label.Number is 1 or 2 or 3)
            {
                label = letter;
            }

            if (last.TryGetValue((parent, label.Style), out var before) && label.Number - before.Label.Number is 2 or 3)
            {
                var skipped = Enumerable.Range(before.Label.Number + 1, label.Number - before.Label.Number - 1).Select(number => Print(label, number)).ToList();
                if (!IsPrinted(skipped, source, before.Clause, clause))
                {
                    yield return new Doubt("missing-number", $"{string.Join(" and ", skipped)} is missing: {label.Printed} follows {before.Label.Printed}.", clause.Span);
                }
            }

            last[(parent, label.Style)] = (label, clause);
        }
    }

    private static Label? LabelOf(Clause clause) => clause.Label.Length == 0 ? null : LabelReader.Read(clause.Label, 0, clause.Label.Length)?.Label;

    // "(i)" behind "(h)", or "(v)" behind "(u)", is a letter.
    private static Label? AsLetter(Label label)
    {
        return label is { Form: LabelForm.Roman, IsAmbiguous: true }
            ? label with { Form = LabelForm.Alpha, Style = label.Style.Replace('i', 'a').Replace('I', 'A'), Number = char.ToLowerInvariant(label.Core[0]) - 'a' + 1 }
            : null;
    }

    private static string Print(Label label, int number)
    {
        var core = label.Form switch
        {
            LabelForm.Roman => Roman.Print(number),
            LabelForm.Alpha => ((char)('a' + number - 1)).ToString(),
            _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return label.Printed.Replace(label.Core, char.IsUpper(label.Core[0]) ? core.ToUpperInvariant() : core, StringComparison.Ordinal);
    }

    // A label that stands between the two was printed, whatever became of its words here.
    private static bool IsPrinted(List<string> skipped, string source, Clause before, Clause clause)
    {
        var between = source.AsSpan(before.Span.Start, Math.Max(clause.Span.Start - before.Span.Start, 0));
        foreach (var label in skipped)
        {
            if (between.Contains(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
