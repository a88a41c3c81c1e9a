using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Layout;

/// <summary>Tells the lines of a table of contents from the headings that they repeat.</summary>
internal static partial class ContentsReader
{
    public static void Mark(string source, List<Block> blocks)
    {
        var printsPages = new Lazy<bool>(() => source.Contains("Page", StringComparison.OrdinalIgnoreCase));
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsTitle(blocks[i].Plain))
            {
                i = MarkFrom(printsPages, blocks, i + 1);
            }
            else if (HasLeaders(blocks[i].Plain))
            {
                blocks[i] = Contents(blocks[i]);
            }
        }
    }

    public static bool IsTitle(string line) => line.Length < 30 && Title().IsMatch(line);

    private static bool HasLeaders(string line) =>
        line.Length > 4 && char.IsAsciiDigit(line[^1]) && (line.Contains("....") || line.Contains(". . . .") || line.Contains("\u2026\u2026")) && Leaders().IsMatch(line);

    private static int MarkFrom(Lazy<bool> printsPages, List<Block> blocks, int from)
    {
        var at = from;
        var misses = 0;
        while (at < blocks.Count && misses < 2)
        {
            if (Entry().IsMatch(blocks[at].Plain) && blocks[at].Plain.Length < 200)
            {
                blocks[at] = Contents(blocks[at]);
                misses = 0;
            }
            else if (at > from || !printsPages.Value)
            {
                misses++;
            }

            at++;
        }

        return at - misses - 1;
    }

    private static Block Contents(Block block)
    {
        return new Block(block.Index, block.Text, BlockKind.Contents, block.Label, block.Body, new Line(0, 0, block.Indent, block.Line)) { Apart = block.Apart };
    }

    [GeneratedRegex(@"^(?:table of )?contents(?: page)?:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:\.{4,}|(?:\. ){4,}|\u2026{2,}) ?\d{1,4}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"\s\d{1,4}(?: ?- ?\d{1,4})?$|^(?:items?\b.*)?page(?: no\.?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
