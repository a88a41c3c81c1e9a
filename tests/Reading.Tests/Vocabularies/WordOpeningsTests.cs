using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Folkmoot.Reading.Tests.Vocabularies;

/// <summary>A rule is not tried on a block in which no word opens as it needs: a word that stands there must never be missed.</summary>
public sealed class WordOpeningsTests
{
    [Fact]
    public void Holds_the_opening_of_every_word_of_every_block()
    {
        Prop.ForAll(Texts.Mutated, text => Blocks(text).All(block => Words(block.Plain).All(block.MaySay))).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Theory]
    [InlineData("It was RESOLVED that the ferry sail.", "resolved")]
    [InlineData("\u2018Resolved\u2019, said the clerk.", "resolution")]
    [InlineData("It\u2019s agreed.", "it's")]
    [InlineData("(recommended-by-officers)", "officer")]
    [InlineData("An \u00C9lite.", "\u00E9lite")]
    public void Holds_a_word_whatever_its_case_and_what_stands_around_it(string text, string word) => Assert.True(Blocks(text).Single().MaySay(word));

    [Theory]
    [InlineData("resolved")]
    [InlineData("an")]
    [InlineData("panels' votes")]
    public void Turns_away_what_is_not_there(string words) => Assert.False(Blocks("The clerk noted the answer about ferries.").Single().MaySay(WordOpenings.Of(words)));

    private static System.Collections.Immutable.ImmutableArray<Block> Blocks(string text) => LayoutReader.Read(new Paper { Text = text }).Blocks;

    private static IEnumerable<string> Words(string plain)
    {
        var start = -1;
        for (var i = 0; i <= plain.Length; i++)
        {
            var isWord = i < plain.Length && Letters.IsWord(plain[i]);
            if (!isWord && start >= 0)
            {
                yield return plain[start..i];
            }

            start = !isWord ? -1 : start < 0 ? i : start;
        }
    }
}
