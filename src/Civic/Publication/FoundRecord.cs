using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication;

/// <summary>What the public gets when it asks for a record.</summary>
public abstract record FoundRecord
{
    private FoundRecord()
    {
    }

    /// <summary>Here it is.</summary>
    /// <param name="Record">What it says.</param>
    /// <param name="Json">Exactly what was hashed.</param>
    /// <param name="Sha256">Its hash.</param>
    /// <param name="Sequence">Its place among all versions of all records.</param>
    /// <param name="IsCurrent">No later version replaces it.</param>
    public sealed record Shown(PublicRecord Record, string Json, string Sha256, long Sequence, bool IsCurrent) : FoundRecord
    {
        /// <summary>When the next version came; null for the current one.</summary>
        public DateTimeOffset? ReplacedAt { get; init; }
    }

    /// <summary>It was public and was taken back.</summary>
    public sealed record Withdrawn(DateTimeOffset At, string Reason) : FoundRecord;

    /// <summary>Its words had to go for good.</summary>
    public sealed record Erased(DateTimeOffset At, string Reason) : FoundRecord;

    /// <summary>It is on the record, but was not yet on that day.</summary>
    public sealed record NotYet(DateTimeOffset FirstPublishedAt) : FoundRecord;

    /// <summary>There is no such record, or none that ever was public.</summary>
    public sealed record None : FoundRecord;
}

/// <summary>One version in the list of a record's versions.</summary>
/// <param name="Version">Its number.</param>
/// <param name="PublishedAt">When it went through the door.</param>
/// <param name="Status">Whether it published or withdrew.</param>
/// <param name="Sha256">Of its canonical JSON; there also when the words are gone.</param>
/// <param name="Reason">Why it replaced the one before, or why it was erased.</param>
public sealed record VersionLine(int Version, DateTimeOffset PublishedAt, RecordStatus Status, string Sha256, string? Reason)
{
    public required VersionState State { get; init; }
}

/// <summary>What became of a version.</summary>
public enum VersionState
{
    Current,
    Replaced,
    Withdrawn,
    Erased,
}
