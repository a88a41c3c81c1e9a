using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Layout;

/// <summary>Reads the label at the start of a line, without believing every number that a line starts with.</summary>
internal static partial class LabelReader
{
    private static readonly string[] Ones = ["1", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1"];

    private const int ShortestHeading = 5;

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
        return Letters.IsBullet(c) || IsRing(text, start, end) ? Bullet(text, start, end) : Counted(text, start, end);
    }

    // The ring of a word processor's inner list comes out as the letter o, set off by a tab or a wide gap.
    private static bool IsRing(string text, int start, int end)
    {
        return text[start] == 'o' && start + 3 < end && SkipSpace(text, start + 1, end) is var body && body < end && Columns(text, start + 1, body) > 1 && char.IsUpper(text[body]);
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

        if (Shape(text, start) is not { Length: > 0 } shape || start + shape.Length > end || (shape.Open && !shape.Closed))
        {
            return null;
        }

        var after = start + shape.Length;
        var body = SkipSpace(text, after, end);
        shape = shape with { Gap = Columns(text, after, body), Alone = body >= end };
        if (shape.Gap == 0 && !shape.Alone && !MayTouch(shape, text[after]) && !IsRunIn(shape, text, start, end))
        {
            return null;
        }

        var printed = text.AsSpan(start, shape.Length);
        var core = text.AsSpan(start + shape.CoreStart, shape.CoreLength);
        var label = char.IsAsciiDigit(core[0]) ? Numbered(shape, printed, core, text.AsSpan(body, end - body)) : Lettered(shape, printed, core);
        return label is null ? null : (label, body);
    }

    /// <summary>A bracket perhaps, numbers parted by points or up to seven letters, and what closes them; of no length where the text has none.</summary>
    private static Printed Shape(string text, int start)
    {
        var open = text[start] is '(' or '[';
        var from = open ? AfterBracket(text, start) : start;
        var core = CoreEnd(text, from);
        if (core == from)
        {
            return default;
        }

        var at = core;
        var close = at + (at + 1 < text.Length && text[at] == ' ' ? 1 : 0);
        if (close < text.Length && text[close] is ')' or ']')
        {
            at = close + 1;
            at += at < text.Length && text[at] == '.' ? 1 : 0;
            return new Printed(at - start, from - start, core - from, open, true, '\0', 0, false);
        }

        var stop = at < text.Length && text[at] is '.' or ':' ? text[at] : '\0';
        return new Printed(at - start + (stop == '\0' ? 0 : 1), from - start, core - from, open, false, stop, 0, false);
    }

    private static int AfterBracket(string text, int at) => at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;

    private static int CoreEnd(string text, int from)
    {
        var numbers = Numbers(text, from);
        return numbers > from ? numbers : Letter(text, from);
    }

    private static int Numbers(string text, int from)
    {
        var at = Digits(text, from);
        for (var parts = 1; parts < Ones.Length && at > from && at < text.Length && text[at] == '.'; parts++)
        {
            var next = Digits(text, at + 1);
            if (next == at + 1)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private static int Letter(string text, int from)
    {
        var at = from;
        while (at < text.Length && at - from < 7 && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Digits(string text, int from)
    {
        var at = from;
        while (at < text.Length && at - from < 3 && char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
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

    // "1.MINUTES": the number of a heading, typed without a space; "7.PM" is too short for one.
    private static bool IsRunIn(Printed shape, string text, int start, int end)
    {
        var heading = text.AsSpan(start + shape.Length, end - start - shape.Length);
        return shape is { Open: false, Closed: false, Stop: '.', Length: <= 3 } && heading.Length >= ShortestHeading && !heading.ContainsAnyInRange('a', 'z') && char.IsAsciiLetterUpper(heading[0]) && char.IsAsciiLetterUpper(heading[1]);
    }

    private static Label? Numbered(Printed shape, ReadOnlySpan<char> printed, ReadOnlySpan<char> core, ReadOnlySpan<char> rest)
    {
        var parts = core.Count('.') + 1;
        if (shape.Stop == ':' || (parts == 1 && shape.IsBare && shape.Gap < 2 && !shape.Alone))
        {
            return null;
        }

        if (parts == 2 && shape.IsBare && Amount().IsMatch(rest[..Math.Min(rest.Length, 12)]))
        {
            return null;
        }

        _ = int.TryParse(core[(core.LastIndexOf('.') + 1)..], out var number);
        var depth = parts == 2 && core.EndsWith(".0") ? 1 : parts;
        return new Label(printed.ToString(), LabelForm.Decimal, shape.Dress(Ones[depth - 1], ""), number);
    }

    private static Label? Lettered(Printed shape, ReadOnlySpan<char> printed, ReadOnlySpan<char> core)
    {
        var roman = Roman.Value(core);
        var single = core.Length == 1;
        if (!single && roman == 0)
        {
            return null;
        }

        // "A. Birch" is somebody's name; "A.   Birch trees" is a list.
        var upper = char.IsAsciiLetterUpper(core[0]);
        if (shape.IsBare || (shape.Stop != '\0' && upper && shape.Gap < 2 && !shape.Alone))
        {
            return null;
        }

        var isRoman = roman > 0 && (!single || char.ToLowerInvariant(core[0]) is 'i' or 'v' or 'x');
        var sign = isRoman ? "i" : "a";
        var number = isRoman ? roman : char.ToLowerInvariant(core[0]) - 'a' + 1;
        return new Label(printed.ToString(), isRoman ? LabelForm.Roman : LabelForm.Alpha, shape.Dress(upper ? sign.ToUpperInvariant() : sign, "."), number);
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

    // "7.30 pm", "2.5 million" and "1.5 miles" start lines too.
    [GeneratedRegex(@"^(?:[ap]\.?m\b|million|billion|per cent|%|hours?\b|miles?\b|noon)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    /// <summary>A label's print, taken apart. Its core is counted from its start; a stop of NUL is none.</summary>
    private readonly record struct Printed(int Length, int CoreStart, int CoreLength, bool Open, bool Closed, char Stop, int Gap, bool Alone)
    {
        public bool IsBare => !Closed && Stop == '\0';

        public string Dress(string sign, string bare) => (Open ? "(" : "") + sign + (Closed ? ")" : bare);
    }
}
