namespace Folkmoot.Reading.Attendance;

/// <summary>Which list of a paper's attendance somebody stands in.</summary>
internal enum Roll
{
    None,
    Present,
    Apologies,
    Absent,
    InAttendance,
    Substitutes,
}
