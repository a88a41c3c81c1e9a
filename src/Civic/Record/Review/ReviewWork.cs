using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>
/// What every act at the review desk does: read the version's proposals, decisions and facts, change some, and save all of it as one step
/// that can be undone. Of two officers who change the same, the second changes nothing and is told.
/// </summary>
public sealed class ReviewWork(CivicDb db, Hand hand, TimeProvider time)
{
    private Dictionary<string, Decision> _decisions = [];
    private Dictionary<RecordId, Fact> _facts = [];
    private Dictionary<string, Proposal> _proposals = [];

    public Guid VersionId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Officers' facts of this version, also those taken back.</summary>
    public IReadOnlyCollection<Fact> Facts => _facts.Values;

    /// <summary>False when there is no such version.</summary>
    public async Task<bool> OpenAsync(Guid versionId, CancellationToken cancel)
    {
        var content = await db.PaperContents.AsNoTracking()
            .Where(content => content.PaperVersionId == versionId)
            .Select(content => new { content.Text, content.Findings })
            .SingleOrDefaultAsync(cancel);
        if (content is null)
        {
            return false;
        }

        VersionId = versionId;
        Text = content.Text;
        _proposals = FindingsJson.Read(content.Findings).Proposals.ToDictionary(proposal => proposal.Key, StringComparer.Ordinal);
        _decisions = await db.Decisions.Where(decision => decision.PaperVersionId == versionId).ToDictionaryAsync(decision => decision.Key, StringComparer.Ordinal, cancel);
        _facts = await db.Facts.Where(fact => fact.PaperVersionId == versionId).ToDictionaryAsync(fact => fact.Id, cancel);
        return true;
    }

    public Proposal? ProposalOf(string key) => _proposals.GetValueOrDefault(key);

    public Decision? DecisionOf(string key) => _decisions.GetValueOrDefault(key);

    /// <summary>The standing fact of a card, whichever form its key has; null when it has none.</summary>
    public Fact? FactOf(string key)
    {
        var id = ReviewCards.FactIdIn(key) ?? DecisionOf(key)?.FactId;
        return id is { } known && _facts.TryGetValue(known, out var fact) && !fact.Removed ? fact : null;
    }

    /// <summary>What a card says as it stands: its fact's content, or the proposal's where there is none; null when there is no such card.</summary>
    public (RecordKind Kind, RecordContent Content)? StandingOf(string key) =>
        FactOf(key) is { } fact ? (fact.Kind, RecordJson.Read(fact.Kind, fact.Content))
        : ProposalOf(key) is { } proposal ? (proposal.Kind, proposal.Content)
        : null;

    /// <summary>Gives a card this content: changes its fact, or confirms its proposal with it.</summary>
    public Fact Keep(string key, RecordContent content)
    {
        if (FactOf(key) is { } standing)
        {
            standing.Content = RecordJson.Write(content);
            return standing;
        }

        var proposal = ProposalOf(key) ?? throw new ArgumentException($"There is no card {key}.", nameof(key));
        var fact = Confirm(proposal.Kind, content, proposal.Start, proposal);
        Decide(key, DecisionOutcome.Accepted, fact.Id);
        return fact;
    }

    /// <summary>Confirms a new fact. <paramref name="proposal"/> is null for what the reader missed.</summary>
    public Fact Confirm(RecordKind kind, RecordContent content, int start, Proposal? proposal)
    {
        var fact = new Fact
        {
            PaperVersionId = VersionId,
            Kind = kind,
            Content = RecordJson.Write(content),
            Found = proposal is null ? null : RecordJson.Write(proposal.Content),
            Start = start,
            Origins = proposal?.Key ?? "",
            ConfirmedAt = time.GetUtcNow(),
            ConfirmedBy = hand.OfficerId ?? Guid.Empty,
        };
        db.Facts.Add(fact);
        _facts[fact.Id] = fact;
        return fact;
    }

    /// <summary>Writes what becomes of a proposal, over what was decided before.</summary>
    public void Decide(string key, DecisionOutcome outcome, RecordId? factId)
    {
        if (_decisions.TryGetValue(key, out var decision))
        {
            (decision.Outcome, decision.FactId, decision.At, decision.By) = (outcome, factId, time.GetUtcNow(), hand.Name);
            return;
        }

        decision = new Decision { PaperVersionId = VersionId, Key = key, Outcome = outcome, FactId = factId, At = time.GetUtcNow(), By = hand.Name };
        db.Decisions.Add(decision);
        _decisions[key] = decision;
    }

    /// <summary>Takes a decision out, so that its proposal is open again.</summary>
    public void Withdraw(Decision decision)
    {
        db.Decisions.Remove(decision);
        _decisions.Remove(decision.Key);
    }

    /// <summary>What somebody has done with a card since the officer saw it at <paramref name="seen"/>; null when nothing.</summary>
    public ReviewOutcome.Conflict? ChangedSince(string key, int? seen)
    {
        var decision = DecisionOf(key);
        var fact = FactOf(key);
        var now = fact?.Revision ?? decision?.Revision;
        return now == seen
            ? null
            : new ReviewOutcome.Conflict(decision is null
                ? "Somebody changed this while you looked at it. Nothing of yours was saved: look again and decide."
                : $"{decision.By} {Past(decision, fact)} this at {LocalTime.At(decision.At):HH:mm}. Nothing of yours was saved: look again and decide.");
    }

    private static string Past(Decision decision, Fact? fact) => (decision.Outcome, fact) switch
    {
        (DecisionOutcome.Rejected, _) => "rejected",
        (DecisionOutcome.Merged, _) => "merged",
        (_, { Revision: > 0 }) => "changed",
        _ => "accepted",
    };

    /// <summary>Saves everything as one step called <paramref name="what"/>; <paramref name="card"/> is the one to look at next, null for the next that is to decide.</summary>
    public async Task<ReviewOutcome> SaveAsync(string what, CancellationToken cancel, string? card = null)
    {
        db.ReviewSteps.Add(new ReviewStep
        {
            PaperVersionId = VersionId,
            OfficerId = hand.OfficerId ?? Guid.Empty,
            At = time.GetUtcNow(),
            What = what,
            Changes = StepChanges.Write(db.ChangeTracker),
        });
        try
        {
            await db.SaveChangesAsync(cancel);
            return new ReviewOutcome.Done(what, card);
        }
        catch (DbUpdateException collision) when (collision.IsCollision() && !cancel.IsCancellationRequested)
        {
            // The other officer's save came between our reading and ours: what they did is read anew, and said.
            db.ChangeTracker.Clear();
            return await LatestAsync(cancel) ?? throw new InvalidOperationException("A review step could not be saved, and nobody else had saved one.", collision);
        }
    }

    private async Task<ReviewOutcome?> LatestAsync(CancellationToken cancel)
    {
        var latest = await (
            from step in db.ReviewSteps.AsNoTracking()
            where step.PaperVersionId == VersionId && step.OfficerId != hand.OfficerId
            join officer in db.Users on step.OfficerId equals officer.Id
            orderby step.At descending
            select new { officer.FullName, step.What, step.At }).FirstOrDefaultAsync(cancel);
        return latest is null ? null : new ReviewOutcome.Conflict(
            $"{latest.FullName} was at this paper at the same time ({latest.What}, {LocalTime.At(latest.At):HH:mm}). Nothing of yours was saved: look again and decide.");
    }
}
