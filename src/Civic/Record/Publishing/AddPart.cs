using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Says who may see a stretch of a version's text. Parts may overlap: the most closed wins.</summary>
public sealed class AddPart(CivicDb db)
{
    public async Task<PartOutcome> RunAsync(Guid paperVersionId, PartPlace place, PartTerms terms, CancellationToken cancel)
    {
        if (await db.PaperContents.Where(content => content.PaperVersionId == paperVersionId).Select(content => content.Text).FirstOrDefaultAsync(cancel) is not { } text)
        {
            return new PartOutcome.NotFound();
        }

        var (start, end, misplaced) = place.Find(text);
        if ((misplaced ?? terms.Mistake()) is { } mistake)
        {
            return mistake;
        }

        var part = new Part { PaperVersionId = paperVersionId, Start = start, End = end };
        terms.ApplyTo(part);
        db.Parts.Add(part);
        await db.SaveChangesAsync(cancel);
        return new PartOutcome.Done();
    }
}

/// <summary>Says otherwise who may see a part, while nobody else has changed it.</summary>
public sealed class ChangePart(CivicDb db)
{
    public async Task<PartOutcome> RunAsync(Guid partId, int seen, PartTerms terms, CancellationToken cancel)
    {
        var part = await db.Parts.FirstOrDefaultAsync(one => one.Id == partId, cancel);
        if (part is null || part.Revision != seen)
        {
            return part is null ? new PartOutcome.NotFound() : new PartOutcome.Conflict();
        }

        if (terms.Mistake() is { } mistake)
        {
            return mistake;
        }

        terms.ApplyTo(part);
        return await SavedPart.TryAsync(db, cancel);
    }
}

/// <summary>Takes a part away, while nobody else has changed it: its words are draft again where no other part covers them.</summary>
public sealed class RemovePart(CivicDb db)
{
    public async Task<PartOutcome> RunAsync(Guid partId, int seen, CancellationToken cancel)
    {
        var part = await db.Parts.FirstOrDefaultAsync(one => one.Id == partId, cancel);
        if (part is null || part.Revision != seen)
        {
            return part is null ? new PartOutcome.NotFound() : new PartOutcome.Conflict();
        }

        db.Parts.Remove(part);
        return await SavedPart.TryAsync(db, cancel);
    }
}

internal static class SavedPart
{
    public static async Task<PartOutcome> TryAsync(CivicDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return new PartOutcome.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new PartOutcome.Conflict();
        }
    }
}
