using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>All that publishing a version of a paper would put on the public record, change there or take back, beside what is public now.</summary>
public sealed record Edition
{
    public required RecordId PaperId { get; init; }

    public required string Organisation { get; init; }

    /// <summary>In the order in which they are written: what is pointed at before what points.</summary>
    public required IReadOnlyList<ComparedDraft> Drafts { get; init; }

    /// <summary>Confirmed, but not to be public with this version, each with a sentence that says why.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Why it cannot be published, one sentence each that says what to do; empty when it can.</summary>
    public required IReadOnlyList<string> Refusals { get; init; }

    public PublicRecord Paper => Drafts.Single(draft => draft.Draft.Kind == RecordKind.Paper).Draft;

    public IEnumerable<ComparedDraft> New => Drafts.Where(draft => draft.Change == DraftChange.New);

    public IEnumerable<ComparedDraft> Corrected => Drafts.Where(draft => draft.Change == DraftChange.Changed && !draft.IsWithdrawal);

    public IEnumerable<ComparedDraft> Withdrawn => Drafts.Where(draft => draft.IsWithdrawal);

    /// <summary>It changes or takes back what is public, and must say why.</summary>
    public bool NeedsReason => Drafts.Any(draft => draft.Change == DraftChange.Changed);
}

/// <summary>A confirmed fact that stays out of the public record.</summary>
public sealed record LeftOut(RecordRef What, string Why);
