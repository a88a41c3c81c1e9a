using Folkmoot.Reading.Assurances;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Questions;
using Xunit;

namespace Folkmoot.Reading.Tests.Assurances;

public sealed class AssuranceReaderTests
{
    [Theory]
    [InlineData("The Director stated that a decision had been made that the board would meet in public.", Strength.Decision)]
    [InlineData("The Director stated that they had a statutory duty to consult.", Strength.Duty)]
    [InlineData("The Director undertook to write to the carers.", Strength.Intention)]
    [InlineData("The Director said that she hoped to open the hub by May.", Strength.Opinion)]
    public void Reads_how_firmly_a_named_speaker_promises(string text, Strength expected)
    {
        var assurance = Assert.Single(Read(text));

        Assert.Equal(("The Director", expected), (assurance.Speaker, assurance.Strength));
    }

    [Theory]
    [InlineData("The meeting would close at nine.")]
    [InlineData("Apologies will be recorded.")]
    [InlineData("Residents wanted an assurance that the ward would stay.")]
    [InlineData("Councillor Ash asked whether the board would meet in public.")]
    [InlineData("If the bid failed the ward would close.")]
    public void Invents_no_promise(string text)
    {
        Assert.Empty(Read(text));
    }

    private static IReadOnlyList<Assurance> Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text });
        var outline = OutlineReader.Read(layout);
        return AssuranceReader.Read(layout, outline, QuestionReader.Read(layout, outline));
    }
}
