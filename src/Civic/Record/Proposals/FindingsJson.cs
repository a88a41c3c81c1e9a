using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>Findings as they are kept with their version.</summary>
public static class FindingsJson
{
    private static readonly JsonSerializerOptions Options = new(RecordJson.Options) { Converters = { new ProposalConverter() } };

    public static string Write(PaperFindings findings) => LongJson.Write(findings, Options);

    public static PaperFindings Read(string json) =>
        LongJson.Read<PaperFindings>(json, Options) ?? throw new JsonException("Findings are an object, not null.");

    /// <summary>The kind comes first and says which class the content is.</summary>
    private sealed class ProposalConverter : JsonConverter<Proposal>
    {
        public override Proposal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var found = document.RootElement;
            var kind = RecordKinds.Parse(found.GetProperty("kind").GetString()) ?? throw new JsonException("A proposal has a kind of record.");
            return new Proposal(
                found.GetProperty("key").GetString()!,
                kind,
                (RecordContent)found.GetProperty("content").Deserialize(RecordJson.TypeOf(kind), RecordJson.Options)!,
                found.GetProperty("start").GetInt32(),
                found.GetProperty("end").GetInt32(),
                Words(found.GetProperty("doubts")))
            {
                Guesses = found.TryGetProperty("guesses", out var guesses) ? Words(guesses) : [],
            };
        }

        public override void Write(Utf8JsonWriter writer, Proposal value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("key", value.Key);
            writer.WriteString("kind", value.Kind.Name());
            writer.WriteNumber("start", value.Start);
            writer.WriteNumber("end", value.End);
            writer.WritePropertyName("content");
            JsonSerializer.Serialize(writer, value.Content, value.Content.GetType(), RecordJson.Options);
            writer.WritePropertyName("doubts");
            JsonSerializer.Serialize(writer, value.Doubts, RecordJson.Options);
            if (value.Guesses.Count > 0)
            {
                writer.WritePropertyName("guesses");
                JsonSerializer.Serialize(writer, value.Guesses, RecordJson.Options);
            }

            writer.WriteEndObject();
        }

        private static string[] Words(JsonElement list) => [.. list.EnumerateArray().Select(word => word.GetString()!)];
    }
}
