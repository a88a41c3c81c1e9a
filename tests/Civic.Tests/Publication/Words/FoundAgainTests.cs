using Folkmoot.Civic.Publication.Words;

namespace Folkmoot.Civic.Tests.Publication.Words;

public sealed class FoundAgainTests
{
    private const string Before = "1. The Panel asked for the figures.\n2. The Director agreed to publish them by May.\n3. The Panel thanked her.";

    [Theory]
    [InlineData("The Director agreed", Before, "The Director agreed", false)]
    [InlineData("The Director agreed", "A new heading\n\n1. The Panel asked for the figures.\n2. The Director\n   agreed to publish them by May.", "The Director\n   agreed", false)]
    [InlineData("agreed to publish them by May", "2. The Director agreed to publish all of them by June.", "agreed to publish all of them by", true)]
    public void Finds_the_words_or_what_stands_in_their_place(string words, string after, string found, bool areChanged)
    {
        var again = Find(words, after);

        Assert.NotNull(again);
        Assert.Equal((found, areChanged), (after[again.Start..again.End], again.AreChanged));
    }

    [Fact]
    public void Finds_nothing_where_the_words_are_gone() => Assert.Null(Find("The Director agreed to publish them", "1. The Panel asked for the figures.\n3. The Panel thanked her."));

    [Fact]
    public void Tells_words_that_stand_in_several_places_by_what_is_around_them()
    {
        const string before = "Cllr Ash: agreed. Cllr Birch: agreed. Cllr Cole: agreed.";
        const string after = "Corrected. Cllr Ash: agreed. Cllr Dunn: agreed. Cllr Birch: agreed. Cllr Cole: agreed.";
        var start = before.IndexOf("agreed. Cllr Cole", StringComparison.Ordinal);

        var again = Assert.Single(FoundAgain.Of(before, [new Place(start, start + 6)], after));

        Assert.Equal("agreed. Cllr Cole", after.Substring(again!.Start, 17));
    }

    [Fact]
    public void Finds_a_quotation_by_its_words_alone()
    {
        var place = new TextQuote("published  by\nMay").In("It was published by May.");

        Assert.Equal(new Place(7, 23), place);
    }

    private static FoundAgain? Find(string words, string after)
    {
        var start = Before.IndexOf(words, StringComparison.Ordinal);
        return Assert.Single(FoundAgain.Of(Before, [new Place(start, start + words.Length)], after));
    }
}
