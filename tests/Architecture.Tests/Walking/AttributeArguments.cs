using System.Reflection.Metadata;

namespace Folkmoot.Architecture.Tests.Walking;

/// <summary>Finds the types that an attribute is given, as in <c>[JsonConverter(typeof(X))]</c>.</summary>
internal sealed class AttributeArguments(MetadataReader metadata, TypeNames names) : ICustomAttributeTypeProvider<UsedType>
{
    private const string SystemType = "System.Type";

    public static IEnumerable<UsedType> TypesIn(MetadataReader metadata, TypeNames names, CustomAttribute attribute)
    {
        var value = attribute.DecodeValue(new AttributeArguments(metadata, names));
        return value.FixedArguments.Select(argument => argument.Value)
            .Concat(value.NamedArguments.Select(argument => argument.Value))
            .OfType<UsedType>();
    }

    public UsedType GetTypeFromSerializedName(string name)
    {
        var parts = name.Split('[')[0].Split(',', StringSplitOptions.TrimEntries);
        var home = parts.Length > 1 ? parts[1] : metadata.GetString(metadata.GetAssemblyDefinition().Name);
        return new UsedType(home, parts[0], []);
    }

    // Only the enumeration's own assembly knows; those that attributes take are Int32 in every assembly that we use.
    public PrimitiveTypeCode GetUnderlyingEnumType(UsedType type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(UsedType type) => type.Name == SystemType;

    public UsedType GetSystemType() => UsedType.Made(SystemType);

    public UsedType GetPrimitiveType(PrimitiveTypeCode typeCode) => names.GetPrimitiveType(typeCode);

    public UsedType GetSZArrayType(UsedType elementType) => names.GetSZArrayType(elementType);

    public UsedType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        names.GetTypeFromDefinition(reader, handle, rawTypeKind);

    public UsedType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        names.GetTypeFromReference(reader, handle, rawTypeKind);
}
