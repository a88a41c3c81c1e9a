using Folkmoot.Civic.Governance.Matching;

namespace Folkmoot.Civic.Record.Names;

/// <summary>The names that a version of a paper prints, and what of the paper tells which of several is meant.</summary>
public sealed record NamesOfPaper
{
    /// <summary>In the order in which they are to be shown; one that comes twice is shown once.</summary>
    public required IReadOnlyList<PrintedName> Printed { get; init; }

    /// <summary>The paper's own short forms, each with its long form.</summary>
    public IReadOnlyDictionary<string, string> ShortForms { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The paper's words; may be empty.</summary>
    public string Text { get; init; } = "";
}
