using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>The records that publishing would write, numbered as they would be, and nothing written. Null when there is no such version.</summary>
public sealed class PreviewPaper(DrawUpEdition drawUp, TimeProvider time)
{
    public async Task<Preview?> RunAsync(Guid paperVersionId, CancellationToken cancel) =>
        await drawUp.RunAsync(paperVersionId, cancel) is { } edition
            ? new Preview(edition, [.. edition.Drafts.Where(draft => draft.Draft.Status == RecordStatus.Published).Select(AsItWouldBe)])
            : null;

    private PublicRecord AsItWouldBe(ComparedDraft draft) => draft.Draft with
    {
        Version = draft.Change == DraftChange.Same ? draft.Head!.Version : draft.NextVersion,
        PublishedAt = time.GetUtcNow(),
    };
}

/// <summary>What the public would see.</summary>
public sealed record Preview(Edition Edition, IReadOnlyList<PublicRecord> Records);
