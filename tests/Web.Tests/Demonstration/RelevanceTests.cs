using System.Globalization;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Demonstration;

/// <summary>Asks the questions of <c>relevance.tsv</c> of the sample, and looks at the first answer to each: a clerk can read that file, and add to it.</summary>
public abstract class RelevanceTests(SiteFixture site)
{
    private static readonly string Questions = Path.Combine(Repository.Root, "tests", "Web.Tests", "Demonstration", "relevance.tsv");

    [Fact]
    public async Task Answers_first_what_was_looked_for()
    {
        var asked = RelevanceQuestion.ReadAll(Questions);
        var misses = new List<string>();

        foreach (var question in asked)
        {
            var answer = await site.WithAsync(parts => AskAsync(parts, question));
            if (!question.IsMetBy(answer))
            {
                misses.Add($"{question.Said} [{question.Narrowed}]{Environment.NewLine}  wanted {question.First}{Environment.NewLine}  came   {RelevanceQuestion.Shown(answer)}");
            }
        }

        Assert.Equal(50, asked.Count);
        Assert.True(misses.Count == 0, $"{misses.Count} of {asked.Count} questions are answered first by something else:{Environment.NewLine}{string.Join(Environment.NewLine, misses)}");
    }

    private static async Task<SearchAnswer> AskAsync(IServiceProvider parts, RelevanceQuestion question)
    {
        var bodies = await parts.GetRequiredService<PublicLists>().BodiesAsync(TestContext.Current.CancellationToken);
        return await parts.GetRequiredService<SearchRecords>().RunAsync(question.Said, question.Filter(bodies), 1, TestContext.Current.CancellationToken);
    }
}

public sealed class RelevanceSqliteTests(FilledSite site) : RelevanceTests(site), IClassFixture<FilledSite>;

public sealed class RelevancePostgresTests(FilledPostgresSite site) : RelevanceTests(site), IClassFixture<FilledPostgresSite>;

/// <summary>One line of <c>relevance.tsv</c>.</summary>
/// <param name="Said">What is typed.</param>
/// <param name="Narrowed">Names and values as on the search page, a body by its name.</param>
/// <param name="First">What the first answer may be, or what is suggested.</param>
internal sealed record RelevanceQuestion(string Said, string Narrowed, string First)
{
    private const string Suggests = "suggests ";

    public static IReadOnlyList<RelevanceQuestion> ReadAll(string file) =>
        [.. File.ReadLines(file).Where(line => line is not ['#', ..]).Skip(1).Select(line => line.Split('\t')).Select(cells => new RelevanceQuestion(cells[0], cells[1], cells[2]))];

    public SearchFilter Filter(IReadOnlyDictionary<RecordId, string> bodies)
    {
        var said = Pairs(Narrowed).ToDictionary(pair => pair.Name, pair => pair.Value);
        return new SearchFilter
        {
            Kind = RecordKinds.Parse(said.GetValueOrDefault("kind")),
            Body = said.TryGetValue("body", out var name) ? bodies.Single(body => body.Value == name).Key : null,
            From = Day(said.GetValueOrDefault("from")),
            To = Day(said.GetValueOrDefault("to")),
        };
    }

    public bool IsMetBy(SearchAnswer answer) => answer switch
    {
        SearchAnswer.Nothing nothing => First.StartsWith(Suggests, StringComparison.Ordinal) && nothing.Nearest == First[Suggests.Length..],
        SearchAnswer.Found { Hits: [var hit, ..] } => Pairs(First).Any(wanted => IsOne(hit, wanted)),
        _ => false,
    };

    public static string Shown(SearchAnswer answer) => answer switch
    {
        SearchAnswer.Nothing nothing => $"nothing, but {nothing.Nearest ?? "no other words"}",
        SearchAnswer.Found found => string.Join($"{Environment.NewLine}         ", found.Hits.Take(4).Select(hit => $"{hit.Ref.Kind.Name()}: {hit.Title} ({hit.Date:yyyy-MM-dd}) {Lines(hit)}")),
        _ => answer.ToString(),
    };

    private static bool IsOne(SearchHit hit, (string Name, string Value) wanted) =>
        (wanted.Name == "any" || wanted.Name == hit.Ref.Kind.Name()) && $"{hit.Title}\n{Lines(hit)}".Contains(wanted.Value, StringComparison.OrdinalIgnoreCase);

    private static string Lines(SearchHit hit) => string.Concat(hit.Snippet.Select(piece => piece.Text));

    private static IEnumerable<(string Name, string Value)> Pairs(string said) => said.Split("; ", StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(": ", 2)).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]));

    private static DateOnly? Day(string? said) => said is null ? null : DateOnly.ParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
