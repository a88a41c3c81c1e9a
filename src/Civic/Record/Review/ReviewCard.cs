using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Review;

/// <summary>One thing on the right side of the review desk: a proposal, decided or not, or a fact that an officer added.</summary>
public sealed record ReviewCard
{
    /// <summary>The proposal's key, or <c>fact-</c> and the id of a fact that no proposal stands for.</summary>
    public required string Key { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>As it stands: the fact's where there is one, else as found.</summary>
    public required RecordContent Content { get; init; }

    /// <summary>As the reader found it; null when an officer added it.</summary>
    public RecordContent? Found { get; init; }

    public required CardState State { get; init; }

    public RecordId? FactId { get; init; }

    /// <summary>What a form must send back, so that nobody saves over another's change; 0 for what nobody has decided.</summary>
    public int Revision { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>How each answer seems to stand to its question, as the reader guesses; see <see cref="Proposals.Proposal.Guesses"/>.</summary>
    public IReadOnlyList<string> Guesses { get; init; } = [];

    /// <summary>Who decided; null while nobody has.</summary>
    public string? By { get; init; }

    public DateTimeOffset? At { get; init; }
}

/// <summary>What has become of a card.</summary>
public enum CardState
{
    /// <summary>Found by the reader; nobody has decided.</summary>
    Found,

    /// <summary>Confirmed as found.</summary>
    Confirmed,

    /// <summary>Confirmed with changes.</summary>
    Edited,

    /// <summary>Added by an officer.</summary>
    Added,

    Rejected,

    /// <summary>Its words went into another card.</summary>
    Merged,

    /// <summary>Confirmed here and taken over into a later version of the paper.</summary>
    Carried,
}
