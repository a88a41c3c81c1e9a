using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Tests;

/// <summary>
/// Measures a reading against hand-made truth as the yardstick's own rules say: one to one, in printed order, a fact found when the opening
/// words of the truth stand near the start of what was read.
/// </summary>
internal sealed partial class Yardstick
{
    private const int Near = 80;

    private readonly Dictionary<string, (int Hit, int Wanted, int Found)> tally = new(StringComparer.Ordinal);

    /// <summary>What was missed and what was found that is not there, a sentence each.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>F1 of each feature over all papers measured so far.</summary>
    public IReadOnlyDictionary<string, double> Scores =>
        tally.ToDictionary(row => row.Key, row => 2.0 * row.Value.Hit / Math.Max(row.Value.Wanted + row.Value.Found, 1), StringComparer.Ordinal);

    public double Overall => 2.0 * tally.Values.Sum(row => row.Hit) / Math.Max(tally.Values.Sum(row => row.Wanted + row.Found), 1);

    public static string PapersFolder { get; } = Path.Combine(FolderOf(), "Papers");

    public void Measure(string paper, JsonNode truth, PaperReading reading)
    {
        Count(paper, "items", Strings(truth["items"], "title"), [.. reading.Items.Select(item => item.Title)]);
        Count(paper, "resolutions", Clauses(truth["resolutions"]), [.. reading.Resolutions.SelectMany(each => each.Clauses).Select(clause => clause.Text)]);
        Count(paper, "recommendations", Clauses(truth["recommendations"]), [.. reading.Recommendations.SelectMany(each => each.Clauses).Select(clause => clause.Text)]);
        Count(paper, "questions", Strings(truth["questions"], "text_start"), [.. reading.Questions.Select(question => question.Text)]);
        Count(paper, "answers", Strings(truth["answers"], "text_start"), [.. reading.Questions.SelectMany(question => question.Answers).Select(answer => answer.Text)]);
        Count(paper, "principles", Strings(truth["principles"], "text_start"), [.. reading.Principles.Select(principle => principle.Text)]);
        Count(paper, "apologies", Strings(truth["apologies"], null), [.. reading.Apologies.Select(each => each.Name)]);
        Count(paper, "present", Strings(truth["present"], null), [.. reading.Present.Select(each => each.Name)]);
        Count(paper, "motions", Strings(truth["motions"], "proposer"), [.. reading.Motions.Select(motion => motion.Proposer ?? "")]);
    }

    private void Count(string paper, string feature, List<string>? wanted, List<string> found)
    {
        if (wanted is null)
        {
            return;
        }

        var byName = feature is "apologies" or "present" or "motions";
        var left = found.ConvertAll(Fold);
        var hits = 0;
        foreach (var want in wanted.Select(Fold))
        {
            var at = left.FindIndex(got => byName ? Surname(got) == Surname(want) : StartsWith(got, want) || (feature == "items" && StartsWith(want, got)));
            if (at < 0)
            {
                Misses.Add($"{paper}: {feature}: missed: {want}");
                continue;
            }

            hits++;
            left.RemoveAt(at);
        }

        Misses.AddRange(left.Select(got => $"{paper}: {feature}: not there: {got[..Math.Min(got.Length, 90)]}"));
        var row = tally.GetValueOrDefault(feature);
        tally[feature] = (row.Hit + hits, row.Wanted + wanted.Count, row.Found + found.Count);
    }

    private static List<string>? Clauses(JsonNode? groups) =>
        groups?.AsArray().SelectMany(group => group!["clauses"]?.AsArray() ?? []).Select(clause => (string)clause!["text_start"]!).ToList();

    private static List<string>? Strings(JsonNode? list, string? key) =>
        list?.AsArray().Select(each => key is null ? (string)each! : (string?)each![key] ?? "").ToList();

    private static bool StartsWith(string got, string want)
    {
        want = want.TrimEnd('.', ':', ';', ',');
        return want.Length > 0 && got.IndexOf(want, StringComparison.Ordinal) is >= 0 and <= Near;
    }

    private static string Surname(string name)
    {
        return Words().Matches(Aside().Replace(name, " ")).Select(word => word.Value).LastOrDefault(word => word.Length > 1) ?? name;
    }

    private static string Fold(string text) => Layout.PlainText.Fold(Marks().Replace(text, " ")).ToLowerInvariant();

    private static string FolderOf([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex(@"[*_|#>`]+", RegexOptions.None, 10_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\(.*?\)|,.*", RegexOptions.None, 10_000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"[\p{L}'-]+", RegexOptions.None, 10_000)]
    private static partial Regex Words();
}
