using Folkmoot.Reading;

namespace Folkmoot.Cli.Views;

/// <summary>Turns positions of a text into line numbers, counted from 1.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }

    public int Count => starts.Count;

    /// <summary>The line on which the words begin.</summary>
    public int Of(Span words)
    {
        var found = starts.BinarySearch(words.Start);
        return found >= 0 ? found + 1 : ~found;
    }
}
