using System.Buffers;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>A title on the line of its minute.</summary>
internal static class TitleLine
{
    // A day in figures is no title.
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789./-: ,");

    /// <summary>Parts a title from the minute that is printed on the same line, and weighs it.</summary>
    public static Title? Split(Block block, string number, int order, Numbering numbering, int start)
    {
        var said = block.Plain.AsSpan(start);
        if (said.Length < 2 || char.IsLower(said[0]) || said.IndexOfAnyExcept(Figures) < 0 || (said[^1] == '?' && !block.IsLabelAbove))
        {
            return null;
        }

        var end = start + TitleWeight.LengthOf(said);
        var title = block.Plain.AsSpan(start, end - start);
        return new Title(block, number, order, numbering, start, end, TitleWeight.Of(block, title) * TitleWeight.Trust(numbering));
    }
}
