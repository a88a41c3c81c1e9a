using Folkmoot.Civic.Kernel;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Folkmoot.Web.Logs;

/// <summary>Logs for a person at a terminal: the local time and one sentence.</summary>
internal sealed class PlainLines(TimeProvider time) : ConsoleFormatter(FormatName)
{
    public const string FormatName = "folkmoot-plain";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var loud = logEntry.LogLevel >= LogLevel.Warning ? logEntry.LogLevel + ": " : "";
        textWriter.Write($"{LocalTime.At(time.GetUtcNow()):HH:mm:ss}  {loud}{logEntry.Formatter(logEntry.State, null)}");
        textWriter.WriteLine(logEntry.Exception is { } fault ? $" ({LoggedFault.Of(fault)})" : "");
    }
}
