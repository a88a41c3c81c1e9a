namespace Folkmoot.Architecture.Tests.Rules;

/// <summary>The rooms that exist, and which way they look. A new room or package is a line here, seen in review.</summary>
internal static class House
{
    private static readonly string[] Entities =
        ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.Data.Sqlite", "Npgsql"];

    private static readonly string[] Storage =
    [
        .. Entities, "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL",
        "Microsoft.Extensions.Identity.Stores",
    ];

    public static readonly IReadOnlyList<Room> Rooms =
    [
        new("Reading", "Folkmoot.Reading", [], []),
        new("Analysis", "Folkmoot.Analysis", [], []),
        new("Intake", "Folkmoot.Intake", ["Folkmoot.Reading"], ["AngleSharp"]),
        new("Civic", "Folkmoot.Civic", ["Folkmoot.Reading"], Storage) { IsOfTheSite = true },
        new("Web", "folkmoot", ["Folkmoot.Civic", "Folkmoot.Intake", "Folkmoot.Reading"], ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational", "Npgsql", "QRCoder", "System.CommandLine"]) { IsOfTheSite = true },
        new("Cli", "moot", ["Folkmoot.Analysis", "Folkmoot.Intake", "Folkmoot.Reading"], ["Spectre.Console", "System.CommandLine"]),
    ];

    /// <summary>
    /// Which modules of Civic a module, or a part of the site, may use besides itself; what is not listed here may use all. The first that
    /// fits counts. A name is a namespace; compiled pages stand in that of their folder.
    /// </summary>
    public static readonly IReadOnlyList<Module> Modules =
    [
        new("Folkmoot.Civic.Kernel", []),
        new("Folkmoot.Civic.Publication", ["Kernel"]),
        new("Folkmoot.Civic.Governance", ["Kernel", "Storage"]),
        new("Folkmoot.Civic.Accounts", ["Kernel", "Storage", "Governance"]),
        new("Folkmoot.Civic.Alerts", ["Kernel", "Publication", "Storage"]),
        new("Folkmoot.Web.Pages.Alerts", ["Kernel", "Publication", "Alerts"]),
        new("Folkmoot.Web.Pages.Public", ["Kernel", "Publication"]),
    ];

    /// <summary>
    /// What a pure room may not touch. An entry is a namespace (ends with a dot), a type, or a member (has <c>::</c>).
    /// </summary>
    public static readonly IReadOnlyList<string> Impure =
    [
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.FileSystemInfo",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.DriveInfo",
        "System.IO.Path",
        "System.IO.RandomAccess",
        "System.IO.Enumeration.",
        "System.IO.IsolatedStorage.",
        "System.IO.MemoryMappedFiles.",
        "System.IO.Pipes.",
        "System.Net.",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Diagnostics.ProcessStartInfo",
        "System.Diagnostics.Stopwatch",
        "System.Random",
        "System.Security.Cryptography.RandomNumberGenerator",
        "System.Guid::NewGuid",
        "System.Guid::CreateVersion7",
        "System.TimeProvider",
        "System.TimeZoneInfo",
        "System.DateTime::get_Now",
        "System.DateTime::get_UtcNow",
        "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow",
        "System.Environment::get_CurrentDirectory",
        "System.Environment::get_NewLine",
        "System.Environment::get_TickCount",
        "System.Environment::get_TickCount64",
        "System.Environment::GetEnvironmentVariable",
        "System.Globalization.CultureInfo::get_CurrentCulture",
        "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.Threading.Thread::get_CurrentThread",
    ];

    /// <summary>Ends of type names that say nothing: name the thing that it is.</summary>
    public static readonly IReadOnlyList<string> EmptyNames =
        ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Utilities", "Service", "Data", "Info"];
}
