using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Reading.Tests;

/// <summary>Texts to try the reader on: the invented papers, and what becomes of them when they are mangled.</summary>
internal static class Texts
{
    private static readonly string[] Fragments =
    [
        "RESOLVED – That ", "1) ", "(a) ", "b) ", "(iv) ", "Moved: Cllr A\nSeconded: Cllr B\n", "CARRIED\n", "until:\n", "Update – ", "Resolution – ",
        "In response to question 3, ", "“", "”", "\"", "?", "Apologies: ", "None\n", "• ", "\t", "\u00A0", "\u200B", "---\n2\n", "£1.8bn", "31/02/2025",
        "Question 1 from Mr X to Mrs Y: ", "Answer: ", "\n\n\n", "ACTION: ", "For 3, Against 2", "12.4.6 ", "the Chair replied that ", "\uD83D\uDE00", "(((", ")))",
    ];

    public static IReadOnlyList<string> Papers { get; } = Load();

    /// <summary>Fragments of papers and stray characters in any order.</summary>
    public static Arbitrary<string> Random { get; } = Arb.From(
        Gen.OneOf(Gen.Elements(Fragments), ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get))
            .ListOf()
            .Select(parts => string.Concat(parts)));

    /// <summary>A paper with pieces cut out, doubled, swapped or replaced, or all its lines run together.</summary>
    public static Arbitrary<string> Mutated { get; } = Arb.From(
        from paper in Gen.Elements(Papers.ToArray())
        from cuts in Gen.Choose(0, Math.Max(paper.Length - 1, 0)).Two().ListOf(4)
        from fragments in Gen.Elements(Fragments).ListOf(4)
        from how in Gen.Choose(0, 7).ListOf(4)
        select Mutate(paper, [.. cuts], [.. fragments], [.. how]));

    private static string Mutate(string paper, (int, int)[] cuts, string[] fragments, int[] how)
    {
        for (var i = 0; i < cuts.Length; i++)
        {
            var from = Math.Min(Math.Min(cuts[i].Item1, cuts[i].Item2), paper.Length);
            var to = Math.Min(Math.Min(Math.Max(cuts[i].Item1, cuts[i].Item2), from + 400), paper.Length);
            paper = how[i] switch
            {
                0 or 1 => paper.Remove(from, to - from),
                2 or 3 => paper.Insert(from, fragments[i]),
                4 or 5 => paper.Insert(to, paper[from..to]),
                6 => RunTogether(paper),
                _ => string.Concat(paper.AsSpan(0, from), fragments[i], paper.AsSpan(to)),
            };
        }

        return paper;
    }

    private static string RunTogether(string paper) => paper.ReplaceLineEndings(" ");

    private static List<string> Load([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "Papers");
        return [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
