using Folkmoot.Civic.Publication.Words;

namespace Folkmoot.Civic.Tests.Publication.Words;

public sealed class WordChangesTests
{
    [Theory]
    [InlineData("The board agreed.", "The board agreed.", "The board agreed.")]
    [InlineData("The board\nagreed.\n", "The board agreed.", "The board agreed.")]
    [InlineData("The Board noted the report.", "The Board approved the report.", "The Board [-noted ][+approved ]the report.")]
    [InlineData("Open until six.", "Open until six on weekdays.", "Open until six [+on weekdays].")]
    [InlineData("The new and costly hub.", "The hub.", "The [-new and costly ]hub.")]
    [InlineData("£1.4m", "£1.5m", "£[-1.4m][+1.5m]")]
    [InlineData("She doesn't agree.", "She does agree.", "She [-doesn't ][+does ]agree.")]
    [InlineData("", "New words.", "[+New words.]")]
    [InlineData("Old words.", "", "[-Old words.]")]
    [InlineData("", "", "")]
    public void Says_which_words_were_taken_out_and_put_in(string before, string after, string shown) => Assert.Equal(shown, Shown(before, after));

    // A single "the" that happens to stand in both is not worth a break in the sentence.
    [Fact]
    public void Takes_a_short_word_between_two_changes_with_them() =>
        Assert.Equal("We [-will shut the clinic ][+shall keep the ward ]tomorrow.", Shown("We will shut the clinic tomorrow.", "We shall keep the ward tomorrow."));

    [Fact]
    public void Finds_one_changed_word_in_a_long_text()
    {
        var paragraphs = Enumerable.Range(0, 4000).Select(i => $"Paragraph {i}: the Board heard that {i * 7} people had waited, and thanked them.").ToList();
        var before = string.Join("\n\n", paragraphs);
        paragraphs[2500] = paragraphs[2500].Replace("thanked", "blamed", StringComparison.Ordinal);
        paragraphs.RemoveAt(3000);

        var changes = WordChanges.Between(before, string.Join("\n\n", paragraphs)).Where(piece => !piece.IsSame).ToList();

        Assert.Equal(("thanked ", "blamed "), (changes[0].Before, changes[0].After));
        Assert.Equal(("", "3000"), (changes[^1].After, changes[^1].Before.Split(' ', ':').FirstOrDefault(word => word == "3000") ?? changes[^1].Before));
        Assert.Equal(2, changes.Count);
    }

    [Theory]
    [InlineData("one two three\nfour  five", "zero one three four\tfive six")]
    [InlineData("a b a b a b", "b a b a b a")]
    [InlineData("  leading and trailing  ", "leading, and trailing")]
    [InlineData("😀 one", "one 😀")]
    public void Keeps_every_character_of_both_texts(string before, string after)
    {
        var pieces = WordChanges.Between(before, after);

        Assert.Equal(before, string.Concat(pieces.Select(piece => piece.Before)));
        Assert.Equal(after, string.Concat(pieces.Select(piece => piece.After)));
    }

    [Fact]
    public void Comes_to_an_end_over_texts_that_have_nothing_in_common()
    {
        var before = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"a{i}"));
        var after = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"b{i}"));

        Assert.False(Assert.Single(WordChanges.Between(before, after)).IsSame);
    }

    private static string Shown(string before, string after) => string.Concat(WordChanges.Between(before, after).Select(piece =>
        piece.IsSame ? piece.After : (piece.Before.Length > 0 ? $"[-{piece.Before}]" : "") + (piece.After.Length > 0 ? $"[+{piece.After}]" : "")));
}
