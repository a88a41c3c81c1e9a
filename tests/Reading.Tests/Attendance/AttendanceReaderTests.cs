using Folkmoot.Reading.Attendance;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Attendance;

public sealed class AttendanceReaderTests
{
    [Theory]
    [InlineData("Apologies for their inability to be there were received from Councillors Byre, Cliff.", "Byre, Cliff")]
    [InlineData("That an Apology for Absence from Councillor Harve be accepted.", "Councillor Harve")]
    [InlineData("Cllr P Sayer (work) and County Councillor H Briggs sent apologies, which were accepted.", "Cllr P Sayer, County Councillor H Briggs")]
    [InlineData("An apology for absence was received from Ms Z Orr.", "Ms Z Orr")]
    [InlineData("Leave of absence had previously been granted to Councillor Nix.", "")]
    [InlineData("That an apology for lateness from Councillor Harve be accepted.", "")]
    [InlineData("There were no apologies received.", "")]
    [InlineData("To receive apologies for absence.", "")]
    [InlineData("The Trust sent its apologies for the delay in the works.", "")]
    public void Reads_apologies_told_in_a_sentence(string text, string names)
    {
        var read = Read(text);

        Assert.Equal(names, string.Join(", ", read.Apologies.Select(one => one.Name)));
    }

    [Fact]
    public void Takes_no_heading_of_an_agenda_for_a_person()
    {
        var read = Read("AGENDA\n\nApologies\n\nSeal Register\n\nConflicts of Interest\n\nCape Road Works\n");

        Assert.Empty(read.Apologies);
    }

    [Fact]
    public void Ends_a_list_where_the_minutes_begin()
    {
        var read = Read("Present: Cllr A Birch, Cllr B Oak\n\nOfficers in attendance: Ms C Elm (Clerk)\n\nThe Chairman welcomed Mr D Ash in his new role as Director.\n");

        Assert.Equal(["Cllr A Birch", "Cllr B Oak"], read.Present.Select(one => one.Name));
        Assert.Equal(["Ms C Elm"], read.InAttendance.Select(one => one.Name));
    }

    [Fact]
    public void Leaves_the_lists_of_earlier_minutes_in_a_pack_alone()
    {
        var pack = "Present: Cllr A Birch\n\n" + string.Concat(Enumerable.Repeat("The report was discussed at some length by those who were there.\n\n", 80)) + "Present: Cllr Z Loam\n\nApologies: Cllr Y Vale\n";

        var read = Read(pack);

        Assert.Equal(["Cllr A Birch"], read.Present.Select(one => one.Name));
        Assert.Empty(read.Apologies);
    }

    private static AttendanceReading Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text });
        return AttendanceReader.Read(layout, OutlineReader.Read(layout));
    }
}
