using Xunit;

namespace Folkmoot.Intake.Tests.Characters;

public sealed class MangledCharactersTests
{
    [Theory]
    [InlineData("The Mayorâ€™s fee", "â€™")]
    [InlineData("A list:\nï‚· one", "ï‚·")]
    [InlineData("At the cafÃ© we met", "Ã©")]
    [InlineData("It cost Â£5", "Â£")]
    public async Task Doubts_mangled_characters_and_keeps_them(string text, string mangled)
    {
        var paper = await Papers.Taken("minutes.txt", text);

        var doubt = Assert.Single(paper.Doubts);
        Assert.Equal("mangled-characters", doubt.Code);
        Assert.Equal(mangled, Papers.Cut(paper, doubt.Span));
        Assert.Equal(text, paper.Text);
    }

    [Fact]
    public async Task Counts_the_places_in_one_doubt()
    {
        var paper = await Papers.Taken("minutes.txt", "â€œYesâ€\u009D and itâ€™s so");

        var doubt = Assert.Single(paper.Doubts);
        Assert.Contains("3 places", doubt.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“Good” – it’s Côte d’Ivoire, Ó Ceallaigh, Â Cliath, €5")]
    [InlineData("São Tomé, ÃO")]
    public async Task Leaves_good_characters_alone(string text)
    {
        var paper = await Papers.Taken("minutes.txt", text);

        Assert.Empty(paper.Doubts);
    }
}
