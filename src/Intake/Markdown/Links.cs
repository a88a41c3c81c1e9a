namespace Folkmoot.Intake.Markdown;

/// <summary>Finds links and images in a line: a link's words stay, an image goes.</summary>
internal static class Links
{
    private const int LongestTarget = 2_000;

    public static void Mark(ReadOnlySpan<char> line, Span<Fate> fates)
    {
        if (line.IndexOf("](") < 0)
        {
            return;
        }

        var open = new Stack<int>();
        for (var at = 0; at < line.Length; at++)
        {
            if (fates[at] != Fate.Kept)
            {
                continue;
            }

            if (line[at] == '[')
            {
                open.Push(at);
            }
            else if (line[at] == ']' && open.TryPop(out var start) && TargetLength(line[(at + 1)..]) is > 0 and var length)
            {
                MarkOne(line, fates, start, at, at + 1 + length);
            }
        }
    }

    private static void MarkOne(ReadOnlySpan<char> line, Span<Fate> fates, int start, int close, int end)
    {
        if (start > 0 && line[start - 1] == '!')
        {
            fates[(start - 1)..end].Fill(Fate.Dropped);
            return;
        }

        fates[start] = Fate.Dropped;
        fates[close..end].Fill(Fate.Dropped);
    }

    /// <summary>Length of <c>(address "title")</c> with its brackets; 0 where what follows is no target but words in brackets.</summary>
    private static int TargetLength(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != '(')
        {
            return 0;
        }

        var depth = 0;
        for (var at = 0; at < Math.Min(rest.Length, LongestTarget); at++)
        {
            depth += rest[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return IsTarget(rest[1..at]) ? at + 1 : 0;
            }
        }

        return 0;
    }

    private static bool IsTarget(ReadOnlySpan<char> target)
    {
        var space = target.Trim().IndexOf(' ');
        return space < 0 || target.StartsWith("http") || target.StartsWith("<") || target.TrimEnd().EndsWith("\"") || target.TrimEnd().EndsWith("'");
    }
}
