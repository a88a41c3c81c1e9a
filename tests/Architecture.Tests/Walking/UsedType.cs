namespace Folkmoot.Architecture.Tests.Walking;

/// <summary>A type as metadata names it, with the types that it is made of: its arguments, its element, its parameters.</summary>
internal sealed record UsedType(string Assembly, string Name, IReadOnlyList<UsedType> Parts)
{
    public static UsedType Made(string name, params IEnumerable<UsedType> parts) => new("", name, [.. parts]);

    /// <summary>Itself and all its parts that are types with a home; arrays, pointers and generic parameters have none.</summary>
    public IEnumerable<UsedType> Homes()
    {
        var parts = Parts.SelectMany(part => part.Homes());
        return Assembly.Length == 0 ? parts : parts.Prepend(this);
    }
}
