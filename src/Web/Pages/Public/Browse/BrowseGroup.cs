namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>Entries of a list that belong together.</summary>
/// <param name="Heading">What joins them; null for a list of one group.</param>
/// <param name="Lines">The entries.</param>
public sealed record BrowseGroup(string? Heading, IReadOnlyList<BrowseLine> Lines)
{
    /// <summary>The page of the group itself; null when it has none.</summary>
    public string? Address { get; init; }
}

/// <summary>One entry: its name, its page, and one line on what it has.</summary>
public sealed record BrowseLine(string Name, string Address, string About);
