using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Folkmoot.Architecture.Tests.Walking;

/// <summary>Names the types in signatures.</summary>
internal sealed class TypeNames(MetadataReader metadata) : ISignatureTypeProvider<UsedType, object?>
{
    private const string BaseLibrary = "System.Runtime";

    public UsedType Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0),
        _ => UsedType.Made("?"),
    };

    public UsedType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var home = reader.GetString(reader.GetAssemblyDefinition().Name);
        if (!type.GetDeclaringType().IsNil)
        {
            return new UsedType(home, GetTypeFromDefinition(reader, type.GetDeclaringType(), 0).Name + "+" + name, []);
        }

        return new UsedType(home, Full(reader.GetString(type.Namespace), name), []);
    }

    public UsedType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var outer = GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0);
            return outer with { Name = outer.Name + "+" + name };
        }

        var home = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : reader.GetString(reader.GetAssemblyDefinition().Name);
        return new UsedType(home, Full(reader.GetString(type.Namespace), name), []);
    }

    public UsedType GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public UsedType GetGenericInstantiation(UsedType genericType, ImmutableArray<UsedType> typeArguments) =>
        genericType with { Parts = typeArguments };

    public UsedType GetFunctionPointerType(MethodSignature<UsedType> signature) =>
        UsedType.Made("*()", signature.ParameterTypes.Append(signature.ReturnType));

    public UsedType GetModifiedType(UsedType modifier, UsedType unmodifiedType, bool isRequired) =>
        unmodifiedType with { Parts = [.. unmodifiedType.Parts, modifier] };

    public UsedType GetPrimitiveType(PrimitiveTypeCode typeCode) => new(BaseLibrary, "System." + typeCode, []);

    public UsedType GetArrayType(UsedType elementType, ArrayShape shape) => UsedType.Made(elementType.Name + "[,]", elementType);

    public UsedType GetSZArrayType(UsedType elementType) => UsedType.Made(elementType.Name + "[]", elementType);

    public UsedType GetByReferenceType(UsedType elementType) => UsedType.Made(elementType.Name + "&", elementType);

    public UsedType GetPointerType(UsedType elementType) => UsedType.Made(elementType.Name + "*", elementType);

    public UsedType GetPinnedType(UsedType elementType) => elementType;

    public UsedType GetGenericMethodParameter(object? genericContext, int index) => UsedType.Made("!!" + index);

    public UsedType GetGenericTypeParameter(object? genericContext, int index) => UsedType.Made("!" + index);

    private static string Full(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
