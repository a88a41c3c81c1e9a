using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Fuzz;

/// <summary>One change to a paper's bytes.</summary>
/// <param name="At">Where, in thousandths of its length.</param>
/// <param name="Length">How many bytes it concerns.</param>
/// <param name="Kind">What is done: cut, doubled, overwritten, all lines run together, or a fragment set in.</param>
/// <param name="Fragment">The bytes that are set in.</param>
internal sealed record Mutation(int At, int Length, int Kind, byte[] Fragment)
{
    private static readonly string[] Fragments =
    [
        "RESOLVED – That ", "1) ", "(a) ", "(iv) ", "Moved: ", "CARRIED\n", "until:\n", "Update – ", "In response to question 3, ", "“", "\"", "Apologies: ",
        "<table><tr><td>", "</div>", "<ol type=i start=9>", "&nbsp;&#0;&#xD800;", "<!--", "]]>", "**", "\\_", "|---|", "---\n2\n", "\uFEFF", "\u200B", "\u0000",
        "\t", "\r\n\r\n", "12.4.6 ", "For 3, Against 2", "£1.8bn", "31/02/2025", "endstream endobj", "/Length 99999999", "<w:p>", "<w:tbl>", "PK\u0003\u0004",
    ];

    /// <summary>A few changes at once.</summary>
    public static Gen<Mutation[]> Several { get; } =
        (from at in Gen.Choose(0, 999)
         from length in Gen.Frequency((4, Gen.Choose(0, 12)), (2, Gen.Choose(0, 400)), (1, Gen.Choose(0, 20_000)))
         from kind in Gen.Choose(0, 9)
         from fragment in Gen.OneOf(
             Gen.Elements(Fragments).Select(Encoding.UTF8.GetBytes),
             Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(8))
         select new Mutation(at, length, kind, fragment))
        .NonEmptyListOf()
        .Select(list => list.Take(6).ToArray());

    public byte[] Apply(byte[] paper)
    {
        var at = (int)((long)paper.Length * At / 1000);
        var end = Math.Min(at + Length, paper.Length);
        return Kind switch
        {
            0 or 1 => [.. paper.AsSpan(0, at), .. paper.AsSpan(end)],
            2 or 3 => [.. paper.AsSpan(0, end), .. paper.AsSpan(at)],
            4 => Array.ConvertAll(paper, value => value is (byte)'\n' or (byte)'\r' ? (byte)' ' : value),
            5 or 6 => [.. paper.AsSpan(0, at), .. Fragment, .. paper.AsSpan(Math.Min(at + Fragment.Length, paper.Length))],
            _ => [.. paper.AsSpan(0, at), .. Fragment, .. paper.AsSpan(at)],
        };
    }
}
