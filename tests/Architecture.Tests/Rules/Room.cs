namespace Folkmoot.Architecture.Tests.Rules;

/// <summary>One assembly of ours, and all that it may reference besides the base library.</summary>
/// <param name="Folder">Its folder under <c>src</c>.</param>
/// <param name="Assembly">Its assembly's name.</param>
/// <param name="Rooms">The rooms of ours that it may use.</param>
/// <param name="Packages">The assemblies of packages that it may use; each has a record in <c>docs/decisions</c>.</param>
internal sealed record Room(string Folder, string Assembly, IReadOnlyList<string> Rooms, IReadOnlyList<string> Packages)
{
    /// <summary>True for rooms that may use the web framework, which is installed with .NET and is no package.</summary>
    public bool IsOfTheSite { get; init; }
}
