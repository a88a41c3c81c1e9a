using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Actions;

/// <summary>The columns of a table that holds actions, as its header row names them.</summary>
internal sealed record ActionTable(int Action, int Owner, int Due)
{
    private static readonly string[] Owners = ["owner", "lead", "action by", "by whom", "who", "responsible", "responsibility", "assigned to", "officer", "lead officer", "responsible officer", "action owner"];
    private static readonly string[] Dues = ["due", "due date", "by when", "deadline", "target date", "when", "date due", "timescale", "completion date", "target", "required by"];
    private static readonly string[] Actions = ["action", "actions", "action required", "action agreed", "agreed action", "action point", "task", "actions agreed"];

    /// <summary>The cells of a row, as ranges of its plain line.</summary>
    public static List<(int Start, int End)> Cells(Block row, string source)
    {
        var cells = new List<(int, int)>();
        var from = 0;
        for (var at = 0; at < row.Plain.Length; at++)
        {
            if (row.Plain[at] == ' ' && IsGap(row, source, at))
            {
                cells.Add((from, at));
                from = at + 1;
            }
            else if (row.Plain[at] == '|')
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
    public static ActionTable? Open(Block row, List<(int Start, int End)> cells)
    {
        var action = Find(row, cells, Actions);
        if (action < 0)
        {
            return null;
        }

        return new ActionTable(action, Find(row, cells, Owners), Find(row, cells, Dues));
    }

    private static int Find(Block row, List<(int Start, int End)> cells, string[] names)
    {
        return cells.FindIndex(cell => Array.Exists(names, name => row.Plain.AsSpan(cell.Start, cell.End - cell.Start).Trim(" *:").Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsGap(Block row, string source, int at)
    {
        var from = row.Text.SourceOf(at);
        var to = at + 1 < row.Plain.Length ? row.Text.SourceOf(at + 1) : from + 1;
        return to > from && to <= source.Length && source.AsSpan(from, to - from).Contains('\t');
    }

    /// <summary>The cell's words, or null when it is empty or there is no such column.</summary>
    public static string? Text(Block row, List<(int Start, int End)> cells, int column)
    {
        if (column < 0 || column >= cells.Count)
        {
            return null;
        }

        var text = row.Plain[cells[column].Start..cells[column].End].Trim();
        return text.Length == 0 || Scan.StartsWithAny(text, 0, "none", "n/a") || text.Trim('-', ' ', '*').Length == 0 ? null : text;
    }
}
