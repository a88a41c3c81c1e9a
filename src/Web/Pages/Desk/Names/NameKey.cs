using System.Security.Cryptography;
using System.Text;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Pages.Desk.Names;

/// <summary>How a printed name and a record are written into a form and read from it.</summary>
internal static class NameKey
{
    private const int IdBytes = 6;

    public static string Write(PrintedName name) => $"{name.Kind.Name()} {name.Text}";

    /// <summary>An id for the name on the page; the name itself may hold what an id may not.</summary>
    public static string Id(PrintedName name) => "n-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(name))).AsSpan(0, IdBytes));

    public static PrintedName? Read(string? key) =>
        key?.Split(' ', 2) is [var kind, { Length: > 0 } text] && RecordKinds.Parse(kind) is { } known ? new PrintedName(known, text) : null;

    public static RecordRef? ReadRef(string? meaning) =>
        meaning?.Split('/') is [var kind, var id] && RecordKinds.Parse(kind) is { } known && RecordId.Parse(id) is { } record ? new RecordRef(known, record) : null;

    public static string WriteAccepted(PrintedName name, RecordRef of) => $"{of} {Write(name)}";

    public static (PrintedName Name, RecordRef Of)? ReadAccepted(string accepted) =>
        accepted.Split(' ', 2) is [var of, var key] && ReadRef(of) is { } record && Read(key) is { } name ? (name, record) : null;
}
