using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication;

/// <summary>A draft beside what is public of the same record.</summary>
/// <param name="Draft">As it would be written; its version is 0.</param>
/// <param name="Head">Which version is public; null when none ever was.</param>
/// <param name="Change">What publishing it would do.</param>
public sealed record ComparedDraft(PublicRecord Draft, RecordHead? Head, DraftChange Change)
{
    /// <summary>What the public version is called; null when there is none.</summary>
    public string? PublicTitle { get; init; }

    public int NextVersion => (Head?.Version ?? 0) + 1;

    /// <summary>It takes back a record that stands.</summary>
    public bool IsWithdrawal => Draft.Status == RecordStatus.Withdrawn && Change == DraftChange.Changed;
}

/// <summary>What publishing a draft would do.</summary>
public enum DraftChange
{
    New,
    Changed,
    Same,
}
