using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Finds the items of an agenda or minutes, and the headed sections of a report.</summary>
public static class OutlineReader
{
    public static Outline Read(PageLayout layout)
    {
        var titles = PageTitles.Read(layout) ?? Series.Choose(TitleReader.Read(layout));
        var sections = new List<Section>();
        var sectionOf = new int[layout.Blocks.Length];
        var parts = new Part[layout.Blocks.Length];
        Open(null, 0);
        foreach (var title in titles)
        {
            Open(title, title.Block.Index);
        }

        Close(layout.Blocks.Length);
        return new Outline([.. sections], sectionOf, parts);

        void Open(Title? title, int at)
        {
            Close(at);
            sections.Add(new Section(title is null ? null : Item(title), title is { IsAlone: true } ? at + 1 : at, at));
        }

        void Close(int at)
        {
            if (sections.Count == 0)
            {
                return;
            }

            var from = sections[^1].From;
            sections[^1] = sections[^1] with { To = Math.Max(at, from) };
            if (sections[^1].Item is { } item)
            {
                sections[^1] = sections[^1] with { Item = item with { Paragraphs = sections[^1].To - from } };
                from = Math.Min(from, titles[sections.Count - 2].Block.Index);
            }

            for (var i = from; i < at; i++)
            {
                sectionOf[i] = sections.Count - 1;
            }

            if (sections[^1].Item is not null)
            {
                PartReader.Read(layout, sections[^1], parts);
            }
        }
    }

    private static Item Item(Title title)
    {
        var end = FileSize.Strip(title.Block.Plain, title.Start, title.End);
        var words = title.Block.Text.Cut(title.Start, end);
        return new Item { Number = title.Number, Title = words.Text, Span = words.Span, Level = title.Numbering == Numbering.Inner ? 2 : 1 };
    }
}
