using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;

namespace Folkmoot.Civic.Record.Review;

/// <summary>One version of a paper at the review desk: its text, its cards, and how far the work has come.</summary>
public sealed record PaperReview
{
    public required RecordId PaperId { get; init; }

    public required Guid VersionId { get; init; }

    public required int VersionNumber { get; init; }

    /// <summary>True when no later version has come in.</summary>
    public required bool IsLatest { get; init; }

    /// <summary>A version of the paper is or was public.</summary>
    public required bool IsPublic { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required TextLayout Layout { get; init; }

    public required PaperFindings Findings { get; init; }

    /// <summary>By kind in the order of the desk, within a kind in the order of their words.</summary>
    public required IReadOnlyList<ReviewCard> Cards { get; init; }

    /// <summary>How many cards are not shown, because they rest on words that this officer may not read.</summary>
    public int Hidden { get; init; }

    /// <summary>What this officer did last and can undo; null when there is nothing.</summary>
    public string? LastStep { get; init; }

    public int Decided => Cards.Count(card => card.State != CardState.Found);
}
