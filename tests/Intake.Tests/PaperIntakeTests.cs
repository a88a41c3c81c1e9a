using System.Text;
using Xunit;

namespace Folkmoot.Intake.Tests;

public sealed class PaperIntakeTests
{
    [Fact]
    public async Task Keeps_plain_text_as_it_is()
    {
        var paper = await Papers.Taken("minutes.txt", "1.  Apologies\n\n   None.\n");

        Assert.Equal("1.  Apologies\n\n   None.\n", paper.Text);
        Assert.Equal("text", paper.Format);
        Assert.False(paper.LinesAreParagraphs);
        Assert.Empty(paper.Marks);
    }

    [Fact]
    public async Task Gives_the_hash_of_the_bytes_and_the_name_without_folders()
    {
        var paper = await Papers.Taken("a/b\\minutes.txt", "abc");

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", paper.Sha256);
        Assert.Equal("minutes.txt", paper.Name);
    }

    [Fact]
    public async Task Refuses_a_paper_over_the_limit_of_bytes()
    {
        var limits = IntakeLimits.Default with { Bytes = 10 };

        var outcome = await PaperIntake.TakeAsync("a.txt", Encoding.UTF8.GetBytes("eleven byte"), limits, TestContext.Current.CancellationToken);

        var refused = Assert.IsType<IntakeOutcome.Refused>(outcome);
        Assert.Equal("too-large", refused.Code);
        Assert.Contains("11 bytes", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_paper_of_exactly_the_limit()
    {
        var limits = IntakeLimits.Default with { Bytes = 11 };

        var outcome = await PaperIntake.TakeAsync("a.txt", Encoding.UTF8.GetBytes("eleven byte"), limits, TestContext.Current.CancellationToken);

        Assert.IsType<IntakeOutcome.Taken>(outcome);
    }

    [Fact]
    public async Task Refuses_a_paper_that_takes_too_long()
    {
        var limits = IntakeLimits.Default with { Time = TimeSpan.FromTicks(1) };
        var page = Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>The Council met.</p>", 50_000)));

        var outcome = await PaperIntake.TakeAsync("a.html", page, limits, TestContext.Current.CancellationToken);

        var refused = Assert.IsType<IntakeOutcome.Refused>(outcome);
        Assert.Equal("too-slow", refused.Code);
        Assert.Contains("took longer than", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throws_only_when_the_caller_cancels()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PaperIntake.TakeAsync("a.txt", "words"u8.ToArray(), IntakeLimits.Default, cancelled.Token));
    }

    [Fact]
    public async Task Is_not_held_up_by_a_row_of_comments()
    {
        var paper = await Papers.Taken("minutes", string.Concat(Enumerable.Repeat("<!---->", 500)) + "x");

        Assert.Equal("text", paper.Format);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>Words</p></body></html>", "minutes.txt", "html")]
    [InlineData("\n <!-- saved --><HTML><BODY>Words", "minutes", "html")]
    [InlineData("Words <b>in</b> bold<br>and more", "minutes.htm", "html")]
    [InlineData("Words without any tag", "minutes.html", "text")]
    [InlineData("<div class=x><p>Words</p></div>", "minutes", "html")]
    [InlineData("<div align=center>\n\n# Words\n\n</div>", "minutes.md", "markdown")]
    [InlineData("Words", "minutes.md", "markdown")]
    [InlineData("---\ntitle: \"July\"\n---\n\nWords", "minutes.txt", "markdown")]
    [InlineData("# Minutes\n\n**Present:** all\n\n## Apologies\n\nNone", "minutes", "markdown")]
    [InlineData("Present: all\n# 1 Apologies\nNone", "minutes.txt", "text")]
    [InlineData("If a < b then <we> stop", "minutes.txt", "text")]
    public async Task Tells_what_a_text_is(string text, string name, string format)
    {
        var paper = await Papers.Taken(name, text);

        Assert.Equal(format, paper.Format);
    }
}
