using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Architecture.Tests.Rules;

namespace Folkmoot.Architecture.Tests;

/// <summary>Real papers are measured with, never copied: what stands in the repository is invented.</summary>
public sealed partial class OwnWordsTests
{
    // Formulas that every council prints ("the minutes of the meeting held on … be approved") are shorter.
    private const int LongestShared = 11;

    [Fact]
    public void No_example_copies_a_real_paper()
    {
        var shared = Path.Combine(Ours.Root, "..", "shared");
        Assert.SkipUnless(Directory.Exists(shared), "skipped: no ../shared");
        var real = Papers(Path.Combine(shared, "seeds"), Path.Combine(shared, "reading")).SelectMany(Runs).ToHashSet(StringComparer.Ordinal);

        var copied = Papers(Path.Combine(Ours.Root, "src"), Path.Combine(Ours.Root, "tests"), Path.Combine(Ours.Root, "samples"), Path.Combine(Ours.Root, "docs"))
            .SelectMany(file => Runs(file).Where(real.Contains).Take(1).Select(run => $"{Path.GetRelativePath(Ours.Root, file)}: {run}"));

        Report.None(copied);
    }

    private static IEnumerable<string> Papers(params IEnumerable<string> folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html" or ".cs" && Path.GetFileName(file) is not ("README.md" or "contract.md"));

    private static IEnumerable<string> Runs(string file)
    {
        var text = File.ReadAllText(file);
        text = Path.GetExtension(file) == ".html" ? WebUtility.HtmlDecode(Tag().Replace(text, " ")) : text;
        var words = Word().Matches(text).Select(match => match.Value.ToUpperInvariant()).ToArray();
        for (var i = 0; i + LongestShared < words.Length; i++)
        {
            yield return string.Join(' ', words, i, LongestShared + 1);
        }
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z0-9']+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
