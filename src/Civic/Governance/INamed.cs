namespace Folkmoot.Civic.Governance;

/// <summary>Something that has one name at a time and may have had others.</summary>
public interface INamed
{
    string Name { get; set; }

    /// <summary>The first day of the present name; null when it always had it.</summary>
    DateOnly? NamedFrom { get; set; }
}
