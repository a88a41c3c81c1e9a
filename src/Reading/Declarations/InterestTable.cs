using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Declarations;

/// <summary>Reads a table of declarations, row by row, by the words at the head of its columns: Member, Minute, Interest, Reason.</summary>
internal sealed class InterestTable(PageLayout layout)
{
    private int who = -1;
    private int item = -1;
    private int kind = -1;
    private int what = -1;
    private int action = -1;
    private int last = -2;
    private string? name;

    /// <summary>The declaration of a row; null for the head of a table and for rows of other tables.</summary>
    public Declaration? Read(Block row)
    {
        var cells = RowCells.Of(layout, row);
        if (ReadHead(row, cells))
        {
            last = row.Index;
            return null;
        }

        if (row.Index != last + 1 || cells.Count < 2)
        {
            return null;
        }

        last = row.Index;
        var person = PersonNames.At(row, cells[0].Start) is { } named && named.End <= cells[0].End ? Text(row, cells[0]) : null;
        var shift = person is null ? -1 : 0;
        name = person ?? name;
        return name is null ? null : new Declaration(row.Words)
        {
            Who = name,
            What = Cell(row, cells, what, shift) ?? "",
            Kind = Cell(row, cells, kind, shift),
            Item = Cell(row, cells, item, shift),
            Action = Cell(row, cells, action, shift),
        };
    }

    private bool ReadHead(Block row, List<PlainRange> cells)
    {
        var heads = cells.ConvertAll(cell => row.Plain.AsSpan(cell.Start, cell.Length).ToString().ToLowerInvariant());
        var isHead = heads.Count >= 3 && IsAny(heads[0], "member", "name", "councillor") && heads.Exists(head => head.Contains("interest", StringComparison.Ordinal) || head.Contains("reason", StringComparison.Ordinal));
        if (!isHead)
        {
            return false;
        }

        who = 0;
        name = null;
        item = heads.FindIndex(head => IsAny(head, "minute", "item", "agenda"));
        kind = heads.FindIndex(1, head => IsAny(head, "interest", "type", "kind", "category"));
        what = heads.FindIndex(1, head => IsAny(head, "reason", "nature", "detail", "description", "subject"));
        action = heads.FindIndex(1, head => IsAny(head, "action", "outcome"));
        return who >= 0;
    }

    private static bool IsAny(string head, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (head.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Cell(Block row, List<PlainRange> cells, int index, int shift) =>
        index < 0 || index + shift < 0 || index + shift >= cells.Count ? null : Text(row, cells[index + shift]);

    private static string Text(Block row, PlainRange cell) => row.Text.Cut(cell.Start, cell.End).Text;
}
