using Folkmoot.Reading.Attendance;

namespace Folkmoot.Cli.Views.Page;

/// <summary>Who was there and who was not, in a line or two each.</summary>
internal static class AttendancePart
{
    private const int LabelWidth = 14;

    public static void Write(Leaf leaf)
    {
        var reading = leaf.Reading;
        (string Label, IReadOnlyList<Attendee> People)[] lists =
        [
            ("present", reading.Present),
            ("apologies", reading.Apologies),
            ("absent", reading.Absent),
            ("substitutes", reading.Substitutes),
            ("in attendance", reading.InAttendance),
        ];
        if (lists.Any(list => list.People.Count > 0))
        {
            leaf.Sheet.Blank();
        }

        foreach (var (label, people) in lists.Where(list => list.People.Count > 0))
        {
            var count = people.Count > 1 ? $"{people.Count}: " : "";
            leaf.Sheet.Add(new Row
            {
                Line = leaf.Line(people[0].Span),
                Label = label,
                LabelWidth = LabelWidth,
                LabelInk = Ink.Ours,
                Words = [new(count, Ink.Ours), new(leaf.Name(string.Join("; ", people.Select(Describe)), 1.9, LabelWidth + count.Length), Ink.Name)],
            });
        }
    }

    private static string Describe(Attendee attendee)
    {
        var more = string.Join(", ", new[] { attendee.Role, attendee.Note }.OfType<string>().Where(said => said.Length > 0));
        return more.Length == 0 ? attendee.Name : $"{attendee.Name} ({more})";
    }
}
