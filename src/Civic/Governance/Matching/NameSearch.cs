namespace Folkmoot.Civic.Governance.Matching;

/// <summary>Looks for a piece of a name as somebody types it: accents, case, spaces and hyphens do not matter.</summary>
public static class NameSearch
{
    /// <summary>True when one of the names holds what is sought, or nothing is sought.</summary>
    public static bool Finds(string? sought, params IEnumerable<string> names)
    {
        var letters = string.Concat(NameLetters.Words(sought ?? ""));
        return letters.Length == 0 || names.Any(name => string.Concat(NameLetters.Words(name)).Contains(letters, StringComparison.Ordinal));
    }

    /// <summary>A person's printed name without titles, honours and post: what it would be on record as.</summary>
    public static string PersonWithoutTitles(string printed) => PersonForm.Read(printed).Bare;
}
