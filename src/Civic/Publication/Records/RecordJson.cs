using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>How records are written as JSON: camel case, what is not known left out, characters as themselves, instants in UTC to the second.</summary>
public static class RecordJson
{
    private static readonly Dictionary<RecordKind, Type> Types = new()
    {
        [RecordKind.Organisation] = typeof(OrganisationRecord),
        [RecordKind.Body] = typeof(BodyRecord),
        [RecordKind.Person] = typeof(PersonRecord),
        [RecordKind.Meeting] = typeof(MeetingRecord),
        [RecordKind.Paper] = typeof(PaperRecord),
        [RecordKind.Item] = typeof(ItemRecord),
        [RecordKind.Attendance] = typeof(AttendanceRecord),
        [RecordKind.Declaration] = typeof(DeclarationRecord),
        [RecordKind.Recommendation] = typeof(RecommendationRecord),
        [RecordKind.Resolution] = typeof(ResolutionRecord),
        [RecordKind.Gate] = typeof(GateRecord),
        [RecordKind.Update] = typeof(UpdateRecord),
        [RecordKind.Principle] = typeof(PrincipleRecord),
        [RecordKind.Aim] = typeof(AimRecord),
        [RecordKind.Motion] = typeof(MotionRecord),
        [RecordKind.Question] = typeof(QuestionRecord),
        [RecordKind.Exchange] = typeof(ExchangeRecord),
        [RecordKind.Assurance] = typeof(AssuranceRecord),
        [RecordKind.Action] = typeof(ActionRecord),
    };

    /// <summary>The one set of settings for the content of records.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new RecordIdConverter(), new InstantConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutHeading } },
    };

    /// <summary>The class that holds the content of that kind.</summary>
    public static Type TypeOf(RecordKind kind) => Types[kind];

    public static string Write(RecordContent content) => JsonSerializer.Serialize(content, content.GetType(), Options);

    public static RecordContent Read(RecordKind kind, string json) =>
        (RecordContent?)JsonSerializer.Deserialize(json, Types[kind], Options) ?? throw new JsonException("A record's content is an object, not null.");

    /// <summary>The whole record as a tree; its canonical text is what is hashed and kept.</summary>
    public static JsonObject Tree(PublicRecord record)
    {
        var tree = JsonSerializer.SerializeToNode(record, Options)!.AsObject();
        if (record.Content is { } content)
        {
            tree["content"] = Tree(content);
        }

        return tree;
    }

    /// <summary>The record that the text holds; throws <see cref="JsonException"/> when it holds none.</summary>
    public static PublicRecord ReadRecord(string json)
    {
        var whole = LongJson.Parse(json);
        var around = JsonObject.Create(whole)!;
        around.Remove("content");
        var record = around.Deserialize<PublicRecord>(Options)!;
        return whole.TryGetProperty("content", out var content) ? record with { Content = (RecordContent?)content.Deserialize(Types[record.Kind], Options) } : record;
    }

    // The text of a paper goes in as it is: to write it out, the serializer would borrow six times its length, and keep that for each thread.
    private static JsonNode Tree(RecordContent content)
    {
        if (content is not PaperRecord paper)
        {
            return JsonSerializer.SerializeToNode(content, content.GetType(), Options)!;
        }

        var tree = JsonSerializer.SerializeToNode(paper with { Text = "" }, Options)!;
        tree["text"] = paper.Text;
        return tree;
    }

    // The heading is made from the content and is no part of it; [JsonIgnore] does not reach the properties that override an ignored one.
    private static void WithoutHeading(JsonTypeInfo type)
    {
        if (type.Type.IsAssignableTo(typeof(RecordContent)) && type.Properties.FirstOrDefault(property => property.Name == "heading") is { } heading)
        {
            type.Properties.Remove(heading);
        }
    }

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss'Z'";

        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.ParseExact(reader.GetString()!, Seconds, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToUniversalTime().ToString(Seconds, CultureInfo.InvariantCulture));
    }

    private sealed class RecordIdConverter : JsonConverter<RecordId>
    {
        public override RecordId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            RecordId.Parse(reader.GetString()) ?? throw new JsonException("A record's id is twelve letters and digits.");

        public override void Write(Utf8JsonWriter writer, RecordId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
