using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Folkmoot.Architecture.Tests.Walking;

/// <summary>
/// Walks an assembly's base types, fields, signatures, attributes and method bodies and says what every type in it uses.
/// Metadata is read, not code loaded: what the compiler wrote is what counts.
/// </summary>
internal static class AssemblyWalk
{
    public static IReadOnlyList<Use> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.SelectMany(handle => new TypeWalk(file, metadata, handle).Uses()).Distinct()];
    }
}
