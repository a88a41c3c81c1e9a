using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Xunit;

namespace Folkmoot.Reading.Tests.Speech;

public sealed class SpeechReaderTests
{
    [Theory]
    [InlineData("The Deputy Chief Accountable Officer of the Partnership responded that it was not.", "The Deputy Chief Accountable Officer of the Partnership")]
    [InlineData("A Member of the Panel asked about beds.", "A Member of the Panel")]
    [InlineData("Councillor Vale, on behalf of his group, raised queries about beds.", "Councillor Vale")]
    [InlineData("Mr. A. Birch, Director of Roads, stated that it was so.", "Mr. A. Birch, Director of Roads")]
    [InlineData("LF said that it was so.", "LF")]
    [InlineData("In reply, the Town Clerk stated that it was so.", "the Town Clerk")]
    [InlineData("Councillor Vale thanked the officers and asked whether it was so.", "Councillor Vale")]
    [InlineData("The Chief Executive of the Royal Eastmoor NHS Trust also informed the meeting that it was so.", "The Chief Executive of the Royal Eastmoor NHS Trust")]
    public void Names_who_speaks_as_printed(string sentence, string speaker)
    {
        var block = LayoutReader.Read(new Paper { Text = sentence }).Blocks[0];

        var said = SpeechReader.Read(block, 0, block.Plain.Length);

        Assert.Equal(speaker, said?.Speaker?.Of(block.Plain));
    }

    [Theory]
    [InlineData("The report was noted.")]
    [InlineData("Concern about the response was widespread.")]
    [InlineData("Minutes replied to nobody.")]
    public void Hears_nobody_where_nobody_speaks(string sentence)
    {
        var block = LayoutReader.Read(new Paper { Text = sentence }).Blocks[0];

        Assert.Null(SpeechReader.Read(block, 0, block.Plain.Length)?.Speaker);
    }

    [Theory]
    [InlineData("The Chair asked the Clerk to write.", false, true)]
    [InlineData("The Chair asked the Clerk what the rule was.", true, false)]
    [InlineData("The Chair asked for an update on the roof.", true, false)]
    [InlineData("The Chair asked that the roof be mended.", false, true)]
    [InlineData("The Chair asked whether the roof leaked.", true, false)]
    public void Tells_a_question_from_a_request(string sentence, bool asks, bool requests)
    {
        var block = LayoutReader.Read(new Paper { Text = sentence }).Blocks[0];

        var said = SpeechReader.Read(block, 0, block.Plain.Length)!.Value;

        Assert.Equal((asks, requests), (said.Asks, said.Requests));
    }
}
