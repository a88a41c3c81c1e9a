namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Lines of a text by number, from 1, as an officer counts them.</summary>
public static class Lines
{
    /// <summary>"line 4" or "lines 4 to 6": where the stretch stands.</summary>
    public static string Of(string text, int start, int end)
    {
        var (first, last) = Numbers(text, start, end);
        return first == last ? $"line {first}" : $"lines {first} to {last}";
    }

    /// <summary>The numbers of the first and the last line that hold some of the stretch.</summary>
    public static (int First, int Last) Numbers(string text, int start, int end)
    {
        var first = text.AsSpan(0, Math.Clamp(start, 0, text.Length)).Count('\n') + 1;
        var last = text.AsSpan(0, Math.Clamp(end - 1, 0, text.Length)).Count('\n') + 1;
        return (first, Math.Max(first, last));
    }

    /// <summary>The stretch from the start of the first line to the end of the last, line end included; null when there are no such lines.</summary>
    public static (int Start, int End)? Stretch(string text, int first, int last)
    {
        var starts = Starts(text);
        if (first < 1 || last < first || last > starts.Count)
        {
            return null;
        }

        return (starts[first - 1], last == starts.Count ? text.Length : starts[last]);
    }

    private static List<int> Starts(string text)
    {
        List<int> starts = [0];
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return starts;
    }
}
