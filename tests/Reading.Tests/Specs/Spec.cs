using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Tests.Specs;

/// <summary>One example of a spec: a paper, and what reading it must find.</summary>
/// <param name="File">The spec's file name without its ending.</param>
/// <param name="Line">The line at which the example's paper begins, counted from 1.</param>
/// <param name="Paper">The paper's text.</param>
/// <param name="Reading">The keys of the reading that the example is about, as JSON.</param>
public sealed record Spec(string File, int Line, string Paper, string Reading)
{
    public static string Folder { get; } = FolderOf();

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal);

    /// <summary>Every example of every spec.</summary>
    public static IEnumerable<Spec> All => Files.SelectMany(In);

    /// <summary>The patterns of real papers that a spec says it shows, such as P57.</summary>
    public static IEnumerable<string> PatternsIn(string path)
    {
        return System.IO.File.ReadLines(path)
            .Where(line => line.StartsWith("Patterns:", StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line, @"P(?<first>\d+)(?:[–-]P?(?<last>\d+))?", RegexOptions.None, TimeSpan.FromSeconds(5)))
            .SelectMany(Expand);
    }

    private static IEnumerable<string> Expand(Match match)
    {
        var first = int.Parse(match.Groups["first"].ValueSpan);
        var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].ValueSpan) : first;
        return Enumerable.Range(first, last - first + 1).Select(number => $"P{number}");
    }

    private static IEnumerable<Spec> In(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        var paper = "";
        var at = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not ("```paper" or "```reading"))
            {
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, line => line == "```");
            var body = string.Join('\n', lines[(i + 1)..end]);
            if (lines[i] == "```paper")
            {
                (paper, at) = (body, i + 1);
            }
            else
            {
                yield return new Spec(Path.GetFileNameWithoutExtension(path), at, paper, body);
            }

            i = end;
        }
    }

    private static string FolderOf([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
