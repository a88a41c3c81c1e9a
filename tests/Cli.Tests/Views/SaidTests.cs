using Folkmoot.Cli.Views;

namespace Folkmoot.Cli.Tests.Views;

public sealed class SaidTests
{
    [Theory]
    [InlineData("  the\u00A0 plan\r\n\tis  open ", "the plan is open")]
    [InlineData("soft\u00ADhyphen and zero\u200Bwidth", "softhyphen and zerowidth")]
    [InlineData("red \e[31mtext\u202E", "red [31mtext")]
    public void Sets_words_on_one_line(string printed, string plain) =>
        Assert.Equal(plain, Said.Plain(printed));

    [Theory]
    [InlineData("The plan is open", 16, "The plan is open")]
    [InlineData("The plan is open", 15, "The plan is …")]
    [InlineData("The plan, they said", 12, "The plan …")]
    [InlineData("Unbrokenwordthatislong", 10, "Unbroken …")]
    public void Shortens_after_a_whole_word(string printed, int most, string shortened) =>
        Assert.Equal(shortened, Said.Short(printed, most));

    [Theory]
    [InlineData("The plan is open", "“The plan is open”")]
    [InlineData("“This Council asks that", "“This Council asks that”")]
    [InlineData("\"This Council asks that it be so.\"", "“This Council asks that it be so.”")]
    [InlineData("the word “plan” is kept", "‘the word “plan” is kept’")]
    [InlineData("", "“”")]
    public void Sets_no_second_pair_of_quotation_marks_around_words(string printed, string quoted) =>
        Assert.Equal(quoted, Said.Quote(printed));

    [Fact]
    public void Keeps_positions_when_it_makes_a_text_harmless()
    {
        var harmless = Said.Harmless("a\e[2Jb\r\nc\td");

        Assert.Equal("a\uFFFD[2Jb\r\nc\td", harmless);
    }
}
