using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Actions;

/// <summary>The columns of a table that holds actions, as its header row names them.</summary>
internal sealed record ActionTable(int Action, int Owner, int Due)
{
    private static readonly string[] Owners = ["owner", "lead", "action by", "by whom", "who", "responsible", "responsibility", "assigned to", "officer", "lead officer", "responsible officer", "action owner"];
    private static readonly string[] Dues = ["due", "due date", "by when", "deadline", "target date", "when", "date due", "timescale", "completion date", "target", "required by"];
    private static readonly string[] Statuses = ["open", "closed", "complete", "completed", "done", "in progress", "on track", "ongoing", "overdue", "outstanding", "not started"];
    private static readonly string[] Actions = ["action", "actions", "action required", "action agreed", "agreed action", "action point", "task", "actions agreed"];

    /// <summary>The cells of a row, as ranges of its plain line; an empty one keeps its place.</summary>
    public static IReadOnlyList<(int Start, int End)> Cells(Block row, string source)
    {
        var cells = new List<(int, int)>();
        if (row.Kind == BlockKind.Row)
        {
            for (var at = row.Text.SourceOf(0) - 1; at >= 0 && source[at] is '\t' or ' '; at--)
            {
                if (source[at] == '\t')
                {
                    cells.Add((0, 0));
                }
            }

            cells.AddRange(row.Cells(source));
            return cells;
        }

        var from = 0;
        for (var at = 0; at < row.Plain.Length; at++)
        {
            if (row.Plain[at] == '|')
            {
                if (at > 0)
                {
                    cells.Add((from, at));
                }

                from = at + 1;
            }
        }

        if (from < row.Plain.Length)
        {
            cells.Add((from, row.Plain.Length));
        }

        return cells;
    }

    /// <summary>The table that a header row opens; null when the row heads no actions.</summary>
    public static ActionTable? Open(Block row, IReadOnlyList<(int Start, int End)> cells)
    {
        var action = Find(row, cells, Actions);
        if (action < 0)
        {
            return null;
        }

        return new ActionTable(action, Find(row, cells, Owners), Find(row, cells, Dues));
    }

    private static int Find(Block row, IReadOnlyList<(int Start, int End)> cells, string[] names)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var (start, end) = cells[i];
            if (Array.Exists(names, name => row.Plain.AsSpan(start, end - start).Trim(" *:").Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>By when the row says that it is due; null where the cell is empty, or where a word of status has slipped into it.</summary>
    public string? DueOf(Block row, IReadOnlyList<(int Start, int End)> cells) => Text(row, cells, Due) is { } due && !Array.Exists(Statuses, word => due.Equals(word, StringComparison.OrdinalIgnoreCase)) ? due : null;

    /// <summary>The cell's words, or null when it is empty or there is no such column.</summary>
    public static string? Text(Block row, IReadOnlyList<(int Start, int End)> cells, int column)
    {
        if (column < 0 || column >= cells.Count)
        {
            return null;
        }

        var text = row.Plain[cells[column].Start..cells[column].End].Trim();
        return text.Length == 0 || Scan.StartsWithAny(text, 0, "none", "n/a") || text.Trim('-', ' ', '*').Length == 0 ? null : text;
    }
}
