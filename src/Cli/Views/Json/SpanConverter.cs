using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Json;

/// <summary>Writes a span on one line, even where the rest is indented: there are hundreds in a reading.</summary>
internal sealed class SpanConverter : JsonConverter<Span>
{
    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        Span<byte> made = stackalloc byte[64];
        System.Text.Unicode.Utf8.TryWrite(made, CultureInfo.InvariantCulture, $$"""{"start":{{value.Start}},"end":{{value.End}}}""", out var length);
        writer.WriteRawValue(made[..length], skipInputValidation: true);
    }

    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Readings are written, never read back.");
}
