using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Publishes or corrects the record of an organisation, a body, a person or a meeting on its own. What it stands under (a meeting's body, a
/// body's organisation) goes with it when that is not on the record yet.
/// </summary>
public sealed class PublishGovernance(CivicDb db, Door door, GovernanceDrafts drafts, Hand hand)
{
    public async Task<Outcome> RunAsync(RecordRef what, string? reason, CancellationToken cancel)
    {
        await using var open = await door.OpenAsync(cancel);
        var publishedBy = what.Kind == RecordKind.Person ? await PublisherAsync(what.Id, cancel) : "";
        if (publishedBy is null)
        {
            return new Outcome.Refused("Add a post at an organisation to this person. The record says which organisation publishes it.");
        }

        if (await drafts.DraftAsync(what, publishedBy, cancel) is not { Title: var title } draft)
        {
            return new Outcome.NotFound();
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            return new Outcome.Refused($"Enter a name for the {what.Kind.One().ToLowerInvariant()} before you publish it.");
        }

        var compared = await door.CompareAsync([.. await AboveAsync(draft, cancel), draft], cancel);
        var wanted = compared.Where(one => one.Draft.Ref == what || one.Change == DraftChange.New).ToList();
        if (wanted[^1].Change == DraftChange.Changed && string.IsNullOrWhiteSpace(reason))
        {
            return new Outcome.ReasonNeeded();
        }

        var written = await door.WriteAsync(wanted, reason, cancel);
        await open.CommitAsync(cancel);
        return written.Any(one => one.Ref == what) ? new Outcome.Published(written[^1].Version) : new Outcome.Unchanged();
    }

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

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Published(int Version) : Outcome;

        /// <summary>The public record says the same already.</summary>
        public sealed record Unchanged : Outcome;

        public sealed record NotFound : Outcome;

        /// <summary>It would change what is public: say why.</summary>
        public sealed record ReasonNeeded : Outcome;

        public sealed record Refused(string Sentence) : Outcome;
    }
}
