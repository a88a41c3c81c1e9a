using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>One row of a table of questions: its number and asker as printed, and the ranges of its question and its answer in the plain line.</summary>
internal sealed partial record QuestionRow(string? Number, string? Asker, (int Start, int End) Asked, (int Start, int End)? Answer)
{
    /// <summary>Reads a row of the table; null when it asks nothing.</summary>
    public static QuestionRow? Read(Block row, QuestionTable table, string source)
    {
        var cells = row.Cells(source);
        var number = Text(row, cells, table.Number)?.Trim(' ', '.', ':', '(', ')');
        if (table.Asked < cells.Count)
        {
            var (start, end) = cells[table.Asked];
            (int, int)? answer = table.Answer >= 0 && table.Answer < cells.Count && table.Answer > table.Asked ? cells[table.Answer] : null;
            return end - start < 8 ? null : new QuestionRow(number, Text(row, cells, table.Asker), (start, end), answer);
        }

        // Two columns printed so close together that the page joins them: the question begins with its first asking word.
        var (from, to) = cells[^1];
        var asking = Asking().Match(row.Plain, from, to - from);
        if (!asking.Success || table.Asker < 0)
        {
            return null;
        }

        var asker = row.Plain[from..asking.Index].Trim();
        return new QuestionRow(number, asker.Length == 0 ? null : asker, (asking.Index, to), null);
    }

    private static string? Text(Block row, IReadOnlyList<(int Start, int End)> cells, int column)
    {
        if (column < 0 || column >= cells.Count)
        {
            return null;
        }

        var text = row.Plain[cells[column].Start..cells[column].End].Trim();
        return text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"\b(?:What|When|Where|Why|Who|How|Which|Will|Would|Can|Could|Does|Do|Did|Is|Are|Has|Have|Should|Please|Given)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Asking();
}
