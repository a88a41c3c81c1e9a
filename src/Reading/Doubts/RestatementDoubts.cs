using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Reading.Doubts;

/// <summary>A clause quoted in a report against the resolution that the same paper prints: words and labels that differ.</summary>
internal static class RestatementDoubts
{
    public static IEnumerable<Doubt> Read(Evidence evidence)
    {
        if (evidence.Updates.Updates.Count == 0)
        {
            yield break;
        }

        var index = new ClauseIndex(evidence.Decisions.Resolutions);
        foreach (var block in evidence.Layout.Blocks)
        {
            var body = Restatement.BodyOf(block);
            if (body > 0 && index.Find(block.Text.Cut(body).Text) is { } original)
            {
                foreach (var doubt in Compare(evidence.Layout, block, body, original))
                {
                    yield return doubt;
                }
            }
        }
    }

    private static IEnumerable<Doubt> Compare(PageLayout layout, Block block, int body, ClauseIndex.Entry original)
    {
        var printed = LabelsBelow(layout, block);
        var decided = original.Resolution.Clauses.Where(clause => clause.Parent == original.At).Select(clause => clause.Label).ToList();
        if (printed.Count > 0 && decided.Count > 0 && !printed.SequenceEqual(decided, StringComparer.Ordinal))
        {
            yield return new Doubt(
                "restated-labels-differ",
                $"The conditions are labelled {string.Join(", ", printed)} here and {string.Join(", ", decided)} in the resolution.",
                block.Text.SpanOf(body, block.Plain.Length));
        }

        var here = Telling(block.Plain[body..]);
        var there = Telling(PlainText.Fold(original.Clause.Text));
        if (!here.Contains(there, StringComparison.Ordinal) && !there.Contains(here, StringComparison.Ordinal))
        {
            yield return new Doubt(
                "restated-words-differ",
                $"The words of clause {original.Path} are not the same here as in the resolution.",
                block.Text.SpanOf(body, block.Plain.Length));
        }
    }

    private static List<string> LabelsBelow(PageLayout layout, Block block)
    {
        var labels = new List<string>();
        for (var i = block.Index + 1; i < layout.Blocks.Length && layout.Blocks[i].Label is { } label && label.Style != block.Label?.Style && label.Form != LabelForm.Bullet; i++)
        {
            labels.Add(label.Printed);
        }

        return labels;
    }

    // "The Council agrees" and "Agrees" say the same; so do a full stop and none.
    private static string Telling(string words)
    {
        var text = words.Trim(' ', '.', ';', ':', ',', '"', '*').ToLowerInvariant();
        foreach (var lead in (ReadOnlySpan<string>)["that ", "the council ", "this council ", "council ", "the committee ", "the board "])
        {
            text = text.StartsWith(lead, StringComparison.Ordinal) ? text[lead.Length..] : text;
        }

        return text;
    }
}
