using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Folkmoot.Web.Logs;

/// <summary>Logs for machines: one JSON object a line, with the time in UTC and the named values beside the sentence.</summary>
internal sealed class JsonLines(TimeProvider time) : ConsoleFormatter(FormatName)
{
    public const string FormatName = "folkmoot-json";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var bytes = new MemoryStream();
        using (var line = new Utf8JsonWriter(bytes))
        {
            line.WriteStartObject();
            line.WriteString("time", time.GetUtcNow());
            line.WriteString("level", logEntry.LogLevel.ToString());
            line.WriteString("from", logEntry.Category);
            line.WriteString("says", logEntry.Formatter(logEntry.State, null));
            WriteValues(line, logEntry.State as IReadOnlyList<KeyValuePair<string, object?>> ?? []);
            if (logEntry.Exception is { } fault)
            {
                line.WriteString("fault", LoggedFault.Of(fault));
            }

            line.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteValues(Utf8JsonWriter line, IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        foreach (var (name, value) in values.Where(value => value.Key != "{OriginalFormat}"))
        {
            switch (value)
            {
                case int or long:
                    line.WriteNumber(name, Convert.ToInt64(value));
                    break;
                default:
                    line.WriteString(name, value?.ToString());
                    break;
            }
        }
    }
}
