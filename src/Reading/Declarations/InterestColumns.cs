using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;

namespace Folkmoot.Reading.Declarations;

/// <summary>
/// Reads a table of declarations whose cells were printed one under the other: "Councillor", "Minute Number", "Nature of Interest", and then
/// a name, a minute and an interest again and again.
/// </summary>
internal sealed class InterestColumns
{
    private const int LongestHead = 40;

    private readonly List<string> heads = [];
    private readonly List<Block> cells = [];
    private bool isOpen;

    /// <summary>Forgets the table: another item begins.</summary>
    public void Close()
    {
        heads.Clear();
        cells.Clear();
        isOpen = false;
    }

    /// <summary>Takes the next block of the item; adds the declaration whose last cell it is.</summary>
    /// <returns>True where the block is a cell of such a table.</returns>
    public bool Read(Block block, List<Declaration> found)
    {
        if (!isOpen && ReadHead(block))
        {
            return true;
        }

        isOpen = heads.Count > 2 && heads.Exists(head => head.Contains("interest", StringComparison.OrdinalIgnoreCase));
        if (!isOpen || (cells.Count == 0 && !IsName(block)))
        {
            Close();
            return false;
        }

        cells.Add(block);
        if (cells.Count == heads.Count)
        {
            found.Add(new Declaration(cells[0].Words) { Who = cells[0].Words.Text, What = Cell("nature", "reason", "detail", "interest") ?? "", Kind = Cell("type", "kind"), Item = Cell("minute", "item", "agenda") });
            cells.Clear();
        }

        return true;
    }

    private bool ReadHead(Block block)
    {
        var isHead = block.Plain.Length < LongestHead && block.Label is null
            && (heads.Count == 0 ? block.Plain is "Councillor" or "Councillors" or "Member" or "Members" or "Name" : IsHead(block.Plain));
        if (isHead)
        {
            heads.Add(block.Plain);
        }

        return isHead;
    }

    private static bool IsHead(string plain)
    {
        foreach (var word in (ReadOnlySpan<string>)["minute", "item", "agenda", "interest", "reason", "nature", "type", "kind", "detail", "action"])
        {
            if (plain.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(Block block) => PersonNames.At(block, block.Body) is { } name && name.End == block.Plain.Length;

    private string? Cell(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var column = heads.FindIndex(1, head => head.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (column > 0)
            {
                return cells[column].Words.Text;
            }
        }

        return null;
    }
}
