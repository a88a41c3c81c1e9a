using System.Collections.Frozen;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Contacts;

/// <summary>Reads a table of contacts: a row of headings, then a row for each post.</summary>
internal static class ContactTable
{
    private static readonly FrozenSet<string> NameColumns = WordList.Load("contacts/labels.txt", "name-column");

    private static readonly FrozenSet<string> ReachColumns = WordList.Load("contacts/labels.txt", "reach-column");

    private static readonly FrozenSet<string> RoleColumns = WordList.Load("contacts/labels.txt", "role-column");

    /// <summary>The cells of a row, each as its own plain line; one cell when the block is no row.</summary>
    public static List<PlainText> Cells(PageLayout layout, Block block)
    {
        var span = block.Text.SpanOf(0, block.Plain.Length);
        var cells = new List<PlainText>();
        var from = span.Start;

        // A first cell that is empty leaves only a tab, which the block's own words do not include.
        if (from > 0 && layout.Source[from - 1] == '\t')
        {
            cells.Add(PlainText.Of(layout.Source, new Span(from, from)));
        }

        while (from <= span.End)
        {
            var tab = layout.Source.AsSpan(from, span.End - from).IndexOf('\t');
            var end = tab < 0 ? span.End : from + tab;
            cells.Add(PlainText.Of(layout.Source, new Span(from, end)));
            from = end + 1;
        }

        return cells;
    }

    /// <summary>What each column holds, when the row is the headings of a table of contacts; otherwise null.</summary>
    public static ContactColumn[]? Columns(List<PlainText> cells)
    {
        if (cells.Count is < 2 or > 8)
        {
            return null;
        }

        var columns = new ContactColumn[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            columns[i] = Column(cells[i].Value, columns.AsSpan(0, i).Contains(ContactColumn.Name));
        }

        return columns.Contains(ContactColumn.Name) && columns.Contains(ContactColumn.Reach) ? columns : null;
    }

    /// <summary>The contact of one row; null when no cell of it names anybody.</summary>
    public static Contact? Row(List<PlainText> cells, ContactColumn[] columns)
    {
        var tokens = new List<ContactToken>();
        string? role = null;
        for (var i = 0; i < Math.Min(cells.Count, columns.Length); i++)
        {
            if (columns[i] == ContactColumn.Role)
            {
                role ??= cells[i].Length > 0 ? cells[i].Cut(0).Text : null;
            }
            else if (columns[i] is ContactColumn.Name or ContactColumn.Reach)
            {
                var isName = columns[i] == ContactColumn.Name;
                tokens.AddRange(ContactLine.Read(cells[i], 0, cells[i].Length).Where(token => isName || token.IsReach));
            }
        }

        var names = tokens.FindAll(token => token.Kind == ContactTokenKind.Name);
        names = names.Count > 0 ? names : tokens.FindAll(token => token.Kind == ContactTokenKind.Post);
        return Entry.Cell(Texts(names)) is not { } name ? null : new Contact
        {
            Role = role,
            Name = name,
            Email = Entry.Cell(Texts(tokens.FindAll(token => token.Kind == ContactTokenKind.Email))),
            Phone = Entry.Cell(Texts(tokens.FindAll(token => token.Kind == ContactTokenKind.Phone))),
            Span = new Span(names[0].Words.Span.Start, names[^1].Words.Span.End),
        };
    }

    private static List<string> Texts(List<ContactToken> tokens) => tokens.ConvertAll(token => token.Words.Text);

    private static ContactColumn Column(string heading, bool hasName)
    {
        if (!hasName && NameColumns.Contains(heading))
        {
            return ContactColumn.Name;
        }

        if (ReachColumns.Contains(heading))
        {
            return ContactColumn.Reach;
        }

        return heading.Length == 0 || RoleColumns.Contains(heading) ? ContactColumn.Role : ContactColumn.Other;
    }
}

/// <summary>What a column of a table of contacts holds.</summary>
internal enum ContactColumn
{
    Other,

    Role,

    Name,

    /// <summary>Numbers and addresses.</summary>
    Reach,
}
