using System.Text.Json.Serialization;

namespace Folkmoot.Civic.Kernel;

/// <summary>Everything that can stand on the public record. The name in JSON is also the first part of its address.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecordKind>))]
public enum RecordKind
{
    [JsonStringEnumMemberName("organisation")]
    Organisation,
    [JsonStringEnumMemberName("body")]
    Body,
    [JsonStringEnumMemberName("person")]
    Person,
    [JsonStringEnumMemberName("meeting")]
    Meeting,
    [JsonStringEnumMemberName("paper")]
    Paper,
    [JsonStringEnumMemberName("item")]
    Item,
    [JsonStringEnumMemberName("attendance")]
    Attendance,
    [JsonStringEnumMemberName("declaration")]
    Declaration,
    [JsonStringEnumMemberName("recommendation")]
    Recommendation,
    [JsonStringEnumMemberName("resolution")]
    Resolution,
    [JsonStringEnumMemberName("gate")]
    Gate,
    [JsonStringEnumMemberName("update")]
    Update,
    [JsonStringEnumMemberName("principle")]
    Principle,
    [JsonStringEnumMemberName("aim")]
    Aim,
    [JsonStringEnumMemberName("motion")]
    Motion,
    [JsonStringEnumMemberName("question")]
    Question,
    [JsonStringEnumMemberName("exchange")]
    Exchange,
    [JsonStringEnumMemberName("assurance")]
    Assurance,
    [JsonStringEnumMemberName("action")]
    Action,
}
