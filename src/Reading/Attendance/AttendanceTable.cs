using System.Collections.Frozen;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Attendance;

/// <summary>Reads a row that names a person in its first cell and says in a later one whether they came: "Ada Birch | Chair | Apologies".</summary>
internal static class AttendanceTable
{
    private static readonly FrozenSet<string> Heads = new[]
    {
        "name", "names", "member", "members", "role", "title", "job title", "position", "post", "designation", "organisation", "organization", "representing", "initials",
        "area", "company", "present", "attended", "attendance", "apologies", "absent", "attended / apologies", "in attendance",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsHeadWord = Heads.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Files the person of such a row, or passes over the head of such a table; false when the block is none.</summary>
    public static bool Read(PageLayout layout, Block block, Rolls rolls) => block.Kind == BlockKind.Row && ReadRow(layout, block, rolls);

    private static bool ReadRow(PageLayout layout, Block block, Rolls rolls)
    {
        var cells = RowCells.Of(layout, block);
        if (IsHead(block, cells))
        {
            return true;
        }

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

        return HasOwnLabel(block, cells, rolls);
    }

    /// <summary>"Ada Birch | Clerk | Apologies: | Cy Ash": the columns at the right have labels of their own, which head nothing but their row.</summary>
    private static bool HasOwnLabel(Block block, List<PlainRange> cells, Rolls rolls)
    {
        var label = cells.FindIndex(1, cell => block.Plain[cell.End - 1] == ':');
        if (label < 0 || !rolls.Take(block, cells[label - 1].End))
        {
            return false;
        }

        var roll = RollOf(block.Plain.AsSpan(cells[label].Start, cells[label].Length - 1));
        if (roll != Roll.None && label + 1 < cells.Count)
        {
            rolls.Add(roll, [.. PersonNames.Read(block, cells[label + 1].Start, cells[label + 1].End).Select(person => Attendees.Of(block.Text, person))], null);
        }

        return true;
    }

    /// <summary>"Name | Role | Organisation" names nobody.</summary>
    private static bool IsHead(Block block, List<PlainRange> cells)
    {
        foreach (var cell in cells)
        {
            if (!IsHeadWord.Contains(block.Plain.AsSpan(cell.Start, cell.Length)))
            {
                return false;
            }
        }

        return cells.Count > 1 && block.Plain.AsSpan(cells[0].Start, cells[0].Length) is var first
            && (first.StartsWith("name", StringComparison.OrdinalIgnoreCase) || first.StartsWith("member", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The head of one column on a line of its own: "Members", "Role".</summary>
    public static bool IsColumnHead(Block block) => block.Plain.Length < 20 && IsHeadWord.Contains(block.Said) && block.Label is null;

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
