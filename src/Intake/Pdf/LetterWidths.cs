namespace Folkmoot.Intake.Pdf;

/// <summary>
/// How wide letters are beside one another in an ordinary face, in parts of the type's size. The paper's own widths are not told letter by letter:
/// these say where in a fragment of known width a word begins.
/// </summary>
internal static class LetterWidths
{
    public const float Space = 0.28f;

    // Every letter of every paper is looked up here.
    private static readonly float[] Ascii = [.. Enumerable.Range(0, 128).Select(letter => Measured((char)letter))];

    public static float Of(ReadOnlySpan<char> words)
    {
        var sum = 0f;
        foreach (var letter in words)
        {
            sum += Of(letter);
        }

        return sum;
    }

    /// <summary>How wide the first word of a fragment is, in points.</summary>
    public static float OfFirstWord(in Fragment fragment)
    {
        var length = fragment.Text.AsSpan().IndexOfAny(' ', '\t');
        var whole = length < 0 ? 0 : Of(fragment.Text);
        return whole > 0 ? (fragment.Right - fragment.Left) * Of(fragment.Text.AsSpan(0, length)) / whole : fragment.Right - fragment.Left;
    }

    public static float Of(char letter) => letter < Ascii.Length ? Ascii[letter] : Measured(letter);

    private static float Measured(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or 'f' or 't' or 'r' or '.' or ',' or ':' or ';' or '!' or '|' or '\'' or '’' or '(' or ')' or '[' or ']' or '/' or '-' or ' ' => Space,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' => 0.85f,
        >= 'A' and <= 'Z' => 0.68f,
        '\u200B' or '\u200C' or '\uFEFF' => 0,
        _ => 0.54f,
    };
}
