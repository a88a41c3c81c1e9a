using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>The lists found so far, and the one that is being gathered.</summary>
internal sealed class Rolls(PageLayout layout)
{
    /// <summary>Lists of one meeting stand no further apart than this; a pack holds earlier minutes with lists of their own.</summary>
    private const int Nearness = 60;

    private readonly Dictionary<Roll, List<Attendee>> lists = [];
    private readonly HashSet<(Roll, string)> filed = [];
    private RollList? open;
    private int last = -1;
    private bool hasMembers;

    /// <summary>A heading opens a list near other lists of the meeting; weak ones need a list, or the head of some minutes, right before them.</summary>
    public bool Admits(Block block, Outline outline, RollHeading heading)
    {
        if (!heading.IsWeak)
        {
            return IsNear(block);
        }

        // Under "Apologies" the line "Members" says whose they are.
        if (heading.Roll == Roll.Present && char.IsLetter(block.Plain[^1]) && open is { Roll: Roll.Apologies })
        {
            return false;
        }

        return open is not null || (last >= 0 && block.Index - last <= 4) || (last < 0 && outline.SectionOf(block).Item is null && HeadSaysMinutes(block));
    }

    public bool IsNear(Block block) => last < 0 || block.Index - last <= Nearness;

    /// <summary>Right behind a list or an apology.</summary>
    public bool IsNearList(Block block) => last >= 0 && block.Index - last <= 6;

    /// <summary>Opens a list with the words of a block from its heading's end.</summary>
    public void Open(RollHeading heading, Block block, int from, int to)
    {
        Close();
        var roll = heading.IsOfAll && hasMembers ? Roll.InAttendance : heading.Roll;
        hasMembers |= heading is { IsWeak: true, Roll: Roll.Present };
        open = new RollList(layout, roll, roll == Roll.Apologies && from >= block.Plain.Length && !block.Plain.EndsWith(':'));
        open.Add(block, from, to);
    }

    /// <summary>Adds a block without a heading to the open list, or closes it.</summary>
    public void Continue(Block block, int from, int to, Outline outline)
    {
        if (open is null || to <= from || AttendanceTable.IsColumnHead(block))
        {
            return;
        }

        var isList = !outline.IsTitle(block) && (block.Label is null || block.Label.Form == LabelForm.Bullet || NumbersAPerson(block));
        if (isList && open.RunsOn(block))
        {
            open.Add(block, Math.Max(from, block.Body), to);
            return;
        }

        Close();
    }

    /// <summary>Adds the start of a row to the open list; false when none is open.</summary>
    public bool Take(Block block, int to)
    {
        open?.Add(block, 0, to);
        return open is not null;
    }

    /// <summary>The rows stand under a head of columns ("Name | Role"), so that each is one person.</summary>
    public bool InColumns { get; set; }

    /// <summary>Files the person of a row under the open list; false when none is open, or when the row is not <paramref name="one"/> person's.</summary>
    public bool Seat(Attendee person, Block block, bool one)
    {
        if (open is not { Roll: var roll } || !one)
        {
            return false;
        }

        Close();
        Add(roll, [person], block);
        open = new RollList(layout, roll, bare: false);
        return true;
    }

    /// <summary>Reads the open list and files its people.</summary>
    public void Close()
    {
        if (open is not { IsEmpty: false } list)
        {
            open = null;
            return;
        }

        open = null;
        var people = list.Read();
        if (people.Count > 0)
        {
            Add(list.Roll, people, null);
            Add(Roll.Substitutes, list.StandIns, null);
            last = list.LastBlock;
        }
    }

    /// <summary>Files people under a list, each once; who only sends apologies for lateness is not filed under apologies.</summary>
    public void Add(Roll roll, List<Attendee> people, Block? block)
    {
        last = block?.Index ?? last;
        foreach (var person in people)
        {
            var to = Place(roll, person);
            if (to != Roll.None)
            {
                File(to, person);
            }

            if (roll == Roll.Present && StandsIn(person))
            {
                File(Roll.Substitutes, person);
            }
        }
    }

    /// <summary>Files who was in the chair at the head of those present, unless the list names them.</summary>
    public void AddChair(Attendee? chair)
    {
        if (chair is not null && Of(Roll.Present) is { Count: > 0 } present && !present.Exists(known => Attendees.Surname(known).Equals(Attendees.Surname(chair), StringComparison.OrdinalIgnoreCase)))
        {
            present.Insert(0, chair);
            filed.Add((Roll.Present, chair.Name));
        }
    }

    public AttendanceReading ToReading() => new()
    {
        Present = Of(Roll.Present),
        Apologies = Of(Roll.Apologies),
        Absent = Of(Roll.Absent),
        InAttendance = Of(Roll.InAttendance),
        Substitutes = Of(Roll.Substitutes),
    };

    private void File(Roll roll, Attendee person)
    {
        if (filed.Add((roll, person.Name)))
        {
            Of(roll).Add(person);
        }
    }

    private List<Attendee> Of(Roll roll) => lists.TryGetValue(roll, out var list) ? list : lists[roll] = [];

    private static bool StandsIn(Attendee person) =>
        person.Note is { } note && (note.StartsWith("sub", StringComparison.OrdinalIgnoreCase) || note.StartsWith("in place of", StringComparison.OrdinalIgnoreCase)
            || note.StartsWith("replacing", StringComparison.OrdinalIgnoreCase)) && !note.Contains(" by ", StringComparison.OrdinalIgnoreCase);

    private static Roll Place(Roll roll, Attendee person)
    {
        var note = person.Note ?? person.Role ?? "";
        if (roll == Roll.Apologies && (note.Contains("lateness", StringComparison.OrdinalIgnoreCase) || note.Contains("late arrival", StringComparison.OrdinalIgnoreCase)))
        {
            return Roll.None;
        }

        // "Fern Gale (deputising for Otto Lint)" among the apologies came in his place.
        if (roll == Roll.Apologies && (note.StartsWith("deputising", StringComparison.OrdinalIgnoreCase) || note.StartsWith("substituting", StringComparison.OrdinalIgnoreCase)))
        {
            return Roll.Substitutes;
        }

        return roll;
    }

    private static bool NumbersAPerson(Block block) => block.First(Cue.Title, block.Body) is { } hit && hit.Start == block.Body;

    private bool HeadSaysMinutes(Block block)
    {
        for (var i = 0; i < Math.Min(block.Index, 25); i++)
        {
            if (layout.Blocks[i].Says("minutes"))
            {
                return true;
            }
        }

        return false;
    }
}
