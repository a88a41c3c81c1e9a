using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>
/// Takes back what the officer did last with a version; again, what they did before that. Refused when somebody has changed the same since.
/// What was published meanwhile is taken back in the working record, and the next publication withdraws it.
/// </summary>
public sealed class UndoStep(CivicDb db, Hand hand, TimeProvider time)
{
    private Dictionary<string, Fact> _facts = [];
    private Dictionary<string, Decision> _decisions = [];
    private List<StepChange> _undone = [];

    public async Task<ReviewOutcome> RunAsync(Guid versionId, CancellationToken cancel)
    {
        var steps = await db.ReviewSteps
            .Where(step => step.PaperVersionId == versionId && step.OfficerId == hand.OfficerId)
            .OrderByDescending(step => step.At).ThenByDescending(step => step.Id)
            .ToListAsync(cancel);
        if (steps.Find(step => step.UndoneAt is null) is not { } last)
        {
            return new ReviewOutcome.Refused("There is nothing to undo.");
        }

        _undone = [.. steps.Where(step => step.UndoneAt is not null).SelectMany(step => StepChanges.Read(step.Changes))];
        _facts = await db.Facts.Where(fact => fact.PaperVersionId == versionId).ToDictionaryAsync(fact => fact.Id.Value, StringComparer.Ordinal, cancel);
        _decisions = await db.Decisions.Where(decision => decision.PaperVersionId == versionId).ToDictionaryAsync(decision => decision.Key, StringComparer.Ordinal, cancel);
        return await TakeBackAsync(last, versionId, cancel);
    }

    private async Task<ReviewOutcome> TakeBackAsync(ReviewStep step, Guid versionId, CancellationToken cancel)
    {
        var changes = StepChanges.Read(step.Changes);
        if (!changes.All(IsAsLeft))
        {
            return new ReviewOutcome.Conflict($"“{step.What}” cannot be undone, because the same has been changed since. Decide it anew instead.");
        }

        step.Changes = StepChanges.Write(changes.Select(change => change with { UndoneTo = TakeBack(change, versionId) }).ToList());
        step.UndoneAt = time.GetUtcNow();
        try
        {
            await db.SaveChangesAsync(cancel);
            return new ReviewOutcome.Done($"Undid: {step.What}", CardOf(changes));
        }
        catch (DbUpdateException failed) when (failed.IsCollision() && !cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            return new ReviewOutcome.Conflict($"“{step.What}” cannot be undone, because somebody changed the same just now. Look again and decide.");
        }
    }

    // Where a decision was touched its card has the decision's key; otherwise the fact is one that an officer added.
    private static string? CardOf(IReadOnlyList<StepChange> changes) =>
        changes.Select(change => change.Key).FirstOrDefault(key => key is not null)
        ?? changes.Select(change => RecordId.Parse(change.FactId) is { } fact ? ReviewCards.KeyOf(fact) : null).FirstOrDefault();

    // An undoing counts as a change too: a row at the revision where one left it stands as it stood before the step that was undone.
    private bool IsAsLeft(StepChange change)
    {
        var now = change.FactId is { } id
            ? _facts.GetValueOrDefault(id)?.Revision ?? StepChange.Gone
            : _decisions.GetValueOrDefault(change.Key!)?.Revision ?? StepChange.Gone;
        while (now != change.Left && _undone.FindIndex(undone => undone.Row == change.Row && undone.UndoneTo == now) is >= 0 and var index)
        {
            now = _undone[index].From;
            _undone.RemoveAt(index);
        }

        return now == change.Left;
    }

    private int TakeBack(StepChange change, Guid versionId) =>
        change.FactId is { } id ? TakeBack(_facts[id], change.Before) : TakeBack(_decisions.GetValueOrDefault(change.Key!), change, versionId);

    private static int TakeBack(Fact fact, RowBefore? before)
    {
        if (before is null)
        {
            fact.Removed = true;
        }
        else
        {
            (fact.Content, fact.Start, fact.Origins, fact.Removed) = (before.Content!, before.Start, before.Origins!, before.Removed);
        }

        return fact.Revision + 1;
    }

    private int TakeBack(Decision? decision, StepChange change, Guid versionId)
    {
        if (decision is null)
        {
            return PutBack(change.Before!, change.Key!, versionId);
        }

        if (change.Before is not { } before)
        {
            db.Decisions.Remove(decision);
            return StepChange.Gone;
        }

        (decision.Outcome, decision.FactId, decision.At, decision.By) = (before.Outcome, RecordId.Parse(before.FactId), before.At, before.By!);
        return decision.Revision + 1;
    }

    private int PutBack(RowBefore gone, string key, Guid versionId)
    {
        var decision = new Decision
        {
            PaperVersionId = versionId,
            Key = key,
            Outcome = gone.Outcome,
            FactId = RecordId.Parse(gone.FactId),
            At = gone.At,
            By = gone.By!,
        };
        db.Decisions.Add(decision);
        return decision.Revision;
    }
}
