using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Layout;

/// <summary>Reads the label at the start of a line, without believing every number that a line starts with.</summary>
internal static partial class LabelReader
{
    /// <summary>
    /// The label that starts at <paramref name="start"/> in <paramref name="text"/> and where the words after it begin, both in
    /// <paramref name="text"/>; null when the line has none. A bullet before another label is taken with it and not printed.
    /// </summary>
    public static (Label Label, int Body)? Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        var c = Letters.Fold(text[start]);
        return Letters.IsBullet(c) ? Bullet(text, start, end) : Counted(text, start, end);
    }

    private static (Label, int)? Bullet(string text, int start, int end)
    {
        var c = Letters.Fold(text[start]);
        var body = SkipSpace(text, start + 1, end);
        if (body == start + 1 && c != '\u2022')
        {
            return null;
        }

        return Counted(text, body, end) ?? (new Label(text[start].ToString(), LabelForm.Bullet, c.ToString(), 0), body);
    }

    private static (Label, int)? Counted(string text, int start, int end)
    {
        if (!MayCount(text.AsSpan(start, end - start)))
        {
            return null;
        }

        var match = Shape().Match(text, start);
        if (!match.Success || match.Index + match.Length > end)
        {
            return null;
        }

        var open = match.Groups["open"].Success;
        var closed = match.Groups["close"].Success;
        if (open && !closed)
        {
            return null;
        }

        var after = start + match.Length;
        var body = SkipSpace(text, after, end);
        var shape = new Printed(text[start..after], match.Groups["core"].Value, open, closed, match.Groups["stop"].Value, Columns(text, after, body), body >= end);
        if (shape.Gap == 0 && !shape.Alone && !MayTouch(shape, text[after]))
        {
            return null;
        }

        var label = char.IsAsciiDigit(shape.Core[0]) ? Numbered(shape, text.AsSpan(body, end - body)) : Lettered(shape);
        return label is null ? null : (label, body);
    }

    // Most lines begin with a word: nothing that closes a label stands behind its first letters.
    private static bool MayCount(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is '(' or '[' || char.IsAsciiDigit(line[0]))
        {
            return !line.IsEmpty;
        }

        var letters = 0;
        while (letters < line.Length && letters < 8 && char.IsAsciiLetter(line[letters]))
        {
            letters++;
        }

        return letters is > 0 and < 8 && (letters == line.Length || line[letters] is ')' or ']' or '.' or ':' || (letters + 1 < line.Length && line[letters] == ' ' && line[letters + 1] is ')' or ']'));
    }

    // "1)Who" and "(a)That" are printed; "3(2)" and "a)b" are references.
    private static bool MayTouch(Printed shape, char next) => shape.Closed && (char.IsUpper(next) || (!shape.Open && char.IsLetter(next)));

    private static Label? Numbered(Printed shape, ReadOnlySpan<char> rest)
    {
        var parts = shape.Core.AsSpan().Count('.') + 1;
        if (shape.Stop == ":" || (parts == 1 && shape.IsBare && shape.Gap < 2 && !shape.Alone))
        {
            return null;
        }

        if (parts == 2 && shape.IsBare && Amount().IsMatch(rest[..Math.Min(rest.Length, 12)]))
        {
            return null;
        }

        _ = int.TryParse(shape.Core.AsSpan(shape.Core.LastIndexOf('.') + 1), out var number);
        var depth = parts == 2 && shape.Core.EndsWith(".0", StringComparison.Ordinal) ? 1 : parts;
        return new Label(shape.Text, LabelForm.Decimal, shape.Dress(string.Join('.', Enumerable.Repeat("1", depth)), ""), number);
    }

    private static Label? Lettered(Printed shape)
    {
        var roman = Roman.Value(shape.Core);
        var single = shape.Core.Length == 1;
        if (!single && roman == 0)
        {
            return null;
        }

        // "A. Birch" is somebody's name; "A.   Birch trees" is a list.
        var upper = char.IsAsciiLetterUpper(shape.Core[0]);
        if (shape.IsBare || (shape.Stop.Length > 0 && upper && shape.Gap < 2 && !shape.Alone))
        {
            return null;
        }

        var isRoman = roman > 0 && (!single || char.ToLowerInvariant(shape.Core[0]) is 'i' or 'v' or 'x');
        var sign = isRoman ? "i" : "a";
        var number = isRoman ? roman : char.ToLowerInvariant(shape.Core[0]) - 'a' + 1;
        return new Label(shape.Text, isRoman ? LabelForm.Roman : LabelForm.Alpha, shape.Dress(upper ? sign.ToUpperInvariant() : sign, "."), number);
    }

    private static int Columns(string text, int from, int to)
    {
        var columns = 0;
        for (var i = from; i < to; i++)
        {
            columns += text[i] == '\t' ? 4 : 1;
        }

        return columns;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && Letters.Fold(text[at]) is ' ' or '\0')
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex(@"\G(?<open>[(\[] ?)?(?<core>\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z]{1,7})(?: ?(?<close>[)\]])\.?|(?<stop>[.:]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    // "7.30 pm", "2.5 million" and "1.5 miles" start lines too.
    [GeneratedRegex(@"^(?:[ap]\.?m\b|million|billion|per cent|%|hours?\b|miles?\b|noon)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    /// <summary>A label's print, taken apart.</summary>
    private sealed record Printed(string Text, string Core, bool Open, bool Closed, string Stop, int Gap, bool Alone)
    {
        public bool IsBare => !Closed && Stop.Length == 0;

        public string Dress(string sign, string bare) => (Open ? "(" : "") + sign + (Closed ? ")" : bare);
    }
}
