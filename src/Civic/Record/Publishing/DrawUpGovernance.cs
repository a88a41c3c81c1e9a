using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Draws up what publishing an organisation, a body, a person or a meeting on its own would do. What it stands under (a meeting's body, a
/// body's organisation) goes with it when that is not on the record yet. Writes nothing; null when there is no such thing.
/// </summary>
public sealed class DrawUpGovernance(CivicDb db, Door door, GovernanceDrafts drafts, Hand hand)
{
    public async Task<GovernanceEdition?> RunAsync(RecordRef what, CancellationToken cancel)
    {
        var publishedBy = what.Kind == RecordKind.Person ? await PublisherAsync(what.Id, cancel) : "";
        if (await drafts.DraftAsync(what, publishedBy ?? "", cancel) is not { } draft)
        {
            return null;
        }

        var compared = await door.CompareAsync([.. await AboveAsync(draft, cancel), draft], cancel);
        return new GovernanceEdition(compared[^1], [.. compared.SkipLast(1).Where(one => one.Change == DraftChange.New)])
        {
            Refusal = Refusal(draft, publishedBy),
        };
    }

    private static string? Refusal(PublicRecord draft, string? publishedBy) => publishedBy is null
        ? "Add a post at an organisation to this person. The record says which organisation publishes it."
        : string.IsNullOrWhiteSpace(draft.Title) ? $"Enter a name for the {draft.Kind.One().ToLowerInvariant()} before you publish it." : null;

    private async Task<List<PublicRecord>> AboveAsync(PublicRecord draft, CancellationToken cancel)
    {
        var organisation = draft.Kind is RecordKind.Body or RecordKind.Meeting ? await drafts.OrganisationAsync(draft.Organisation!.Id, cancel) : null;
        var body = draft.Kind == RecordKind.Meeting ? await drafts.BodyAsync(draft.Body!.Id, cancel) : null;
        return [.. new[] { organisation, body }.OfType<PublicRecord>()];
    }

    // The organisation of the officer who publishes, else the one where the person holds a post.
    private async Task<string?> PublisherAsync(RecordId person, CancellationToken cancel)
    {
        var officer = hand.OfficerId;
        return await db.Users.Where(one => one.Id == officer)
                .Join(db.Organisations, one => one.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation.Name).FirstOrDefaultAsync(cancel)
            ?? await db.Posts.Where(post => post.PersonId == person).OrderByDescending(post => post.ValidFrom)
                .Join(db.Organisations, post => post.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation.Name).FirstOrDefaultAsync(cancel);
    }
}

/// <summary>What publishing one thing on its own would do.</summary>
/// <param name="Draft">Its record beside what is public of it.</param>
/// <param name="Above">What it stands under and would become public with it.</param>
public sealed record GovernanceEdition(ComparedDraft Draft, IReadOnlyList<ComparedDraft> Above)
{
    /// <summary>Why it cannot be published, in a sentence that says what to do; null when it can.</summary>
    public required string? Refusal { get; init; }

    /// <summary>It changes what is public, and must say why.</summary>
    public bool NeedsReason => Draft.Change == DraftChange.Changed;
}
