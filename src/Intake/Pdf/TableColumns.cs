namespace Folkmoot.Intake.Pdf;

/// <summary>Finds where the columns of a table begin: the places where words stand under one another after a gap.</summary>
internal static class TableColumns
{
    private const int LeastStarts = 3;
    private const float Tolerance = 1.5f;

    /// <summary>The columns that lines have in common, without the first; empty where they have fewer than three columns.</summary>
    public static float[] Of(ReadOnlySpan<List<Fragment>> lines)
    {
        var starts = new List<float>();
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Count; i++)
            {
                // What follows a label is its words, not another column.
                if (line[i].Left - line[i - 1].Right > FragmentCutter.CellGap * line[i].Height && !Labels.IsLabel(line[i - 1].Text))
                {
                    starts.Add(line[i].Left);
                }
            }
        }

        starts.Sort();
        var edges = new List<float>();
        for (var at = 0; at < starts.Count;)
        {
            var end = at + 1;
            while (end < starts.Count && starts[end] - starts[at] <= 2 * Tolerance)
            {
                end++;
            }

            if (end - at >= LeastStarts && Crossings(lines, starts[at]) * 6 <= end - at)
            {
                edges.Add(starts[at]);
            }

            at = end;
        }

        return edges.Count < 2 ? [] : [.. edges];
    }

    /// <summary>Which column a place is in, counted from 0.</summary>
    public static int IndexOf(float left, ReadOnlySpan<float> edges)
    {
        var index = 0;
        while (index < edges.Length && edges[index] <= left + Tolerance)
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether no fragment of the line reaches over from one column into the next.</summary>
    public static bool Hold(List<Fragment> line, float[] edges)
    {
        return line.TrueForAll(fragment => !fragment.IsUpright && IndexOf(fragment.Left, edges) == IndexOf(fragment.Right - (2 * Tolerance), edges));
    }

    private static int Crossings(ReadOnlySpan<List<Fragment>> lines, float edge)
    {
        var crossings = 0;
        foreach (var line in lines)
        {
            foreach (var fragment in line)
            {
                crossings += fragment.Left < edge - Tolerance && fragment.Right > edge + Tolerance ? 1 : 0;
            }
        }

        return crossings;
    }
}
