using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Folkmoot.Civic.Kernel;

/// <summary>
/// JSON as long as a paper, written and read in buffers that are garbage afterwards. The serializer's own come from a pool in which every
/// thread keeps the largest that it ever needed: on a busy day that was more than all that the site works with.
/// </summary>
internal static class LongJson
{
    public static string Write<T>(T value, JsonSerializerOptions? options = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = options?.Encoder, SkipValidation = true }))
        {
            JsonSerializer.Serialize(writer, value, options);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Null where the text says <c>null</c>; throws <see cref="JsonException"/> where it is not such a value.</summary>
    public static T? Read<T>(string json, JsonSerializerOptions? options = null) => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json), options);

    /// <summary>Throws <see cref="JsonException"/> where the text is no JSON.</summary>
    public static JsonElement Parse(string json) => JsonElement.Parse(Encoding.UTF8.GetBytes(json));
}
