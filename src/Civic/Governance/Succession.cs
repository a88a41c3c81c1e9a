using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance;

/// <summary>Who may follow whom: not oneself, not one that was gone before, and never round in a circle.</summary>
internal static class Succession
{
    public const string DayField = "LastDay";

    public const string Field = "Successor";

    /// <summary>What is wrong with ending <paramref name="one"/> so; null when nothing is. Without a last day it goes on and has no successor.</summary>
    public static Mistake? Check(Forebear one, DateOnly? lastDay, RecordId? successor, Lineage lineage) => (lastDay, successor) switch
    {
        ({ } day, _) when one.Valid.From is { } from && day < from =>
            new Mistake(DayField, $"The last day must be {from.InWords()} or later, because it began then"),
        (null, not null) => new Mistake(DayField, "Enter the last day, because it has a successor"),
        ({ } day, { } next) => CheckSuccessor(one, day, lineage.Chain(next)),
        _ => null,
    };

    private static Mistake? CheckSuccessor(Forebear one, DateOnly day, IReadOnlyList<Forebear> chain)
    {
        if (chain.Count == 0)
        {
            return new Mistake(Field, "Select a successor that is on record");
        }

        if (chain[0].Id == one.Id)
        {
            return new Mistake(Field, "Select another: nothing is its own successor");
        }

        if (chain.Any(later => later.Id == one.Id))
        {
            return new Mistake(Field, $"Select another successor: {string.Join(", then ", chain.TakeWhile(later => later.Id != one.Id).Select(later => later.Name))} is followed by {one.Name}, in a circle");
        }

        return chain[0].Valid.To is { } gone && gone <= day
            ? new Mistake(Field, $"Select another successor: {chain[0].Name} ended on {gone.InWords()}")
            : null;
    }
}
