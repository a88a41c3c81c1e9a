namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Makes fragments of one text element. White space at its ends is not part of them, and where it holds so many spaces that they stand for
/// a gap, as between two cells or after a label, it becomes several.
/// </summary>
internal sealed class FragmentCutter
{
    /// <summary>White space this wide, in heights of the type, parts two cells.</summary>
    public const float CellGap = 1.3f;

    /// <summary>White space this wide, in heights of the type, lets a label hang.</summary>
    public const float LabelGap = 0.45f;

    private char[] kept = new char[512];

    public void Cut(in Fragment box, PrintedText text, List<Fragment> fragments)
    {
        var letters = text.Letters;
        var width = box.Right - box.Left;
        var sum = LetterWidths.Of(letters);
        if (sum <= 0)
        {
            return;
        }

        var unit = width / sum;
        var isUpright = width < 0.05f * box.Height;
        var left = box.Left;
        for (var at = 0; at < letters.Length;)
        {
            var spaces = Spaces(letters[at..]);
            left += spaces * LetterWidths.Space * unit;
            var start = at + spaces;
            var (end, length) = Keep(letters, start, unit, box.Height);
            if (length > 0)
            {
                var right = left + (LetterWidths.Of(letters[start..end]) * unit);
                fragments.Add(box with
                {
                    Left = left,
                    Right = right,
                    Text = new string(kept, 0, length),
                    Bold = BoldOf(letters[start..end], text.Bold[start..end]),
                    SpaceBefore = start > 0,
                    SpaceAfter = end < letters.Length,
                    IsUpright = isUpright,
                });
                left = right;
            }

            at = Math.Max(end, start);
        }
    }

    // Keeps the words from start up to white space that stands for a gap; answers where they end, and how many letters were kept.
    private (int End, int Length) Keep(ReadOnlySpan<char> letters, int start, float unit, float height)
    {
        if (kept.Length < letters.Length)
        {
            kept = new char[letters.Length];
        }

        var length = 0;
        for (var at = start; at < letters.Length;)
        {
            var spaces = letters[at] == ' ' ? Spaces(letters[at..]) : 0;
            if (at + spaces == letters.Length || (spaces > 1 && IsGap(spaces * LetterWidths.Space * unit, kept.AsSpan(0, length), height)))
            {
                return (at, length);
            }

            kept[length++] = letters[at];
            at += Math.Max(spaces, 1);
        }

        return (letters.Length, length);
    }

    private static bool IsGap(float width, ReadOnlySpan<char> before, float height)
    {
        return width > CellGap * height || (width > LabelGap * height && Labels.IsLabel(before));
    }

    private static int Spaces(ReadOnlySpan<char> letters)
    {
        var length = letters.IndexOfAnyExcept(' ');
        return length < 0 ? letters.Length : length;
    }

    private static Bold BoldOf(ReadOnlySpan<char> letters, ReadOnlySpan<bool> bold)
    {
        if (!bold.Contains(true))
        {
            return Bold.None;
        }

        var every = true;
        for (var i = 0; i < letters.Length && every; i++)
        {
            every = bold[i] || letters[i] == ' ';
        }

        return every ? Bold.All : (bold[0] ? Bold.First : Bold.None) | (bold[^1] ? Bold.Last : Bold.None);
    }
}
