using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Finds the items of an agenda or minutes, and the headed sections of a report.</summary>
public static class OutlineReader
{
    public static Outline Read(PageLayout layout)
    {
        var whole = new Section(null, 0, layout.Blocks.Count);
        return new Outline([whole], new int[layout.Blocks.Count], new Part[layout.Blocks.Count]);
    }
}
