using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Names;
using Xunit;

namespace Folkmoot.Reading.Tests.Names;

public sealed class NamesReaderTests
{
    [Theory]
    [InlineData("It went to Brackenford City Council and Marlshire County Council.", "Brackenford City Council|Marlshire County Council")]
    [InlineData("The Health and Wellbeing Board met.", "Health and Wellbeing Board")]
    [InlineData("The Ministry of Health wrote.", "Ministry of Health")]
    [InlineData("It asked NHS Eastmoor ICB for figures.", "NHS Eastmoor ICB")]
    [InlineData("Minutes of Vale Parish Council", "Vale Parish Council")]
    [InlineData("The Royal Borough of Eastmoor upon Vale Council met.", "Royal Borough of Eastmoor upon Vale Council")]
    [InlineData("The Council and the Committee met the Working Group.", "")]
    public void Finds_organisations(string text, string names) => Assert.Equal(names, Joined(Read(text).Organisations));

    [Theory]
    [InlineData("The officer, Mr Steven Marlow, replied.", "Mr Steven Marlow")]
    [InlineData("Ann Hill (Director of Strategy) spoke.", "Ann Hill")]
    [InlineData("Councillors Quill, Bream and T Loam agreed.", "Quill|Bream|T Loam")]
    [InlineData("Cllr Mrs J Nicholas-Loam and PCSO Sara Vance came.", "Cllr Mrs J Nicholas-Loam|PCSO Sara Vance")]
    [InlineData("The Marlshire Plan and Cllr Chair.", "")]
    [InlineData("Vale Park was discussed.", "")]
    public void Finds_people(string text, string names) => Assert.Equal(names, Joined(Read(text).People));

    [Theory]
    [InlineData("The Director of Public Health spoke.", "Director of Public Health")]
    [InlineData("The Deputy Chief Accountable Officer of the STP replied.", "Deputy Chief Accountable Officer")]
    [InlineData("The Chief Executive of UHEM is also chair.", "Chief Executive of UHEM")]
    [InlineData("The Cabinet Member for Adults and Health asked.", "Cabinet Member for Adults and Health")]
    [InlineData("The Chair asked a Panel Member and the Director.", "")]
    public void Finds_posts(string text, string names) => Assert.Equal(names, Joined(Read(text).Roles));

    [Theory]
    [InlineData("Services in Warwickshire and Milton Keynes.", "Warwickshire|Milton Keynes")]
    [InlineData("a crossing on Mill Vale Road, by Eastmoor Hospital.", "Mill Vale Road|Eastmoor Hospital")]
    [InlineData("The Street Lighting Programme and the Main Road.", "")]
    public void Finds_places(string text, string names) => Assert.Equal(names, Joined(Read(text).Places));

    [Fact]
    public void Counts_every_mention_of_one_name_however_it_is_printed()
    {
        var reading = Read("Mr Steven Marlow came. Mr Marlow said that the Integrated Care Partnership (ICP) would grow, and that ICPs had. The Integrated  Care\u00a0Partnership met.");

        Assert.Equal(2, Assert.Single(reading.People).Mentions);
        Assert.Equal(4, Assert.Single(reading.Organisations).Mentions);
    }

    [Fact]
    public void A_name_does_not_cross_the_cells_of_a_table()
    {
        var reading = Read("Strategic Director\tCouncil House");

        Assert.Equal("Strategic Director", Joined(reading.Roles));
    }

    private static NameReading Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text, LinesAreParagraphs = true });
        return NamesReader.Read(layout, AcronymReader.Read(layout).Pairs);
    }

    private static string Joined(IReadOnlyList<Named> names) => string.Join('|', names.Select(name => name.Text));
}
