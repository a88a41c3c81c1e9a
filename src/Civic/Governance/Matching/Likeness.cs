namespace Folkmoot.Civic.Governance.Matching;

/// <summary>In how far a printed name of a person agrees with one on record. The surname always does.</summary>
internal sealed record Likeness(bool IsWhole, string? Initial)
{
    /// <summary>Null when the names exclude each other: Jo Ash is not Jane Ash.</summary>
    public static Likeness? Of(PersonForm printed, PersonForm recorded)
    {
        if (printed.Letters == recorded.Letters)
        {
            return new Likeness(printed.Words.Count > 1 && printed.Words[0].Length > 1, Initial: null);
        }

        var given = printed.Words.SkipLast(1).ToList();
        var known = recorded.Words.SkipLast(1).ToList();
        // "van der Meer" of "Pieter van der Meer": no first name is printed.
        if (given.Count == 0 || known.TakeLast(given.Count).SequenceEqual(given, StringComparer.Ordinal) && given[0].Length > 1 && given.Count < known.Count)
        {
            return new Likeness(IsWhole: false, Initial: null);
        }

        return known.Count > 0 && given.Zip(known).All(pair => Agree(pair.First, pair.Second))
            ? new Likeness(given[0] == known[0] && given[0].Length > 1, given[0].Length == 1 ? given[0] : known[0].Length == 1 ? known[0] : null)
            : null;
    }

    public string Why(string printed) => this switch
    {
        { IsWhole: true } => "The same name",
        { Initial: { } initial } => $"“{initial.ToUpperInvariant()}” in “{printed}” may be theirs",
        _ => "The same surname",
    };

    private static bool Agree(string one, string other) =>
        one == other || (one.Length == 1 && other.StartsWith(one, StringComparison.Ordinal)) || (other.Length == 1 && one.StartsWith(other, StringComparison.Ordinal));
}
