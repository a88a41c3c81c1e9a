namespace Folkmoot.Civic.Publication.Records;

/// <summary>Who was present at a meeting, or sent apologies, in one capacity, as the paper lists them.</summary>
public sealed record AttendanceRecord : RecordContent
{
    /// <summary><c>present</c>, <c>apologies</c>, <c>absent</c>, <c>in_attendance</c> or <c>substitutes</c>.</summary>
    public required string Capacity { get; init; }

    public IReadOnlyList<AttendeePart> People { get; init; } = [];

    public override string Heading => $"{Capacity switch
    {
        "present" => "Present",
        "apologies" => "Apologies",
        "absent" => "Absent",
        "in_attendance" => "In attendance",
        _ => "Substitutes",
    }} ({People.Count})";
}

/// <summary>One name of the list.</summary>
public sealed record AttendeePart
{
    /// <summary>As printed.</summary>
    public required Printed Text { get; init; }

    public string? Role { get; init; }

    public string? Note { get; init; }
}
