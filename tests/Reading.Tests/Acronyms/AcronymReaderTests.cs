using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Acronyms;

public sealed class AcronymReaderTests
{
    [Theory]
    [InlineData("The Integrated Care Board (ICB) met.", "ICB", "Integrated Care Board", "long-short")]
    [InlineData("An ICS (Integrated Care System) grew.", "ICS", "Integrated Care System", "short-long")]
    [InlineData("The PPG (Patient Participation Groups) met.", "PPG", "Patient Participation Groups", "short-long")]
    [InlineData("The Clinical Commissioning Groups (CCGs) met.", "CCG", "Clinical Commissioning Groups", "long-short")]
    [InlineData("The RBT (Royal Brackenford NHS Trust) met.", "RBT", "Royal Brackenford NHS Trust", "short-long")]
    [InlineData("Budgets and the One Marlshire Plans OMP were shared.", "OMP", "One Marlshire Plans", "apposition")]
    [InlineData("As set out in OMP, the One Marlshire Plan, it grew.", "OMP", "One Marlshire Plan", "apposition")]
    [InlineData("violence against women and girls (VAWG) is wrong", "VAWG", "violence against women and girls", "long-short")]
    [InlineData("the Department for Transport (\"the DfT\") said", "DfT", "Department for Transport", "long-short")]
    [InlineData("a multi-agency safeguarding hub (MASH) opened", "MASH", "multi-agency safeguarding hub", "long-short")]
    [InlineData("the University Hospitals Eastmoor and Marlshire NHS Trust (UHEM) said", "UHEM", "University Hospitals Eastmoor and Marlshire NHS Trust", "long-short")]
    [InlineData("ICB\tIntegrated Care Board", "ICB", "Integrated Care Board", "apposition")]
    public void Pairs_a_short_form_with_its_long_form(string text, string form, string words, string order)
    {
        var reading = Read(text);

        var pair = Assert.Single(reading.Pairs);
        Assert.Equal((form, words, order), (pair.Short, pair.Long, pair.Order));
        Assert.Empty(reading.NeverExpanded);
    }

    [Fact]
    public void Finds_the_forms_that_are_never_explained_and_counts_their_uses()
    {
        var reading = Read("Two CCGs met UHEM. The NHS and a GP spoke to the CCG's chair.\nRESOLVED THAT THE PLAN be NOTED under section IV.");

        Assert.Equal([("CCG", 2), ("UHEM", 1)], reading.NeverExpanded.Select(form => (form.Short, form.Uses)));
    }

    [Fact]
    public void A_form_explained_later_or_in_a_heading_is_explained()
    {
        var reading = Read("The ICS grew.\n\nINTEGRATED CARE SYSTEM (ICS)");

        Assert.Empty(reading.NeverExpanded);
    }

    [Fact]
    public void Two_long_forms_of_one_short_form_conflict()
    {
        var reading = Read("Each place has an ICP (Integrated Care Provider).\nThe Integrated Care Partnership (ICP) met. An Integrated Care Partnership (ICP) plans.");

        var conflict = Assert.Single(reading.Conflicting);
        Assert.Equal(["Integrated Care Provider", "Integrated Care Partnership"], conflict.Longs);
        Assert.Equal(2, reading.Pairs.Count);
    }

    [Theory]
    [InlineData("NHS Eastmoor Integrated Care Boards (ICBs) and the Integrated Care Board (ICB)")]
    public void A_plural_is_no_conflict(string text) => Assert.Empty(Read(text).Conflicting);

    [Theory]
    [InlineData("Dr Lena Fosse (LF) spoke.")]
    [InlineData("The plan (see Appendix) was noted.")]
    [InlineData("A leaflet of 88 KB (PDF) was sent.")]
    [InlineData("It was AGREED (UNANIMOUSLY).")]
    public void Pairs_nothing_else(string text) => Assert.Empty(Read(text).Pairs);

    [Fact]
    public void The_founding_papers_have_the_forms_that_the_reference_counts()
    {
        var folder = Seeds.Folder();

        var report = Read(File.ReadAllText(Path.Combine(folder, "000_2e4cfd7b9e998afc.txt")));
        var minute = Read(File.ReadAllText(Path.Combine(folder, "002_d44c4cbbfcddbc55.txt")));

        Assert.Equal(["CCG 1", "UHCW 1", "WCC 1"], report.NeverExpanded.Select(form => $"{form.Short} {form.Uses}").Order());
        Assert.Contains(report.Pairs, pair => pair is { Short: "OOP", Order: "apposition" });
        Assert.Equal(["CCG 5"], minute.NeverExpanded.Select(form => $"{form.Short} {form.Uses}"));
        Assert.Equal(["BCPFT", "ICP", "ICS", "PPG", "RWT", "STP"], minute.Pairs.Select(pair => pair.Short).Order());
        Assert.All(minute.Pairs, pair => Assert.Equal("short-long", pair.Order));
    }

    private static AcronymReading Read(string text) => AcronymReader.Read(LayoutReader.Read(new Paper { Text = text, LinesAreParagraphs = true }));
}
