using System.Collections.Immutable;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Contacts;

/// <summary>
/// Reads whom a paper names to be asked, from labelled lines, from tables and from "please contact …". A name after any other label is
/// a contact only where a number or an address stands with it.
/// </summary>
public static class ContactReader
{
    private const int MostFollowing = 6;

    private const int LongestFollowing = 160;

    public static IReadOnlyList<Contact> Read(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var found = new List<Contact>();
        ContactColumn[]? columns = null;
        var table = -2;
        var blocks = layout.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind != BlockKind.Row)
            {
                columns = null;
                i = Lines(blocks, i, found);
                continue;
            }

            var cells = ContactTable.Cells(layout, blocks[i]);
            var headings = ContactTable.Columns(cells);
            if (headings is null && columns is not null)
            {
                if (ContactTable.Row(cells, columns) is { } contact)
                {
                    found.Add(contact);
                }
            }
            else if (headings is null)
            {
                var before = found.Count;
                i = LabelledRow(blocks, i, cells, found, blocks[i].Index - table <= 1);
                table = found.Count > before ? i : table;
            }

            columns = headings ?? columns;
        }

        return Once(found);
    }

    // The index of the last block that was taken.
    private static int Lines(ImmutableArray<Block> blocks, int index, List<Contact> found)
    {
        var block = blocks[index];
        var last = index;
        var from = block.Body;
        while (ContactLead.Find(block, from) is { } lead)
        {
            var next = ContactLead.Find(block, lead.Body)?.Body ?? int.MaxValue;
            var to = lead.InProse ? Math.Min(block.Plain.Length, lead.Body + LongestFollowing) : block.Plain.Length;
            var tokens = ContactLine.Read(block.Text, lead.Body, Math.Min(to, next));
            if (!lead.InProse && next == int.MaxValue)
            {
                last = Following(blocks, index, tokens);
            }

            Add(lead, tokens, found);
            from = Math.Max(lead.Body, from + 1);
        }

        return last;
    }

    // The rows right below a contact's row in the same table name contacts too, with or without a number.
    private static int LabelledRow(ImmutableArray<Block> blocks, int index, List<PlainText> cells, List<Contact> found, bool below)
    {
        var at = cells.Count > 0 && cells[0].Length == 0 ? 1 : 0;
        if (cells.Count < at + 2 || ContactLead.Whole(cells[at], 0) is not { } lead)
        {
            return cells.Count < 2 || blocks[index].Plain.Contains(':') ? Lines(blocks, index, found) : index;
        }

        var tokens = new List<ContactToken>();
        foreach (var cell in cells.Skip(at + 1))
        {
            tokens.AddRange(ContactLine.Read(cell, 0, cell.Length));
        }

        var last = Following(blocks, index, tokens);
        Add(below ? lead with { NeedsReach = false } : lead, tokens, found);
        return last;
    }

    // Numbers and addresses printed under the name, or the names under a heading.
    private static int Following(ImmutableArray<Block> blocks, int index, List<ContactToken> tokens)
    {
        var last = index;
        while (last + 1 < blocks.Length && last - index < MostFollowing && blocks[last + 1] is { } next && next.Plain.Length <= LongestFollowing && next.Label is null)
        {
            if (!ContactLine.BeginsWithReach(next.Plain, next.Body) && (tokens.Count > 0 || ContactLead.Find(next, next.Body) is not null))
            {
                break;
            }

            var own = ContactLine.Read(next.Text, next.Body, next.Plain.Length);
            if (own.Count == 0 || (tokens.Count == 0 && own[0].Kind is not ContactTokenKind.Name))
            {
                break;
            }

            tokens.AddRange(own);
            last++;
        }

        return last;
    }

    private static void Add(ContactLead lead, List<ContactToken> tokens, List<Contact> found)
    {
        foreach (var group in ContactGroup.Of(tokens))
        {
            if (group.HasReach || !lead.NeedsReach)
            {
                found.AddRange(group.Contacts(lead.Role?.Text));
            }
        }
    }

    private static List<Contact> Once(List<Contact> found)
    {
        var seen = new HashSet<(Entry, Entry?, Entry?)>();
        return found.FindAll(contact => seen.Add((contact.Name, contact.Email, contact.Phone)));
    }
}
