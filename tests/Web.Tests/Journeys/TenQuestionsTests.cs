using System.Text.RegularExpressions;
using Folkmoot.Civic.Kernel;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Demonstration;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Journeys;

/// <summary>
/// Walks the ten questions of the guide over the sample, on a desk and on a phone, in a browser that runs no scripts: the guide's steps are what is
/// followed, and its quotations are what has to be read at the end.
/// </summary>
public sealed class TenQuestionsTests(FilledSite site, Chromium chromium) : IClassFixture<FilledSite>, IClassFixture<Chromium>
{
    private const int MostSteps = 3;
    private static readonly IReadOnlyList<AskedInGuide> Questions = AskedInGuide.ReadAll(Path.Combine(Repository.Root, "docs", "guide", "ten-questions.md"));

    public static TheoryData<int, string> Walks => new(new[] { 1280, 390 }.SelectMany(width => Questions.Select(question => (width, question.Title))));

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task The_answer_is_found_within_three_steps(int width, string title)
    {
        var question = Questions.Single(one => one.Title == title);
        Assert.SkipWhen(question.IsOver(LocalTime.Day(TimeProvider.System.GetUtcNow())), "skipped: the sample's last agenda is for a day that is past");
        var page = await chromium.OpenAsync(site.Address, scripts: false);
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync("/");

        foreach (var step in question.Steps)
        {
            await page.TurnAsync(() => TakeAsync(page, step));
        }

        var read = AskedInGuide.Plain(await page.Locator("main").InnerTextAsync());
        Assert.All(question.Answers, answer => Assert.Contains(answer, read, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_ten_and_each_has_an_answer_and_at_most_three_steps()
    {
        Assert.Equal(10, Questions.Count);
        Assert.All(Questions, question => Assert.InRange(question.Steps.Count, 1, MostSteps));
        Assert.All(Questions, question => Assert.NotEmpty(question.Answers));
    }

    [Fact]
    public void Every_answer_stands_in_the_sample()
    {
        var sample = AskedInGuide.Sample(Repository.Root);

        Assert.All(Questions.SelectMany(question => question.Answers), answer => Assert.Contains(answer, sample, StringComparison.Ordinal));
    }

    private static async Task TakeAsync(IPage page, StepInGuide step)
    {
        if (step.IsSearch)
        {
            await page.Locator("#q").FillAsync(step.Words);
            await page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Search", Exact = true }).ClickAsync();
            return;
        }

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = step.Words }).First.ClickAsync();
    }
}

/// <summary>One step of a walk: words to search for, or a link to follow whose name has these words in it.</summary>
internal sealed record StepInGuide(bool IsSearch, string Words);

/// <summary>One question of the guide: a heading, its numbered steps, and the quotations that are its answer.</summary>
internal sealed partial record AskedInGuide(string Title, IReadOnlyList<StepInGuide> Steps, IReadOnlyList<string> Answers)
{
    // The meeting to come of the last step is to come until its day is over.
    private static readonly DateOnly LastAgenda = new(2026, 12, 10);

    public static IReadOnlyList<AskedInGuide> ReadAll(string path) =>
        [.. File.ReadAllText(path).Split("\n## ").Skip(1).Select(part => new AskedInGuide(
            part[..part.IndexOf('\n', StringComparison.Ordinal)],
            [.. Step().Matches(part).Select(step => new StepInGuide(step.Groups["how"].Value == "Search for", step.Groups["words"].Value))],
            [.. Quotation().Matches(part).Select(answer => Plain(answer.Groups["words"].Value))]))];

    /// <summary>All words that the sample is made of: its papers, the plain sources of those in Word and PDF, what is said of them, and the short forms.</summary>
    public static string Sample(string root) => Plain(string.Join(' ', new[] { "samples", "scripts/samples/papers", "data/glossary", "src/Web/Demonstration" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html" or ".json")
        .Select(File.ReadAllText)));

    /// <summary>The text with one space wherever it has white space, as a reader hears it.</summary>
    public static string Plain(string text) => WhiteSpace().Replace(text, " ").Trim();

    public bool IsOver(DateOnly today) => Title.Contains("next", StringComparison.Ordinal) && today > LastAgenda;

    [GeneratedRegex(@"^\d\. (?<how>Search for|Follow) \*\*(?<words>.+)\*\*\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^> (?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhiteSpace();
}
