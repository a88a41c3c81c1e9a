using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Updates;

/// <summary>A table with a column for each recommendation or decision and a column for what has been done about it.</summary>
internal static partial class ProgressTable
{
    /// <summary>The updates of every such table: one for each row whose progress cell is not empty.</summary>
    public static IEnumerable<Update> Read(PageLayout layout, ClauseIndex index)
    {
        foreach (var row in Rows(layout))
        {
            if (row.Progress is not { } progress)
            {
                continue;
            }

            var clause = row.Block.Text.Cut(row.Decided.Start, row.Decided.End).Text;
            var found = index.Find(clause);
            index.Answer(found, true);
            yield return new Update(row.Block.Text.Cut(progress.Start, progress.End)) { ClauseText = clause, ClauseRef = found?.Path, Label = row.Label };
        }
    }

    /// <summary>The recommendations that such tables print, one clause a row.</summary>
    public static Resolution? Recommendations(PageLayout layout)
    {
        var tree = new ClauseTree();
        Block? first = null;
        Block? last = null;
        foreach (var row in Rows(layout).Where(row => row.IsRecommendation))
        {
            var label = row.Label is null ? null : new Label(row.Label, LabelForm.Decimal, "R", tree.Count + 1);
            tree.Add(label, row.Block.Text.Cut(row.Decided.Start, row.Decided.End), ClauseTree.VerbOf(row.Block, row.Decided.Start, row.Decided.End));
            first ??= row.Block;
            last = row.Block;
        }

        return first is null ? null : new Resolution(layout.Between(first, 0, last!, last!.Plain.Length)) { Clauses = tree.Clauses };
    }

    private static IEnumerable<Row> Rows(PageLayout layout)
    {
        Columns? columns = null;
        foreach (var block in layout.Blocks)
        {
            if (block.Kind != BlockKind.Row)
            {
                columns = null;
                continue;
            }

            var cells = block.Cells(layout.Source);
            if (columns is null)
            {
                columns = Head(block, cells);
            }
            else if (columns.Decided < cells.Count && cells[columns.Decided] is var decided && decided.End - decided.Start > 10)
            {
                (int Start, int End)? progress = columns.Progress < cells.Count && cells[columns.Progress] is var cell && cell.End - cell.Start > 3 ? cell : null;
                var label = columns.Decided > 0 && cells[0].End - cells[0].Start is > 0 and < 8 ? block.Text.Cut(cells[0].Start, cells[0].End).Text : null;
                yield return new Row(block, decided, progress, label, columns.IsRecommendation);
            }
        }
    }

    private static Columns? Head(Block block, IReadOnlyList<(int Start, int End)> cells)
    {
        var decided = -1;
        var progress = -1;
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = block.Plain.AsSpan(cells[i].Start, Math.Max(cells[i].End - cells[i].Start, 0));
            decided = decided < 0 && DecidedHead().IsMatch(cell) ? i : decided;
            progress = ProgressHead().IsMatch(cell) ? i : progress;
        }

        return decided < 0 || progress < 0
            ? null
            : new Columns(decided, progress, block.Plain.AsSpan(cells[decided].Start).StartsWith("recommend", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(?:recommendations?|resolutions?|decisions?|clauses?|what (?:we|was) (?:agreed|decided|asked).*|commitments?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DecidedHead();

    [GeneratedRegex(@"^(?:updates?|progress(?: (?:update|to date|so far))?|(?:current )?position|status update|what (?:has been|was) done.*|implementation(?: update)?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ProgressHead();

    private sealed record Columns(int Decided, int Progress, bool IsRecommendation);

    private sealed record Row(Block Block, (int Start, int End) Decided, (int Start, int End)? Progress, string? Label, bool IsRecommendation);
}
