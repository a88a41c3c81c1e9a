using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>How the content of records is written as JSON: camel case, what is not known left out, characters as themselves.</summary>
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
        Converters = { new RecordIdConverter() },
    };

    /// <summary>The class that holds the content of that kind.</summary>
    public static Type TypeOf(RecordKind kind) => Types[kind];

    public static string Write(RecordContent content) => JsonSerializer.Serialize(content, content.GetType(), Options);

    public static RecordContent Read(RecordKind kind, string json) =>
        (RecordContent?)JsonSerializer.Deserialize(json, Types[kind], Options) ?? throw new JsonException("A record's content is an object, not null.");

    private sealed class RecordIdConverter : JsonConverter<RecordId>
    {
        public override RecordId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            RecordId.Parse(reader.GetString()) ?? throw new JsonException("A record's id is twelve letters and digits.");

        public override void Write(Utf8JsonWriter writer, RecordId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
