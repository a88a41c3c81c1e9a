using System.Text.Json;
using System.Text.Json.Serialization;

namespace Folkmoot.Reading.Contacts;

/// <summary>What one field of a contact holds, as printed: one text from a line, or all that a cell of a table holds, in order.</summary>
[JsonConverter(typeof(EntryJson))]
public sealed class Entry : IEquatable<Entry>
{
    private Entry(IReadOnlyList<string> texts, bool isCell)
    {
        Texts = texts;
        IsCell = isCell;
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>The field is a cell of a table; as JSON it is a list, even of one.</summary>
    public bool IsCell { get; }

    public static implicit operator Entry(string text) => FromString(text);

    public static Entry FromString(string text) => new([text], isCell: false);

    /// <summary>What a cell holds; null when it holds nothing of the kind.</summary>
    public static Entry? Cell(IReadOnlyList<string> texts) => texts.Count == 0 ? null : new Entry(texts, isCell: true);

    public bool Equals(Entry? other) => other is not null && IsCell == other.IsCell && Texts.SequenceEqual(other.Texts, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Entry);

    public override int GetHashCode() => Texts.Aggregate(IsCell.GetHashCode(), HashCode.Combine);

    public override string ToString() => string.Join(", ", Texts);

    /// <summary>A line's text is a JSON string, a cell's texts are an array.</summary>
    private sealed class EntryJson : JsonConverter<Entry>
    {
        public override Entry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return FromString(reader.GetString()!);
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
}
