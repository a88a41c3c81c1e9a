using Folkmoot.Reading;

namespace Folkmoot.Intake.Markdown;

/// <summary>One row of a Markdown table, whose cells come out parted by tabs.</summary>
internal static class TableRow
{
    public static void Write(ReadOnlySpan<char> line, PaperText text, InlineText inline)
    {
        var start = text.Length;
        var rest = line.Trim();
        rest = rest.StartsWith("|") ? rest[1..] : rest;
        rest = rest.EndsWith("|") && !rest.EndsWith("\\|") ? rest[..^1] : rest;
        while (true)
        {
            var end = CellEnd(rest);
            inline.Write(rest[..end].Trim(), breakWith: ' ');
            inline.EndParagraph();
            if (end == rest.Length)
            {
                break;
            }

            text.Append('\t');
            rest = rest[(end + 1)..];
        }

        text.TrimEnd(start);
        text.Mark(MarkKind.Row, start);
    }

    private static int CellEnd(ReadOnlySpan<char> rest)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            if (rest[at] == '\\')
            {
                at++;
            }
            else if (rest[at] == '|')
            {
                return at;
            }
        }

        return rest.Length;
    }
}
