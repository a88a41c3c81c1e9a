using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Xunit;

namespace Folkmoot.Reading.Tests.People;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Councillors Brook, Birch, Loam (J) and Stile", "Brook; Birch; Loam (J); Stile")]
    [InlineData("Cllr Mrs D Hartwell (Vice-Chair), Cllr M Quill", "Cllr Mrs D Hartwell [Vice-Chair]; Cllr M Quill")]
    [InlineData("Councillors Noel Ashdown, Patrick Vale and John Sorrel", "Noel Ashdown; Patrick Vale; John Sorrel")]
    [InlineData("His Worship the Mayor Craig Penrice (Civic Head), Cr Ada Stokes", "His Worship the Mayor Craig Penrice [Civic Head]; Cr Ada Stokes")]
    [InlineData("J Palfrey –Chief Executive", "J Palfrey [Chief Executive]")]
    [InlineData("Ms. M. Vane-Mallory, (Agriculture/Farming), Cllr Ann Webb", "Ms. M. Vane-Mallory [Agriculture/Farming]; Cllr Ann Webb")]
    [InlineData("Director, Community (Ms. J. Corder), Meetings Administrator (Mr. E. Grove)", "Ms. J. Corder [Director, Community]; Mr. E. Grove [Meetings Administrator]")]
    [InlineData("Engineers (Messrs. S. Nunn and J. Shaw)", "S. Nunn [Engineers]; J. Shaw [Engineers]")]
    [InlineData("Dr Lena Fosse (LF) Clinical Chair", "Dr Lena Fosse [Clinical Chair]")]
    [InlineData("Dr Lena Fosse (LF), Place Director, NHS Eastmoor ICB", "Dr Lena Fosse [Place Director, NHS Eastmoor ICB]")]
    [InlineData("R Osei (Healthwatch)", "R Osei [Healthwatch]")]
    [InlineData("Cllr J. Bream (Substitute for Cllr K. Loam), Cllr Quill", "Cllr J. Bream {Substitute for Cllr K. Loam}; Cllr Quill")]
    [InlineData("Cllr Vale – substituted by Cllr Webb", "Cllr Vale {substituted by Cllr Webb}")]
    [InlineData("Chair: Kate Linden (Moor High)", "Kate Linden [Chair] {Moor High}")]
    [InlineData("Lena Fosse Place Director", "Lena Fosse [Place Director]")]
    [InlineData("6 Members of the Public", "")]
    [InlineData("Strategic Planning Lead", "")]
    [InlineData("Cllr. Michael O’ Dare, Cmhlr. Ó Broin and Mr de Vries", "Cllr. Michael O’ Dare; Cmhlr. Ó Broin; Mr de Vries")]
    [InlineData("Councillor Leaf and Ms Z. Orr (RWX Trust)", "Councillor Leaf; Ms Z. Orr [RWX Trust]")]
    public void Reads_a_list_of_people(string list, string expected)
    {
        var text = PlainText.Of(list, new Span(0, list.Length));

        var people = PersonNames.Read(text, 0, text.Length);

        Assert.Equal(expected, string.Join("; ", people.Select(person => Shown(text, person))));
    }

    [Theory]
    [InlineData("The amendment was put by Councillor Mrs Ada Penrice (Vale) seconded", " seconded", "Councillor Mrs Ada Penrice")]
    [InlineData("On this G. Gott was", " was", "G. Gott")]
    [InlineData("There being no more, Cllr Mrs Hull proposed", " proposed", "Cllr Mrs Hull")]
    [InlineData("Councillor Loam (M) proposed", " proposed", "Councillor Loam (M)")]
    [InlineData("the scheme as proposed", " proposed", null)]
    public void Reads_the_name_that_stands_before_a_word(string line, string word, string? expected)
    {
        var layout = LayoutReader.Read(new Paper { Text = line });
        var block = layout.Blocks[0];

        var name = PersonNames.Before(block, block.Plain.IndexOf(word, StringComparison.Ordinal));

        Assert.Equal(expected, name is null ? null : block.Text.Cut(name.Start, name.End).Text);
    }

    private static string Shown(PlainText text, PersonName person)
    {
        var role = person.Role is { } r ? $" [{text.Cut(r.Start, r.End).Text}]" : "";
        var note = person.Note is { } n ? $" {{{text.Cut(n.Start, n.End).Text}}}" : "";
        return text.Cut(person.Start, person.End).Text + role + note;
    }
}
