using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>
/// Takes back what the officer did last with a version. Refused when somebody has changed the same since; what was published meanwhile is
/// taken back in the working record, and the next publication withdraws it.
/// </summary>
public sealed class UndoStep(CivicDb db, Hand hand, TimeProvider time)
{
    public async Task<ReviewOutcome> RunAsync(Guid versionId, CancellationToken cancel)
    {
        var step = await db.ReviewSteps
            .Where(step => step.PaperVersionId == versionId && step.OfficerId == hand.OfficerId && step.UndoneAt == null)
            .OrderByDescending(step => step.At)
            .FirstOrDefaultAsync(cancel);
        if (step is null)
        {
            return new ReviewOutcome.Refused("There is nothing to undo.");
        }

        var facts = await db.Facts.Where(fact => fact.PaperVersionId == versionId).ToDictionaryAsync(fact => fact.Id.Value, StringComparer.Ordinal, cancel);
        var decisions = await db.Decisions.Where(decision => decision.PaperVersionId == versionId).ToDictionaryAsync(decision => decision.Key, StringComparer.Ordinal, cancel);
        foreach (var change in StepChanges.Read(step.Changes))
        {
            if (!(change.FactId is { } id ? TakeBack(facts.GetValueOrDefault(id), change) : TakeBack(decisions.GetValueOrDefault(change.Key!), change, versionId)))
            {
                db.ChangeTracker.Clear();
                return new ReviewOutcome.Conflict($"“{step.What}” cannot be undone, because the same has been changed since. Decide it anew instead.");
            }
        }

        step.UndoneAt = time.GetUtcNow();
        return await SaveAsync(step, cancel);
    }

    private async Task<ReviewOutcome> SaveAsync(ReviewStep step, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new ReviewOutcome.Done($"Undid: {step.What}");
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new ReviewOutcome.Conflict($"“{step.What}” cannot be undone, because somebody changed the same just now. Look again and decide.");
        }
    }

    private static bool TakeBack(Fact? fact, StepChange change)
    {
        if (fact is null || fact.Revision != change.Left)
        {
            return false;
        }

        if (change.Before is not { } before)
        {
            fact.Removed = true;
            return true;
        }

        (fact.Content, fact.Start, fact.Origins, fact.Removed) = (before.Content!, before.Start, before.Origins!, before.Removed);
        return true;
    }

    private bool TakeBack(Decision? decision, StepChange change, Guid versionId)
    {
        if (change is { Left: StepChanges.Gone, Before: { } gone })
        {
            return decision is null && PutBack(gone, change.Key!, versionId);
        }

        if (decision is null || decision.Revision != change.Left)
        {
            return false;
        }

        if (change.Before is not { } before)
        {
            db.Decisions.Remove(decision);
            return true;
        }

        (decision.Outcome, decision.FactId, decision.At, decision.By) = (before.Outcome, RecordId.Parse(before.FactId), before.At, before.By!);
        return true;
    }

    private bool PutBack(RowBefore gone, string key, Guid versionId)
    {
        db.Decisions.Add(new Decision
        {
            PaperVersionId = versionId,
            Key = key,
            Outcome = gone.Outcome,
            FactId = RecordId.Parse(gone.FactId),
            At = gone.At,
            By = gone.By!,
        });
        return true;
    }
}
