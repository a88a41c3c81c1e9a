using Folkmoot.Reading.Declarations;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Declarations;

public sealed class DeclarationReaderTests
{
    [Theory]
    [InlineData("Councillor Bask declared an interest in relation to agenda 9 Zebra Crossing, as she lived on Dale Road.", "Councillor Bask", "agenda 9", "she lived on Dale Road", null)]
    [InlineData("Cr Noakes disclosed a proximity interest in item 6.1, as he owns the adjoining lot.", "Cr Noakes", "6.1", "he owns the adjoining lot", "proximity")]
    [InlineData("LF declared an indirect interest in item ICB/2425/034 because her husband is a partner.", "LF", "ICB/2425/034", "her husband is a partner", "indirect")]
    [InlineData("Councillor Heath declared a conflict of interest in Item 6 and withdrew from the table.", "Councillor Heath", "6", "Item 6", null)]
    public void Reads_who_declared_what(string text, string who, string item, string what, string? kind)
    {
        var declaration = Assert.Single(Read(text));

        Assert.Equal((who, item, what, kind), (declaration.Who, declaration.Item, declaration.What, declaration.Kind));
    }

    [Theory]
    [InlineData("Members are asked to declare any interest in items on this agenda.")]
    [InlineData("No interests were declared.")]
    [InlineData("There were no declarations of interest.")]
    [InlineData("A member who declared an interest must leave the room.")]
    [InlineData("Mr Peak took no part in the discussion relating to agenda item 8.")]
    [InlineData("Councillor Oak declared no interest in the matter.")]
    public void Reads_none_where_nobody_declared(string text)
    {
        Assert.Empty(Read(text));
    }

    private static IReadOnlyList<Declaration> Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text });
        return DeclarationReader.Read(layout, OutlineReader.Read(layout));
    }
}
