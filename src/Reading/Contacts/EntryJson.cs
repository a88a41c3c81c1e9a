using System.Text.Json;
using System.Text.Json.Serialization;

namespace Folkmoot.Reading.Contacts;

/// <summary>A line's text is a JSON string, a cell's texts are an array.</summary>
public sealed class EntryJson : JsonConverter<Entry>
{
    public override Entry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Entry.FromString(reader.GetString()!);
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            texts.Add(reader.GetString()!);
        }

        return new Entry(texts, isCell: true);
    }

    public override void Write(Utf8JsonWriter writer, Entry value, JsonSerializerOptions options)
    {
        if (!value.IsCell)
        {
            writer.WriteStringValue(value.Texts[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var text in value.Texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
