namespace Folkmoot.Civic.Governance.Organisations;

/// <summary>How an organisation ends.</summary>
public sealed record OrganisationEnd
{
    /// <summary>The last day on which it existed; null says that it has not ended after all.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What took over its work; null when nothing did, or it is not on record.</summary>
    public Kernel.RecordId? Successor { get; init; }

    /// <summary>Ends on the same day each body that would outlive it.</summary>
    public bool WithItsBodies { get; init; }
}
