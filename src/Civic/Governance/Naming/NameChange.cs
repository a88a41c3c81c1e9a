namespace Folkmoot.Civic.Governance.Naming;

/// <summary>Why a name on record changes: history is never overwritten, so the officer has to say.</summary>
public abstract record NameChange
{
    private NameChange()
    {
    }

    /// <summary>It was written down wrongly: it never had the old name.</summary>
    public sealed record Correction : NameChange;

    /// <summary>It had the old name until the day before <paramref name="Day"/>; the old name stays on record with its days.</summary>
    public sealed record RenamedFrom(DateOnly Day) : NameChange;
}
