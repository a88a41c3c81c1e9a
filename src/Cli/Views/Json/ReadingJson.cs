using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Views.Json;

/// <summary>
/// A reading as JSON: the published format of <c>docs/formats/reading.schema.json</c>. What is not known is left out, but for the
/// five facts about the paper as a whole, which are null; characters are written as themselves.
/// </summary>
internal static class ReadingJson
{
    private static readonly JsonTypeInfo<PaperReading> OnOneLine = For(indented: false);
    private static readonly JsonTypeInfo<PaperReading> OnManyLines = For(indented: true);

    /// <summary>UTF-8, ending with a line break; never held as a whole.</summary>
    public static void Write(Stream target, PaperReading reading, bool indented)
    {
        JsonSerializer.Serialize(target, reading, indented ? OnManyLines : OnOneLine);
        target.Write("\n"u8);
    }

    private static JsonTypeInfo<PaperReading> For(bool indented)
    {
        var options = new JsonSerializerOptions(ReadingJsonContext.Default.Options)
        {
            WriteIndented = indented,
            NewLine = "\n",
            DefaultBufferSize = 64 * 1024,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ReadingJsonContext.Default.WithAddedModifier(KeepTopLevelKeys),
        };
        return (JsonTypeInfo<PaperReading>)options.GetTypeInfo(typeof(PaperReading));
    }

    private static void KeepTopLevelKeys(JsonTypeInfo type)
    {
        if (type.Type != typeof(PaperReading))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = static (_, _) => true;
        }
    }
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SpanConverter)])]
[JsonSerializable(typeof(PaperReading))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
