using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Tests.Kernel;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("Wexcombe", null)]
    [InlineData("two\nlines\tand a tab", null)]
    [InlineData(null, null)]
    [InlineData("a bell\u0007", "The reason must not contain control characters")]
    [InlineData("exe.\u202Efdp", "The reason must not contain characters that turn the direction of text")]
    [InlineData("exe.\u2067fdp", "The reason must not contain characters that turn the direction of text")]
    [InlineData("twenty-one characters", "The reason must be 20 characters or fewer")]
    public void Says_what_is_wrong_with_what_was_typed(string? typed, string? sentence) =>
        Assert.Equal(sentence, TypedText.Mistake("The reason", typed, 20));

    [Theory]
    [InlineData("ab🏛cd", 3, "ab")]
    [InlineData("ab🏛cd", 4, "ab🏛")]
    [InlineData("ab", 2, "ab")]
    public void Cuts_the_end_off_between_characters(string text, int longest, string start) => Assert.Equal(start, TypedText.Start(text, longest));

    [Theory]
    [InlineData("ab🏛cd", 3, "cd")]
    [InlineData("ab🏛cd", 4, "🏛cd")]
    [InlineData("ab", 2, "ab")]
    public void Cuts_the_start_off_between_characters(string text, int longest, string end) => Assert.Equal(end, TypedText.End(text, longest));
}
