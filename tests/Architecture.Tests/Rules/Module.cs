namespace Folkmoot.Architecture.Tests.Rules;

/// <summary>A part of a room that may not use all of Civic.</summary>
/// <param name="Name">A namespace, or how the names of its types begin.</param>
/// <param name="MayUse">The modules of Civic that it may use.</param>
internal sealed record Module(string Name, IReadOnlyList<string> MayUse)
{
    /// <summary>True when the type belongs to the module.</summary>
    public bool Holds(string type) => type.StartsWith(Name, StringComparison.Ordinal)
        && (type.Length == Name.Length || type[Name.Length] is '.' or '_' or '+');
}
