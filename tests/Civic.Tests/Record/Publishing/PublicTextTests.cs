using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Publishing;

namespace Folkmoot.Civic.Tests.Record.Publishing;

public sealed class PublicTextTests
{
    private const string Source = "Walk-in clinics\nThe clinic opens in May.\nThe bid was £5m.\nEnd";

    [Fact]
    public void Shows_nothing_of_a_text_without_parts()
    {
        var text = PublicText.Of(Source, []);

        Assert.Equal("[Not yet published]", text.Text.Trim());
        Assert.False(text.SaysSomething);
    }

    [Fact]
    public void Keeps_public_words_exactly_and_says_what_stands_in_the_place_of_exempt_ones()
    {
        var text = PublicText.Of(Source, [Part(0, Source.Length, Visibility.Public), Exempt("The bid was £5m.\n", "3", "Bids were compared.")]);

        Assert.Equal("Walk-in clinics\nThe clinic opens in May.\n[Not for publication: paragraph 3 of Schedule 12A. Bids were compared.]\nEnd", text.Text);
        var withheld = Assert.Single(text.Withheld);
        Assert.Equal("[Not for publication: paragraph 3 of Schedule 12A. Bids were compared.]", text.Text[withheld.Start..withheld.End]);
        Assert.Equal("exempt", withheld.Why);
    }

    [Theory]
    [InlineData("1 and 2", "paragraphs 1 and 2 of Schedule 12A")]
    [InlineData("section 1(2) of the 1960 Act", "section 1(2) of the 1960 Act")]
    public void Cites_the_paragraph_as_it_was_given(string cited, string shown)
    {
        var text = PublicText.Of(Source, [Exempt("The bid was £5m.", cited, null)]);

        Assert.Contains($"[Not for publication: {shown}.]", text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Visibility.Confidential, Visibility.Exempt, "confidential")]
    [InlineData(Visibility.Exempt, Visibility.Draft, "exempt")]
    [InlineData(Visibility.Draft, Visibility.Public, "draft")]
    public void Follows_the_most_closed_of_parts_that_overlap(Visibility closed, Visibility open, string why)
    {
        var text = PublicText.Of(Source, [Part(0, Source.Length, open), Part(0, Source.Length, closed)]);

        Assert.Equal(why, Assert.Single(text.Withheld).Why);
    }

    [Fact]
    public void Places_public_words_behind_a_notice_where_they_stand_in_public()
    {
        var text = PublicText.Of(Source, [Part(0, Source.Length, Visibility.Public), Exempt("The clinic opens in May.\n", "3", null)]);
        var start = Source.IndexOf("The bid", StringComparison.Ordinal);

        var (from, to) = text.Place(start, start + 7)!.Value;

        Assert.Equal("The bid", text.Text[from..to]);
    }

    [Fact]
    public void Has_no_place_for_words_that_are_withheld_in_part()
    {
        var text = PublicText.Of(Source, [Part(0, Source.Length, Visibility.Public), Exempt("£5m", "3", null)]);

        Assert.Null(text.Place(Source.IndexOf("The bid", StringComparison.Ordinal), Source.IndexOf("\nEnd", StringComparison.Ordinal)));
    }

    [Fact]
    public void Holds_public_stretches_together_that_only_white_space_parts()
    {
        var text = PublicText.Of(Source, [Part(0, 15, Visibility.Public), Part(16, Source.Length, Visibility.Public)]);

        Assert.Equal(Source, text.Text);
        Assert.NotNull(text.Place(10, 20));
    }

    [Fact]
    public void Closes_the_whole_of_a_character_that_a_part_cuts_in_two()
    {
        const string smile = "a\U0001F600b";

        var text = PublicText.Of(smile, [Part(0, 4, Visibility.Public), Part(2, 3, Visibility.Draft)]);

        Assert.Equal("a[Not yet published]b", text.Text);
    }

    // Each character of the source is of an alphabet that no notice uses, and says where it stands.
    [Fact]
    public void Never_shows_a_word_that_is_not_public_and_never_moves_one_that_is()
    {
        var chance = new Random(20231);
        for (var round = 0; round < 2000; round++)
        {
            var source = string.Concat(Enumerable.Range(0, chance.Next(1, 60)).Select(i => chance.Next(6) == 0 ? '\n' : (char)('\u4e00' + i)));
            Part[] parts = [.. Enumerable.Range(0, chance.Next(0, 6)).Select(_ => Part(chance.Next(-2, 60), chance.Next(-2, 62), (Visibility)chance.Next(4)))];

            var text = PublicText.Of(source, parts);

            for (var i = 0; i < source.Length; i++)
            {
                var isPublic = IsPublic(parts, i);
                Assert.Equal(isPublic || source[i] == '\n', source[i] == '\n' || text.Text.Contains(source[i], StringComparison.Ordinal));
                Assert.True(text.Place(i, i + 1) is not var (start, _) || text.Text[start] == source[i]);
                Assert.True(!isPublic || text.Place(i, i + 1) is not null);
            }
        }
    }

    private static bool IsPublic(Part[] parts, int at)
    {
        var over = parts.Where(part => part.Start <= at && at < part.End).ToList();
        return over.Count > 0 && over.TrueForAll(part => part.Visibility == Visibility.Public);
    }

    private static Part Part(int start, int end, Visibility visibility) =>
        new() { PaperVersionId = Guid.CreateVersion7(), Start = start, End = end, Visibility = visibility };

    private static Part Exempt(string words, string paragraph, string? summary)
    {
        var start = Source.IndexOf(words, StringComparison.Ordinal);
        var part = Part(start, start + words.Length, Visibility.Exempt);
        (part.Paragraph, part.OpenSummary) = (paragraph, summary);
        return part;
    }
}
