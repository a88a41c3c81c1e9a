namespace Folkmoot.Reading.Attendance;

/// <summary>Somebody whom a paper lists as present, absent or sending apologies; <see cref="Name"/> equals the slice of the span.</summary>
public sealed record Attendee
{
    public required string Name { get; init; }

    /// <summary>An office or organisation printed beside the name, as printed; null when there is none.</summary>
    public string? Role { get; init; }

    /// <summary>What else is printed of them, such as "substitute for Cllr Loam" or "for part of the meeting".</summary>
    public string? Note { get; init; }

    public required Span Span { get; init; }
}
