namespace Folkmoot.Intake.Pdf;

/// <summary>
/// A table may print an item's number half-way down the cell whose words take two lines, between them. The number is put before the first
/// of them, where a reader would say it.
/// </summary>
internal static class CellNumbers
{
    public static void Raise(List<List<Fragment>> lines)
    {
        for (var i = lines.Count - 2; i > 0; i--)
        {
            if (StandsBetween(lines[i - 1], lines[i], lines[i + 1]))
            {
                lines[i - 1].AddRange(lines[i]);
                lines[i - 1].Sort(static (one, other) => one.Left.CompareTo(other.Left));
                lines.RemoveAt(i);
            }
        }
    }

    private static bool StandsBetween(List<Fragment> above, List<Fragment> number, List<Fragment> below)
    {
        if (!Labels.Begins(number[0].Text) || Labels.Begins(above[0].Text) || Labels.Begins(below[0].Text))
        {
            return false;
        }

        var (left, right) = (above[0].Left, Math.Max(above[^1].Right, below[^1].Right));
        return Math.Abs(left - below[0].Left) < 2
            && number[0].Top < above[0].Bottom
            && below[0].Top < number[0].Bottom
            && number.TrueForAll(fragment => fragment.Right <= left || fragment.Left >= right);
    }
}
