using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>Puts the fragments of a page into lines, from the top, each from left to right.</summary>
internal static class PrintedLines
{
    public static List<List<Fragment>> Of(List<Fragment> printed)
    {
        var fragments = UprightText.Join(printed);
        LevelRaised(CollectionsMarshal.AsSpan(fragments));
        fragments.Sort(static (one, other) => one.Level.CompareTo(other.Level));
        var lines = new List<List<Fragment>>();
        var bottom = float.MinValue;
        foreach (var fragment in fragments)
        {
            if (fragment.Level < bottom && !fragment.IsUpright)
            {
                lines[^1].Add(fragment);
                bottom = Math.Max(bottom, Bottom(fragment));
            }
            else
            {
                lines.Add([fragment]);
                bottom = fragment.IsUpright ? float.MinValue : Bottom(fragment);
            }
        }

        lines.ForEach(Settle);
        return lines;
    }

    // Fragments whose middles are level stand on one line.
    private static float Bottom(in Fragment fragment) => fragment.Level + (0.35f * fragment.Height);

    // The "th" of 4th and the number of a note are drawn right after the word that they hang on.
    private static void LevelRaised(Span<Fragment> fragments)
    {
        for (var i = 1; i < fragments.Length; i++)
        {
            ref readonly var word = ref fragments[i - 1];
            ref var small = ref fragments[i];
            var gap = small.Left - word.Right;
            if (small.Height < 0.8f * word.Height && Math.Abs(gap) < 0.3f * word.Height && small.Top < word.Bottom && small.Bottom > word.Top)
            {
                small = small with { Level = word.Level };
            }
        }
    }

    private static void Settle(List<Fragment> line)
    {
        if (line.Count > 1)
        {
            line.Sort(FromLeft);
            DropShadows(line);
        }
    }

    // Two fragments printed over one another keep one order, whatever the order in which they came.
    private static int FromLeft(Fragment one, Fragment other)
    {
        var order = one.Left.CompareTo(other.Left);
        return order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
    }

    // Some programs print a heading twice, a hair apart, to make it bold.
    private static void DropShadows(List<Fragment> line)
    {
        var kept = 1;
        for (var i = 1; i < line.Count; i++)
        {
            var (last, next) = (line[kept - 1], line[i]);
            var near = 0.2f * next.Height;
            if (next.Left - last.Left < near && Math.Abs(next.Right - last.Right) < near && string.Equals(last.Text, next.Text, StringComparison.Ordinal))
            {
                line[kept - 1] = last with { Bold = Bold.All };
                continue;
            }

            line[kept++] = next;
        }

        line.RemoveRange(kept, line.Count - kept);
    }
}
