namespace Folkmoot.Civic.Kernel;

/// <summary>Points at any record, whichever module keeps it, so that nothing needs to point upwards.</summary>
public readonly record struct RecordRef(RecordKind Kind, RecordId Id)
{
    /// <summary>Its address on the site, from the root.</summary>
    public string Path => $"/{Kind.Name()}/{Id}";

    public override string ToString() => $"{Kind.Name()}/{Id}";
}
