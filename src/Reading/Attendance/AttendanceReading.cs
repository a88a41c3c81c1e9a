namespace Folkmoot.Reading.Attendance;

/// <summary>Who was there, who was not, and who stood in for whom, as a paper lists them.</summary>
public sealed record AttendanceReading
{
    public IReadOnlyList<Attendee> Present { get; init; } = [];

    /// <summary>Those who sent apologies for not coming; lateness and leave of absence are not apologies.</summary>
    public IReadOnlyList<Attendee> Apologies { get; init; } = [];

    public IReadOnlyList<Attendee> Absent { get; init; } = [];

    /// <summary>Officers, guests and members of other bodies.</summary>
    public IReadOnlyList<Attendee> InAttendance { get; init; } = [];

    /// <summary>Those who stood in for a member; the note says for whom, where it is printed.</summary>
    public IReadOnlyList<Attendee> Substitutes { get; init; } = [];
}
