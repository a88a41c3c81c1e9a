namespace Folkmoot.Civic.Publication.Search;

/// <summary>One thing to look for: any of these phrases.</summary>
/// <param name="Phrases">Each one word or several that stand one after another; the first is as it was asked.</param>
/// <param name="IsExcluded">What has any of them is left out.</param>
public sealed record SearchTerm(IReadOnlyList<string> Phrases, bool IsExcluded)
{
    /// <summary>As it was asked.</summary>
    public string Asked => Phrases[0];

    public bool IsOneWord => !Asked.Contains(' ', StringComparison.Ordinal);
}
