using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Folkmoot.Cli.Tests.Invented;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Tests.Views.Json;

/// <summary>The published schema and the types that are written cannot drift apart, and the validator sees what it should.</summary>
public sealed class SchemaTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Types { get; } = [.. Reachable(typeof(PaperReading)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Describes_every_property_of_every_type_and_no_other(string type)
    {
        var described = SchemaOf(type)["properties"]!.AsObject();

        var written = PropertiesOf(type).Select(KeyOf);

        Assert.Equal(written.Order(StringComparer.Ordinal), described.Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Requires_exactly_what_is_always_written(string type)
    {
        var required = SchemaOf(type)["required"]!.AsArray().Select(key => (string)key!);

        var always = PropertiesOf(type).Where(property => type == typeof(PaperReading).FullName || !IsNullable(property)).Select(KeyOf);

        Assert.Equal(always.Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Lists_every_value_that_an_enumeration_can_have(string type)
    {
        foreach (var property in PropertiesOf(type).Where(property => property.PropertyType.IsEnum))
        {
            var listed = SchemaOf(type)["properties"]![KeyOf(property)]!["enum"]!.AsArray().Select(value => (string)value!);
            var written = property.PropertyType.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);
            Assert.Equal(written.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("kind", "\"poem\"", "$.kind is not among")]
    [InlineData("kind", null, "$ lacks kind")]
    [InlineData("date", "\"4 June\"", "$.date is no date")]
    [InlineData("items", "[{\"title\":1}]", "$.items[0].title is not of type")]
    [InlineData("gates", "[{\"decision\":{},\"logic\":\"all\",\"conditions\":[]}]", "$.gates[0].decision lacks text")]
    [InlineData("doubts", "[{\"code\":\"A b\",\"message\":\"\",\"span\":{\"start\":-1,\"end\":0}}]", "$.doubts[0].span.start is less than 0")]
    public void Sees_what_is_wrong(string key, string? value, string fault)
    {
        var reading = JsonNode.Parse(Written.Json(HubsReport.Reading, indented: false))!.AsObject();
        reading.Remove(key);
        if (value is not null)
        {
            reading[key] = JsonNode.Parse(value);
        }

        var faults = Written.Schema.Faults(reading);

        Assert.Contains(faults, found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    private static JsonObject SchemaOf(string type)
    {
        var places = new Dictionary<Type, JsonObject> { [typeof(PaperReading)] = Written.Schema.Root };
        var open = new Queue<Type>(places.Keys);
        while (open.TryDequeue(out var next))
        {
            foreach (var property in PropertiesOf(next.FullName!))
            {
                var element = ElementOf(property.PropertyType);
                if (IsOurs(element) && places.TryAdd(element, Described(places[next], property)))
                {
                    open.Enqueue(element);
                }
            }
        }

        return places.Single(place => place.Key.FullName == type).Value;
    }

    private static JsonObject Described(JsonObject holder, PropertyInfo property)
    {
        var schema = holder["properties"]?[KeyOf(property)]?.AsObject() ?? throw new KeyNotFoundException($"{KeyOf(property)} is not in the schema.");
        schema = schema["items"]?.AsObject() ?? schema["anyOf"]?[0]?.AsObject() ?? schema;
        return Written.Schema.Follow(schema);
    }

    private static HashSet<Type> Reachable(Type root)
    {
        HashSet<Type> found = [root];
        var open = new Queue<Type>(found);
        while (open.TryDequeue(out var next))
        {
            foreach (var element in PropertiesOf(next.FullName!).Select(property => ElementOf(property.PropertyType)))
            {
                if (IsOurs(element) && found.Add(element))
                {
                    open.Enqueue(element);
                }
            }
        }

        return found;
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(string type) =>
        typeof(PaperReading).Assembly.GetType(type)!
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType != typeof(Span) || property.Name != nameof(Span.Length));

    private static Type ElementOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(PaperReading).Assembly && !type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>() is null;

    private static bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || Nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static string KeyOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
