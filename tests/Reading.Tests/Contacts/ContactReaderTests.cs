using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Contacts;

public sealed class ContactReaderTests
{
    [Theory]
    [InlineData("Contact: Sam Iredale 01999 555010", null, "Sam Iredale", null, "01999 555010")]
    [InlineData("Venue: Committee Room 2   Contact: Sam Iredale Tel: 01999 555010 or Email:", null, "Sam Iredale", null, "01999 555010")]
    [InlineData("Contact: A. Marrow (Democratic Services)  Tel: (01999) 564243 Email:  ds@marl.example", "Democratic Services", "A. Marrow", "ds@marl.example", "(01999) 564243")]
    [InlineData("Contact: Liz Marrow, Democratic Services - telephone (01999) 582047, or email  lm@marl.example", "Democratic Services", "Liz Marrow", "lm@marl.example", "(01999) 582047")]
    [InlineData("Contact: Jon Quill  Committee and Appellate Officer", "Committee and Appellate Officer", "Jon Quill", null, null)]
    [InlineData("Contact Officer: Name Priya Stokes Tel 01999 555013 Email priya@marl.example", "Contact Officer", "Priya Stokes", "priya@marl.example", "01999 555013")]
    [InlineData("Contact Officer: Ann Hill\nTelephone: 01999 555015\nEmail: ann.hill@marl.example", "Contact Officer", "Ann Hill", "ann.hill@marl.example", "01999 555015")]
    [InlineData("Contact: Democratic Services Tel: 01999 564244", null, "Democratic Services", null, "01999 564244")]
    [InlineData("If unsure, please contact Tom Adeyemi-Rowe, Clerk, on 01999 555016.", "Clerk", "Tom Adeyemi-Rowe", null, "01999 555016")]
    [InlineData("Lead Officer\tKarl Vance, 01999 555017 ext 12", "Lead Officer", "Karl Vance", null, "01999 555017 ext 12")]
    public void Reads_the_person_to_ask(string text, string? role, string name, string? email, string? phone)
    {
        var contact = Assert.Single(Read(text));

        Assert.Equal((role, name, email, phone), (contact.Role, contact.Name.ToString(), contact.Email?.ToString(), contact.Phone?.ToString()));
        Assert.Equal(name, text[contact.Span.Start..contact.Span.End]);
    }

    [Fact]
    public void Two_people_in_one_cell_stand_together_with_what_the_cells_print()
    {
        var contacts = Read("\tName\tContact Information\nPortfolio Holder\tCllr June Quill Cllr Les Bream\tcllrquill@marl.example cllrbream@marl.example");

        var contact = Assert.Single(contacts);
        Assert.Equal(["Cllr June Quill", "Cllr Les Bream"], contact.Name.Texts);
        Assert.Equal(["cllrquill@marl.example", "cllrbream@marl.example"], contact.Email!.Texts);
        Assert.Equal("Portfolio Holder", contact.Role);
    }

    [Fact]
    public void Several_people_in_one_line_keep_their_own_numbers()
    {
        var contacts = Read("Contact: Jane Loam / Peter Bream Tel: 01999 555011 / 01999 555012");

        Assert.Equal([("Jane Loam", "01999 555011"), ("Peter Bream", "01999 555012")], contacts.Select(contact => (contact.Name.ToString(), contact.Phone!.ToString())));
    }

    [Theory]
    [InlineData("Members should contact the Democratic Services Officer before the meeting.")]
    [InlineData("Report Author: Lena Osei")]
    [InlineData("The officers had been in contact with Marlshire Homes.")]
    [InlineData("Contact:")]
    public void Leaves_what_is_no_contact_alone(string text) => Assert.Empty(Read(text));

    private static IReadOnlyList<Contact> Read(string text) => ContactReader.Read(LayoutReader.Read(new Paper { Text = text, LinesAreParagraphs = true }));
}
