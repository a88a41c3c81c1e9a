using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Folkmoot.Architecture.Tests.Walking;

/// <summary>Walks one type.</summary>
internal sealed class TypeWalk(PEReader file, MetadataReader metadata, TypeDefinitionHandle handle)
{
    private readonly TypeNames _names = new(metadata);
    private readonly TypeDefinition _type = metadata.GetTypeDefinition(handle);

    public IEnumerable<Use> Uses()
    {
        var from = _names.Of(handle).Name.Split('+')[0];
        var fields = _type.GetFields().Select(metadata.GetFieldDefinition).ToList();
        var methods = _type.GetMethods().Select(metadata.GetMethodDefinition).ToList();

        return Uses(from, UsePlace.Base, Bases())
            .Concat(Uses(from, UsePlace.Field, fields.Select(field => field.DecodeSignature(_names, null))))
            .Concat(Uses(from, UsePlace.Signature, methods.SelectMany(Signature)))
            .Concat(Attributes(fields, methods).SelectMany(attribute => AttributeUses(from, attribute)))
            .Concat(methods.SelectMany(method => BodyUses(from, method)));
    }

    private static IEnumerable<Use> Uses(string from, UsePlace place, IEnumerable<UsedType> types) =>
        types.SelectMany(type => type.Homes()).Select(type => new Use(from, place, type.Assembly, type.Name));

    private IEnumerable<UsedType> Bases()
    {
        var bases = _type.GetInterfaceImplementations()
            .Select(implementation => metadata.GetInterfaceImplementation(implementation).Interface)
            .Concat(Constraints(_type.GetGenericParameters()));
        return (_type.BaseType.IsNil ? bases : bases.Prepend(_type.BaseType)).Select(_names.Of);
    }

    private IEnumerable<UsedType> Signature(MethodDefinition method)
    {
        var signature = method.DecodeSignature(_names, null);
        return signature.ParameterTypes
            .Append(signature.ReturnType)
            .Concat(Constraints(method.GetGenericParameters()).Select(_names.Of));
    }

    private IEnumerable<EntityHandle> Constraints(GenericParameterHandleCollection parameters) => parameters
        .SelectMany(parameter => metadata.GetGenericParameter(parameter).GetConstraints())
        .Select(constraint => metadata.GetGenericParameterConstraint(constraint).Type);

    private IEnumerable<CustomAttribute> Attributes(IEnumerable<FieldDefinition> fields, IEnumerable<MethodDefinition> methods) =>
        _type.GetCustomAttributes()
            .Concat(fields.SelectMany(field => field.GetCustomAttributes()))
            .Concat(methods.SelectMany(method => method.GetCustomAttributes()))
            .Concat(methods.SelectMany(method => method.GetParameters()).SelectMany(parameter => metadata.GetParameter(parameter).GetCustomAttributes()))
            .Concat(_type.GetProperties().SelectMany(property => metadata.GetPropertyDefinition(property).GetCustomAttributes()))
            .Select(metadata.GetCustomAttribute);

    private IEnumerable<Use> AttributeUses(string from, CustomAttribute attribute) =>
        Uses(from, UsePlace.Attribute, AttributeArguments.TypesIn(metadata, _names, attribute))
            .Concat(MemberUses(from, UsePlace.Attribute, attribute.Constructor));

    private IEnumerable<Use> BodyUses(string from, MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return [];
        }

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        var caught = body.ExceptionRegions.Where(region => !region.CatchType.IsNil).Select(region => region.CatchType);
        return Uses(from, UsePlace.Body, Locals(body))
            .Concat(Uses(from, UsePlace.Body, caught.Select(_names.Of)))
            .Concat(Instructions.Named(body).SelectMany(named => MemberUses(from, UsePlace.Body, named)));
    }

    private ImmutableArray<UsedType> Locals(MethodBodyBlock body) => body.LocalSignature.IsNil
        ? []
        : metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null);

    private IEnumerable<Use> MemberUses(string from, UsePlace place, EntityHandle named)
    {
        switch (named.Kind)
        {
            case HandleKind.MemberReference:
                var reference = metadata.GetMemberReference((MemberReferenceHandle)named);
                return Member(from, place, _names.Of(reference.Parent), metadata.GetString(reference.Name), SignatureOf(reference));
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)named);
                return Member(from, place, _names.Of(method.GetDeclaringType()), metadata.GetString(method.Name), method.DecodeSignature(_names, null));
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)named);
                return Uses(from, place, [_names.Of(field.GetDeclaringType()), field.DecodeSignature(_names, null)]);
            case HandleKind.MethodSpecification:
                var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)named);
                return Uses(from, place, specification.DecodeSignature(_names, null)).Concat(MemberUses(from, place, specification.Method));
            case HandleKind.StandaloneSignature:
                var signature = metadata.GetStandaloneSignature((StandaloneSignatureHandle)named).DecodeMethodSignature(_names, null);
                return Uses(from, place, signature.ParameterTypes.Append(signature.ReturnType));
            default:
                return Uses(from, place, [_names.Of(named)]);
        }
    }

    private MethodSignature<UsedType>? SignatureOf(MemberReference reference) =>
        reference.GetKind() == MemberReferenceKind.Method ? reference.DecodeMethodSignature(_names, null) : null;

    private static IEnumerable<Use> Member(string from, UsePlace place, UsedType home, string name, MethodSignature<UsedType>? signature)
    {
        var parameters = signature is null ? [] : signature.Value.ParameterTypes;
        var shown = name + "(" + string.Join(", ", parameters.Select(parameter => parameter.Name)) + ")";
        var others = signature is null ? [] : parameters.Append(signature.Value.ReturnType).Concat(home.Parts);
        return Uses(from, place, others).Append(new Use(from, place, home.Assembly, home.Name, shown));
    }
}
