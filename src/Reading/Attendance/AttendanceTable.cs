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
        "area", "company", "for", "on behalf of", "from", "present", "attended", "attendance", "apologies", "absent", "attended / apologies", "in attendance",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsHeadWord = Heads.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Files the person of such a row, or passes over the head of such a table; false when the block is none.</summary>
    public static bool Read(PageLayout layout, Block block, Rolls rolls)
    {
        if (block.Kind != BlockKind.Row)
        {
            rolls.InColumns = false;
            return false;
        }

        return ReadRow(layout, block, rolls);
    }

    private static bool ReadRow(PageLayout layout, Block block, Rolls rolls)
    {
        var cells = RowCells.Of(layout, block);
        if (IsHead(block, cells))
        {
            rolls.InColumns = true;
            return true;
        }

        if (RollOfHead(block, cells) is var headed and not Roll.None && rolls.IsNear(block))
        {
            rolls.Open(new RollHeading(headed, 0, block.Plain.Length, IsWeak: false, IsOfAll: false), block, block.Plain.Length, block.Plain.Length);
            rolls.InColumns = true;
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

        return HasOwnLabel(block, cells, rolls) || rolls.Seat(Across(layout, block, cells, person), block, rolls.InColumns || IsShortForm(block, cells[1], person));
    }

    /// <summary>"Ada Birch | AB | Lay member, audit": the cells behind the name say who it is, whatever commas they hold; initials say nothing.</summary>
    private static Attendee Across(PageLayout layout, Block block, List<PlainRange> cells, PersonName person)
    {
        var first = IsShortForm(block, cells[1], person) ? 2 : 1;
        var attendee = Attendees.Of(block.Text, person);
        if (first >= cells.Count)
        {
            return attendee;
        }

        var says = layout.Between(block, cells[first].Start, block, cells[^1].End).Text;
        return attendee.Role is not { } own || char.IsLower(own[0]) ? attendee with { Role = says, Note = attendee.Note ?? attendee.Role } : attendee with { Note = attendee.Note ?? says };
    }

    private static bool IsShortForm(Block block, PlainRange cell, PersonName person) => OwnInitials.End(block.Plain, person.Bare, person.End, cell.Start) == cell.End;

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

    /// <summary>"Present | Initials | For": the first column is headed by the list that it holds.</summary>
    private static Roll RollOfHead(Block block, List<PlainRange> cells)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            var head = block.Plain.AsSpan(cells[i].Start, cells[i].Length);
            if (!IsHeadWord.Contains(head) || RollOf(head) != Roll.None)
            {
                return Roll.None;
            }
        }

        return cells.Count > 1 ? RollOf(block.Plain.AsSpan(cells[0].Start, cells[0].Length)) : Roll.None;
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
