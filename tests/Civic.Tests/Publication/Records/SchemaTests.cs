using System.Text.Json;
using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;

namespace Folkmoot.Civic.Tests.Publication.Records;

/// <summary>The published schema of records and the classes that are written cannot drift apart.</summary>
public sealed class SchemaTests
{
    private static readonly Schema Published = Schema.Named("record.schema.json");

    private static readonly Type[] Written = [typeof(PublicRecord), .. RecordKinds.All.Select(RecordJson.TypeOf).SelectMany(Reachable).Concat(Reachable(typeof(PublicRecord))).Distinct()];

    public static TheoryData<string> Types { get; } = [.. Written.Distinct().Select(type => type.Name)];

    public static TheoryData<RecordKind> Kinds { get; } = [.. RecordKinds.All];

    [Theory]
    [MemberData(nameof(Types))]
    public void Describes_every_property_of_every_class_and_no_other(string type)
    {
        var described = SchemaOf(type)["properties"]!.AsObject().Select(property => property.Key);

        Assert.Equal(Properties(type).Select(property => property.Name).Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Requires_exactly_what_is_always_written(string type)
    {
        var required = SchemaOf(type)["required"]!.AsArray().Select(name => (string)name!);

        var always = Properties(type).Where(property => !property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null);

        Assert.Equal(always.Select(property => property.Name).Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Defines_nothing_that_is_not_written()
    {
        var defined = Published.Root["$defs"]!.AsObject().Select(definition => definition.Key);

        Assert.Equal(Written.Where(type => type != typeof(PublicRecord)).Select(type => NameOf(type.Name)).Concat(["id", "kind"]).Order(StringComparer.Ordinal), defined.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Describes_what_is_really_written(RecordKind kind)
    {
        var record = SampleRecords.Of(kind);

        var tree = JsonNode.Parse(CanonicalJson.Write(RecordJson.Tree(record)));

        Assert.Empty(Published.Faults(tree));
        var again = RecordJson.ReadRecord(tree!.ToJsonString());
        Assert.Equal(CanonicalJson.Write(RecordJson.Tree(record)), CanonicalJson.Write(RecordJson.Tree(again)));
    }

    [Fact]
    public void Describes_a_withdrawal_which_says_who_when_and_why_and_nothing_else()
    {
        var withdrawal = PublicRecord.Withdrawal(new RecordRef(RecordKind.Action, RecordId.New()), "Marlshire County Council", 1) with { Version = 2, Reason = "A name." };

        var tree = RecordJson.Tree(withdrawal);

        Assert.Empty(Published.Faults(JsonNode.Parse(tree.ToJsonString())));
        string[] said = ["format", "id", "kind", "publishedAt", "publishedBy", "reason", "status", "version", "withdrawnFrom"];
        Assert.Equal(said, tree.Select(member => member.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kind", "\"poem\"", "$.kind is not among")]
    [InlineData("version", "0", "$.version is less than 1")]
    [InlineData("publishedAt", "\"2025-06-01\"", "$.publishedAt does not match")]
    [InlineData("id", "\"ABC\"", "$.id does not match")]
    [InlineData("content", "{}", "$.content lacks text")]
    [InlineData("format", "\"urn:other\"", "$.format is not")]
    public void Sees_what_is_wrong(string key, string value, string fault)
    {
        var tree = JsonNode.Parse(CanonicalJson.Write(RecordJson.Tree(SampleRecords.Of(RecordKind.Action))))!.AsObject();
        tree[key] = JsonNode.Parse(value);

        Assert.Contains(Published.Faults(tree), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    private static JsonObject SchemaOf(string type) => type == nameof(PublicRecord) ? Published.Root : Published.Root["$defs"]![NameOf(type)]!.AsObject();

    private static string NameOf(string type) =>
        JsonNamingPolicy.CamelCase.ConvertName(type.EndsWith("Record", StringComparison.Ordinal) ? type[..^6] : type.EndsWith("Part", StringComparison.Ordinal) ? type[..^4] : type);

    // The content of a record is written by its kind, so no property of the class says it.
    private static IEnumerable<Property> Properties(string type)
    {
        var written = RecordJson.Options.GetTypeInfo(Written.First(one => one.Name == type)).Properties
            .Where(property => property.Get is not null).Select(property => new Property(property.Name, property.PropertyType, property.IsGetNullable));
        return type == nameof(PublicRecord) ? written.Append(new Property("content", typeof(object), IsGetNullable: true)) : written;
    }

    private static HashSet<Type> Reachable(Type root)
    {
        HashSet<Type> found = [];
        var open = new Stack<Type>([root]);
        while (open.TryPop(out var type))
        {
            var element = type is { IsGenericType: true } ? type.GetGenericArguments()[0] : type;
            if (element.Namespace == typeof(PublicRecord).Namespace && !element.IsEnum && found.Add(element))
            {
                foreach (var property in RecordJson.Options.GetTypeInfo(element).Properties.Where(property => property.Get is not null))
                {
                    open.Push(property.PropertyType);
                }
            }
        }

        return found;
    }

    private sealed record Property(string Name, Type PropertyType, bool IsGetNullable);
}
