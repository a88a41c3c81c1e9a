using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests;

/// <summary>What must hold of every reading of every text, however odd.</summary>
public sealed class PaperReaderProperties
{
    private const int Tries = 300;

    [Fact]
    public void Never_throws_and_cuts_every_span_inside_the_text_for_random_text()
    {
        Prop.ForAll(Texts.Random, text => !SpanCheck.Faults(Read(text), text).Any()).Check(Quiet);
    }

    [Fact]
    public void Never_throws_and_cuts_every_span_inside_the_text_for_mutated_papers()
    {
        Prop.ForAll(Texts.Mutated, text => !SpanCheck.Faults(Read(text), text).Any()).Check(Quiet);
    }

    // Rules look over whole blocks, some of them again and again: a block without end would take time without end.
    [Theory]
    [InlineData("the committee went on and ", 40_000, "")]
    [InlineData("The Panel heard of the travel study and was told, at some length,", 600, "\n")]
    public void No_block_is_longer_than_its_limit(string words, int times, string between)
    {
        var prose = string.Concat(Enumerable.Repeat("The Panel met in the hall of the village, where it\nwas cold, and heard the report of the\nofficers on buses.\n\n", 20));
        var paper = new Paper { Text = prose + "The chair said that\n" + string.Join(between, Enumerable.Repeat(words, times)) + "\nand closed the meeting." };

        var longest = LayoutReader.Read(paper).Blocks.Max(block => block.Plain.Length);

        Assert.InRange(longest, 1_000, LayoutReader.LongestBlock);
    }

    [Fact]
    public void Reads_minutes_run_together_although_one_is_longer_than_a_block()
    {
        var told = string.Concat(Enumerable.Repeat("the clerk told the council of the path, ", 300));
        var text = $"Minutes of Elm Parish Council 1. Apologies There were none. 2. Minutes Agreed. 3. Paths It was long: {told} 4. Planning None. 5. Next meeting In May. {told}";

        var reading = Read(text);

        Assert.Equal(["1", "2", "3", "4", "5"], reading.Items.Select(item => item.Number));
    }

    [Fact]
    public void Reads_the_same_text_the_same_way_twice()
    {
        Prop.ForAll(Texts.Mutated, text => Json(Read(text)) == Json(Read(text))).Check(Quiet);
    }

    [Fact]
    public void Reads_the_same_in_every_culture_and_time_zone()
    {
        var before = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        var expected = Texts.Papers.Select(paper => Json(Read(paper))).ToList();
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Environment.SetEnvironmentVariable("TZ", "Pacific/Auckland");
            TimeZoneInfo.ClearCachedData();

            var read = Texts.Papers.Select(paper => Json(Read(paper)));

            Assert.Equal(expected, read);
        }
        finally
        {
            CultureInfo.CurrentCulture = before.CurrentCulture;
            Environment.SetEnvironmentVariable("TZ", before.Item2);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData("\u200B\u200B")]
    [InlineData("\uD800")]
    [InlineData("\0\0\0")]
    [InlineData("•")]
    [InlineData("1.")]
    [InlineData("RESOLVED")]
    [InlineData("(((((((")]
    [InlineData("\t\t\t")]
    public void Reads_nothing_in_next_to_nothing(string text)
    {
        var reading = Read(text);

        Assert.Empty(SpanCheck.Faults(reading, text));
        Assert.Empty(reading.Assurances);
    }

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u2007')]
    [InlineData('\u202F')]
    public void Reads_past_no_break_spaces(char space)
    {
        foreach (var paper in Texts.Papers)
        {
            var spaced = paper.Replace(' ', space);

            Assert.Equal(Read(paper).Resolutions.Count, Read(spaced).Resolutions.Count);
            Assert.Equal(Read(paper).Questions.Count, Read(spaced).Questions.Count);
        }
    }

    [Fact]
    public void Reads_past_zero_width_characters()
    {
        foreach (var paper in Texts.Papers)
        {
            var dotted = paper.Replace("e", "e\u200B", StringComparison.Ordinal);

            Assert.Equal(Read(paper).Resolutions.Count, Read(dotted).Resolutions.Count);
            Assert.Equal(Read(paper).Questions.Count, Read(dotted).Questions.Count);
        }
    }

    // A culture that writes decimals with commas, minus with a word and dates the other way round.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.MonthNames = [.. culture.DateTimeFormat.MonthNames.Select(month => month + "x")];
        return culture;
    }

    private static Config Quiet => Config.QuickThrowOnFailure.WithMaxTest(Tries);

    private static PaperReading Read(string text) => PaperReader.Read(new Paper { Text = text });

    private static string Json(PaperReading reading) => JsonSerializer.Serialize(reading);
}
