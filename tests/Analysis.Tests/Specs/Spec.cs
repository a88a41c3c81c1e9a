using System.Globalization;
using System.Runtime.CompilerServices;

namespace Folkmoot.Analysis.Tests.Specs;

/// <summary>One line of a table of <c>Clocks.md</c>: what a clock is asked, and the date that it must answer; null where it sets none.</summary>
public sealed record Spec(string Clock, string Start, string Counting, DateOnly Asked, DateOnly? Answer)
{
    private static readonly string Path = System.IO.Path.Combine(FolderOf(), "Clocks.md");

    public static IReadOnlyList<Spec> All { get; } = [.. Read()];

    private static IEnumerable<Spec> Read()
    {
        string[]? head = null;
        foreach (var line in File.ReadLines(Path))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells is not [_, var first, var second, var third, _])
            {
                head = null;
            }
            else if (head is null)
            {
                head = [first, second, third];
            }
            else if (!first.StartsWith('-'))
            {
                yield return new Spec(head[0], head[1], head[2], Day(first), third == "none" ? null : Day(third));
            }
        }
    }

    // A weekday that does not fit its date is refused, so that a slip in the table is seen.
    private static DateOnly Day(string words) => DateOnly.ParseExact(words, "ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private static string FolderOf([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
