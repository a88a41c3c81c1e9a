using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Folkmoot.Civic.Record.Review;

/// <summary>One row that a step changed: what it was, and at which revision the step left it.</summary>
/// <param name="FactId">The fact; null for a decision.</param>
/// <param name="Key">The decision's key; null for a fact.</param>
/// <param name="Before">The row's values before; null when the step made it.</param>
/// <param name="From">The revision before the step; <see cref="Gone"/> when there was no row.</param>
/// <param name="Left">The revision after it; <see cref="Gone"/> when the step took the row out.</param>
public sealed record StepChange(string? FactId, string? Key, RowBefore? Before, int From, int Left)
{
    /// <summary>The revision of a row that is not there.</summary>
    public const int Gone = -1;

    /// <summary>The revision at which an undoing left the row; null while the step stands.</summary>
    public int? UndoneTo { get; init; }

    public string Row => FactId ?? Key!;
}

/// <summary>The values of a fact or a decision that a step can change.</summary>
public sealed record RowBefore
{
    public string? Content { get; init; }

    public int Start { get; init; }

    public string? Origins { get; init; }

    public bool Removed { get; init; }

    public DecisionOutcome Outcome { get; init; }

    public string? FactId { get; init; }

    public DateTimeOffset At { get; init; }

    public string? By { get; init; }
}

/// <summary>Writes down what a step is about to change, and reads it again.</summary>
internal static class StepChanges
{
    public static string Write(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        var facts = tracker.Entries<Fact>().Where(IsChanged).Select(entry => new StepChange(
            entry.Entity.Id.Value, null, entry.State == EntityState.Added ? null : FactBefore(entry), From(entry), Left(entry)));
        var decisions = tracker.Entries<Decision>().Where(IsChanged).Select(entry => new StepChange(
            null, entry.Entity.Key, entry.State == EntityState.Added ? null : DecisionBefore(entry), From(entry), Left(entry)));
        return Write(facts.Concat(decisions));
    }

    public static string Write(IEnumerable<StepChange> changes) => LongJson.Write(changes);

    public static IReadOnlyList<StepChange> Read(string changes) => LongJson.Read<IReadOnlyList<StepChange>>(changes) ?? [];

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static int From<T>(EntityEntry<T> entry)
        where T : class, IRevised => entry.State == EntityState.Added ? StepChange.Gone : entry.Entity.Revision;

    // Storage counts a change as it is saved; what is new begins at 0.
    private static int Left<T>(EntityEntry<T> entry)
        where T : class, IRevised => entry.State switch
    {
        EntityState.Added => entry.Entity.Revision,
        EntityState.Deleted => StepChange.Gone,
        _ => entry.Entity.Revision + 1,
    };

    private static RowBefore FactBefore(EntityEntry<Fact> entry) => new()
    {
        Content = entry.OriginalValues.GetValue<string>(nameof(Fact.Content)),
        Start = entry.OriginalValues.GetValue<int>(nameof(Fact.Start)),
        Origins = entry.OriginalValues.GetValue<string>(nameof(Fact.Origins)),
        Removed = entry.OriginalValues.GetValue<bool>(nameof(Fact.Removed)),
    };

    private static RowBefore DecisionBefore(EntityEntry<Decision> entry) => new()
    {
        Outcome = entry.OriginalValues.GetValue<DecisionOutcome>(nameof(Decision.Outcome)),
        FactId = entry.OriginalValues.GetValue<RecordId?>(nameof(Decision.FactId))?.Value,
        At = entry.OriginalValues.GetValue<DateTimeOffset>(nameof(Decision.At)),
        By = entry.OriginalValues.GetValue<string>(nameof(Decision.By)),
    };
}
