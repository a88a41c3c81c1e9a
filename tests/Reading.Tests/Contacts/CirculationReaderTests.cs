using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Contacts;

public sealed class CirculationReaderTests
{
    [Theory]
    [InlineData("The draft was circulated to the members below prior to its publication: Cllr June Quill, Cllr Alan Bream", "Cllr June Quill|Cllr Alan Bream")]
    [InlineData("This report was circulated to the following members before publication: Councillors Hartwell, Quill and T Bream.", "Councillors Hartwell|Quill|T Bream")]
    [InlineData("Local Member(s): Cllr Priya Hartwell", "Cllr Priya Hartwell")]
    [InlineData("Circulated to the following Members:\nCllr June Quill\nCllr Alan Bream\nThe end of the report.", "Cllr June Quill|Cllr Alan Bream")]
    [InlineData("Local Member(s): None", "")]
    [InlineData("The Clerk had circulated to members a note: it was noted.", "")]
    [InlineData("Circulated, Report of the Director.", "")]
    public void Reads_to_whom_a_paper_was_sent(string text, string names)
    {
        var found = CirculationReader.Read(LayoutReader.Read(new Paper { Text = text, LinesAreParagraphs = true }));

        Assert.Equal(names, string.Join('|', found.Select(recipient => recipient.Name)));
    }
}
