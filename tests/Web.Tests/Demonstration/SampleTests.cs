using System.Globalization;
using System.Text.RegularExpressions;
using Folkmoot.Web.Demonstration;

namespace Folkmoot.Web.Tests.Demonstration;

/// <summary>What the sample says of itself agrees with its papers and with the calendar.</summary>
public sealed partial class SampleTests
{
    private static readonly Sample Sample = Sample.Read();

    private static readonly string Papers = Path.Combine(Repository.Root, "samples");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Papers, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Papers, file).Replace('\\', '/'))
        .Where(file => file != "README.md");

    [Fact]
    public void Names_every_paper_of_the_folder_once() =>
        Assert.Equal(Files.Order(StringComparer.Ordinal), Sample.Papers.Select(paper => paper.File).Order(StringComparer.Ordinal));

    [Fact]
    public void Gives_no_two_papers_the_same_file_name() =>
        Assert.Equal(Sample.Papers.Count, Sample.Papers.Select(paper => paper.FileName).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Tells_a_story_of_sixty_papers_or_more_in_five_formats()
    {
        Assert.True(Sample.Papers.Count >= 60);
        Assert.Equal([".docx", ".html", ".md", ".pdf", ".txt"], Sample.Papers.Select(paper => Path.GetExtension(paper.File)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_every_paper_in_its_README()
    {
        var readme = File.ReadAllText(Path.Combine(Papers, "README.md"));

        Assert.DoesNotContain(Sample.Papers, paper => !readme.Contains($"`{paper.File}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Holds_every_meeting_on_a_working_day_on_which_a_body_may_decide() =>
        Assert.DoesNotContain(
            Sample.Papers.Select(paper => paper.Date).OfType<DateOnly>().Concat(Sample.Meetings.Select(meeting => meeting.Date)),
            day => !Calendar.IsWorkingDay(day) || Calendar.IsBeforeElection(day));

    [Fact]
    public void Prints_no_day_of_the_week_that_its_date_does_not_have() => Assert.Empty(WrittenPapers().SelectMany(WrongDays));

    [Fact]
    public void Ends_with_a_paper_that_is_published() => Assert.Equal(SampleStage.Published, Sample.Papers[^1].Stage);

    // Word and PDF papers are made from the plain sources in scripts/samples.
    private static IEnumerable<string> WrittenPapers() => Directory.EnumerateFiles(Papers, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html")
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "scripts", "samples", "papers"), "*.txt", SearchOption.AllDirectories));

    private static IEnumerable<string> WrongDays(string file) => DayAndDate().Matches(File.ReadAllText(file))
        .Where(match => Date(match).DayOfWeek.ToString() != match.Groups["day"].Value)
        .Select(match => $"{Path.GetFileName(file)}: {match.Value}");

    private static DateOnly Date(Match match) =>
        DateOnly.ParseExact($"{match.Groups["number"].Value} {match.Groups["month"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?<number>[0-9]{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]+ 20[0-9]{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex DayAndDate();
}
