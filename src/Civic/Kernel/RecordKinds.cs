namespace Folkmoot.Civic.Kernel;

/// <summary>How each kind of record is written in addresses and called by people.</summary>
public static class RecordKinds
{
    private static readonly Dictionary<RecordKind, (string One, string Many)> Called = new()
    {
        [RecordKind.Organisation] = ("Organisation", "Organisations"),
        [RecordKind.Body] = ("Body", "Bodies"),
        [RecordKind.Person] = ("Person", "People"),
        [RecordKind.Meeting] = ("Meeting", "Meetings"),
        [RecordKind.Paper] = ("Paper", "Papers"),
        [RecordKind.Item] = ("Item", "Items"),
        [RecordKind.Attendance] = ("Attendance", "Attendance"),
        [RecordKind.Declaration] = ("Declaration of interest", "Declarations of interest"),
        [RecordKind.Recommendation] = ("Recommendation", "Recommendations"),
        [RecordKind.Resolution] = ("Resolution", "Resolutions"),
        [RecordKind.Gate] = ("Gate", "Gates"),
        [RecordKind.Update] = ("Update", "Updates"),
        [RecordKind.Principle] = ("Principle", "Principles"),
        [RecordKind.Aim] = ("Aim", "Aims"),
        [RecordKind.Motion] = ("Motion", "Motions"),
        [RecordKind.Question] = ("Question", "Questions"),
        [RecordKind.Exchange] = ("Exchange", "Exchanges"),
        [RecordKind.Assurance] = ("Promise", "Promises"),
        [RecordKind.Action] = ("Action", "Actions"),
    };

    private static readonly Dictionary<string, RecordKind> ByName =
        Enum.GetValues<RecordKind>().ToDictionary(NameOf, StringComparer.Ordinal);

    public static IReadOnlyList<RecordKind> All { get; } = Enum.GetValues<RecordKind>();

    /// <summary>What a person calls one of them, with a capital.</summary>
    public static string One(this RecordKind kind) => Called[kind].One;

    /// <summary>What a person calls several of them, with a capital.</summary>
    public static string Many(this RecordKind kind) => Called[kind].Many;

    /// <summary>The name in addresses and in JSON: lower case, one word.</summary>
    public static string Name(this RecordKind kind) => NameOf(kind);

    /// <summary>The kind of that name; null when there is none.</summary>
    public static RecordKind? Parse(string? name) => name is not null && ByName.TryGetValue(name, out var kind) ? kind : null;

    private static string NameOf(RecordKind kind) => kind.ToString().ToLowerInvariant();
}
