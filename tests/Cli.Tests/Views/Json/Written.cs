using Folkmoot.Cli.Views.Json;
using Folkmoot.Reading;
using Folkmoot.Tests.Schemas;

namespace Folkmoot.Cli.Tests.Views.Json;

/// <summary>A reading's JSON as one piece, to look at.</summary>
internal static class Written
{
    public static Schema Schema { get; } = Folkmoot.Tests.Schemas.Schema.Named("reading.schema.json");

    public static byte[] Json(PaperReading reading, bool indented)
    {
        using var made = new MemoryStream();
        ReadingJson.Write(made, reading, indented);
        return made.ToArray();
    }
}
