using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Joins what is printed up or down the side of a page. It comes in pieces whose first letters stand above one another: where the next is
/// farther off than the letters are long, a space lies between.
/// </summary>
internal static class UprightText
{
    private const float SizeToHeight = 1.05f;

    public static List<Fragment> Join(List<Fragment> fragments)
    {
        if (!fragments.Exists(fragment => fragment.IsUpright))
        {
            return fragments;
        }

        var joined = new List<Fragment>(fragments.Count);
        for (var at = 0; at < fragments.Count;)
        {
            var end = EndOfRun(fragments, at);
            joined.Add(end - at == 1 ? fragments[at] : fragments[at] with { Text = Words(fragments, at, end) });
            at = end;
        }

        return joined;
    }

    private static int EndOfRun(List<Fragment> fragments, int at)
    {
        var end = at + 1;
        while (fragments[at].IsUpright && end < fragments.Count && fragments[end].IsUpright && Math.Abs(fragments[end].Left - fragments[at].Left) < 0.5f)
        {
            end++;
        }

        return end;
    }

    private static string Words(List<Fragment> fragments, int from, int end)
    {
        var words = new StringBuilder(fragments[from].Text);
        for (var i = from + 1; i < end; i++)
        {
            var (last, piece) = (fragments[i - 1], fragments[i]);
            var size = SizeToHeight * last.Height;
            var gap = Math.Abs(piece.Top - last.Top) - (LetterWidths.Of(last.Text) * size);
            words.Append(last.SpaceAfter || piece.SpaceBefore || gap > 0.2f * size ? " " : "").Append(piece.Text);
        }

        return words.ToString();
    }
}
