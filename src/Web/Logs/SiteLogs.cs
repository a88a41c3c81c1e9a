using Microsoft.Extensions.Logging.Console;

namespace Folkmoot.Web.Logs;

/// <summary>
/// What is logged, and how. Our own lines from Information on, the framework's from Warning on: its lower levels write addresses with their
/// queries, form fields and statements. What EF would log of a failed statement reaches us as an exception, and is logged once, without values.
/// </summary>
internal static class SiteLogs
{
    public static void AddTo(ILoggingBuilder logs, SiteOptions options)
    {
        logs.SetMinimumLevel(LogLevel.Warning);
        logs.AddFilter("Folkmoot", options.Verbose ? LogLevel.Debug : LogLevel.Information);
        logs.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        logs.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);

        // A page that lay open too long is no fault: StaleForm says so in one line.
        logs.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        logs.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logs.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logs.AddFilter("Npgsql", LogLevel.None);
        logs.AddConsole(console => console.FormatterName = options.JsonLogs ? JsonLines.FormatName : PlainLines.FormatName);
        logs.AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        logs.AddConsoleFormatter<PlainLines, ConsoleFormatterOptions>();
    }
}
