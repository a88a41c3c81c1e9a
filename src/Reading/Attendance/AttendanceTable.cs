using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Attendance;

/// <summary>Reads a row that names a person in its first cell and says in a later one whether they came: "Ada Birch | Chair | Apologies".</summary>
internal static class AttendanceTable
{
    /// <summary>Files the person of such a row; false when the block is none.</summary>
    public static bool Read(PageLayout layout, Block block, Rolls rolls)
    {
        if (block.Kind != BlockKind.Row)
        {
            return false;
        }

        var cells = RowCells.Of(layout, block);
        if (cells.Count < 2 || PersonNames.Read(block, cells[0].Start, cells[0].End) is not [var person])
        {
            return false;
        }

        for (var i = 1; i < cells.Count; i++)
        {
            if (RollOf(block.Plain.AsSpan(cells[i].Start, cells[i].Length)) is var roll and not Roll.None)
            {
                var role = cells.FirstOrDefault(cell => cell.Start > cells[0].End && cell.Start != cells[i].Start && cell.Length > 4);
                rolls.Add(roll, [Attendees.Of(block.Text, role.Length > 0 ? person with { Role = role } : person)], block);
                return true;
            }
        }

        return false;
    }

    private static Roll RollOf(ReadOnlySpan<char> cell)
    {
        if (cell.Equals("present", StringComparison.OrdinalIgnoreCase) || cell.Equals("attended", StringComparison.OrdinalIgnoreCase))
        {
            return Roll.Present;
        }

        if (cell.Equals("apologies", StringComparison.OrdinalIgnoreCase) || cell.Equals("apology", StringComparison.OrdinalIgnoreCase))
        {
            return Roll.Apologies;
        }

        return cell.Equals("absent", StringComparison.OrdinalIgnoreCase) ? Roll.Absent
            : cell.Equals("in attendance", StringComparison.OrdinalIgnoreCase) ? Roll.InAttendance : Roll.None;
    }
}
