using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>The paper around a name: what tells which of several is meant.</summary>
public sealed record PaperSetting
{
    /// <summary>The day of its meeting; null when it gives none, and then no name that had an end or a beginning is certain.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The body whose paper it is.</summary>
    public RecordId? BodyId { get; init; }

    /// <summary>The paper's own short forms, each with its long form.</summary>
    public IReadOnlyDictionary<string, string> ShortForms { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The paper's words, for phrases that give the meaning of a short form away; may be empty.</summary>
    public string Text { get; init; } = "";
}
