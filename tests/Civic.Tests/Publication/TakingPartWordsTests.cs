using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Tests.Publication;

public sealed class TakingPartWordsTests
{
    [Theory]
    [InlineData("Anybody may put a question to the Chair.", "Anybody may put a question to the Chair.")]
    [InlineData("1. Apologies\nTo answer any question of which notice was given by noon on Monday.", "To answer any question of which notice was given by noon on Monday.")]
    [InlineData("The Board will meet four times a year, in public.\nIt dines in private rooms.", "The Board will meet four times a year, in public.")]
    [InlineData("Questions must reach the Clerk\n     by noon on Monday.\nNext item", "Questions must reach the Clerk\n     by noon on Monday.")]
    public void Quotes_the_line_that_says_how_to_come_or_ask(string text, string quoted) =>
        Assert.Equal(quoted, TakingPartWords.In(Paper(text), 4)[0].Quote);

    [Fact]
    public void Finds_nothing_where_nothing_is_said() => Assert.Empty(TakingPartWords.In(Paper("1. Apologies\n2. Public health report\n3. Questions"), 4));

    [Fact]
    public void Cuts_exactly_the_words_that_it_quotes()
    {
        var paper = Paper("AGENDA\n\n  The meeting is open to all.  \nA petition may be handed in.");

        Assert.All(TakingPartWords.In(paper, 4), words => Assert.Equal(paper.Text[words.Start..words.End], words.Quote));
        Assert.Single(TakingPartWords.In(paper, 1));
    }

    private static PaperRecord Paper(string text) => new() { Title = "Agenda", PaperKind = "agenda", PaperVersion = 1, Text = text, TextSha256 = "" };
}
