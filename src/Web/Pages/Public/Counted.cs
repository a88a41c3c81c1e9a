using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>How many there are of something, and where they are listed.</summary>
/// <param name="Count">How many.</param>
/// <param name="Called">What they are called, one or several.</param>
/// <param name="Address">Their list; null where there is none.</param>
public sealed record Counted(int Count, string Called, string? Address = null)
{
    public string Words => $"{Count:N0} {Called}";

    public static Counted Of(KindCount kind, string? address = null) => Of(kind.Kind, kind.Count, address);

    public static Counted Of(RecordKind kind, int count, string? address = null) => new(count, (count == 1 ? kind.One() : kind.Many()).ToLowerInvariant(), address);

    /// <summary>Kinds in the order in which a reader asks for them, without those of which there are none.</summary>
    public static IReadOnlyList<Counted> Of(IEnumerable<KindCount> kinds, Func<RecordKind, string?> address) =>
        [.. kinds.OrderBy(kind => kind.Kind).Where(kind => kind.Count > 0).Select(kind => Of(kind, address(kind.Kind)))];

    /// <summary>The same as a line without links: “12 meetings, 8 papers and 1 question”.</summary>
    public static string Line(IEnumerable<KindCount> kinds) => And([.. Of(kinds, _ => null).Select(counted => counted.Words)]);

    /// <summary>“a, b and c”.</summary>
    public static string And(IReadOnlyList<string> words) => words switch
    {
        [] => "",
        [var one] => one,
        _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
    };
}
