using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Names;

namespace Folkmoot.Reading.Acronyms;

/// <summary>Finds the long form that a block gives a short form: in brackets on either side, or beside it without brackets.</summary>
internal static class PairReader
{
    private const int LongestBracket = 120;

    private static readonly string[] Between = [", the ", ", or the ", ", or ", " - the ", " - ", ": ", " stands for ", " stands for the ", " means ", " means the ", " = "];

    private static readonly string[] KnownAs = [" known as the ", " known as ", " abbreviated to ", " or the ", " called the "];

    /// <summary>The pair of the short form at its place; null when its long form does not stand beside it.</summary>
    public static Acronym? Of(Block block, ShortForm form)
    {
        var plain = block.Plain;
        var isBracketed = form.Start > 0 && Opening(plain, form.Start) >= 0 && Closing(plain, form.Stop) >= 0;
        if (isBracketed)
        {
            return LongFirst(block, form);
        }

        return ShortFirst(block, form) ?? Beside(block, form);
    }

    /// <summary>The short form is the initials of the person named right before it: "Dr Lena Fosse (LF)", "Lena Fosse LF".</summary>
    public static bool IsInitials(Block block, ShortForm form)
    {
        var plain = block.Plain;
        if (form.Start == 0 || form.End - form.Start > 4)
        {
            return false;
        }

        var open = Opening(plain, form.Start) is >= 0 and var bracket ? bracket : form.Start - 1;
        var start = LongForm.Before(plain, block.Body, open, plain.AsSpan(form.Start, form.End - form.Start));
        return (start >= 0 && char.IsUpper(plain[start]) && IsPerson(plain, start, open)) || EndsRollLine(block, form);
    }

    // "Sian Cole Deputy Chair SC": a line of those present that ends with the initials of whom it begins with.
    private static bool EndsRollLine(Block block, ShortForm form)
    {
        var plain = block.Plain;
        if (form.Stop < plain.Length - 1 || form.Start > 90)
        {
            return false;
        }

        var first = PersonName.PastTitles(plain, block.Body, form.Start);
        var second = plain.AsSpan(first, form.Start - first).IndexOf(' ') + first + 1;
        return second > first + 1 && second < form.Start && plain[first] == plain[form.Start] && plain[second] == plain[form.Start + 1]
            && PersonName.End(plain, first, form.Start) > second;
    }

    // "Integrated Care Board (ICB)", "Integrated Care Board ("the ICB")".
    private static Acronym? LongFirst(Block block, ShortForm form)
    {
        var plain = block.Plain;
        var open = Opening(plain, form.Start);
        var start = LongForm.Before(plain, block.Body, open, plain.AsSpan(form.Start, form.End - form.Start));
        return start < 0 || IsPerson(plain, start, open) ? null : Pair(block, form, start, open, start, Closing(plain, form.Stop), "long-short");
    }

    // "ICB (Integrated Care Board)".
    private static Acronym? ShortFirst(Block block, ShortForm form)
    {
        var plain = block.Plain;
        var open = form.Stop < plain.Length && plain[form.Stop] == ' ' ? form.Stop + 1 : form.Stop;
        if (open >= plain.Length || plain[open] != '(')
        {
            return null;
        }

        var close = plain.AsSpan(open, Math.Min(LongestBracket, plain.Length - open)).IndexOf(')');
        var start = open + 1 + (close > 5 && plain.AsSpan(open + 1).StartsWith("the ", StringComparison.Ordinal) ? 4 : 0);
        var words = close < 0 || start > open + close ? [] : plain.AsSpan(start, open + close - start);
        var letters = plain.AsSpan(form.Start, form.End - form.Start);
        if (!words.Contains(' ') || words.ContainsAny('(', ';') || words.Count(' ') + 1 > Math.Min(letters.Length + 5, letters.Length * 2) || !LongForm.Spells(words, letters))
        {
            return null;
        }

        return Pair(block, form, start, open + close, form.Start, open + close + 1, "short-long");
    }

    // "One Organisational Plan OOP", "OOP, the One Organisational Plan", "One Organisational Plan, known as the OOP".
    private static Acronym? Beside(Block block, ShortForm form)
    {
        var plain = block.Plain;
        var letters = plain.AsSpan(form.Start, form.End - form.Start);
        if (letters.Length < 3)
        {
            return null;
        }

        foreach (var words in Follows(plain, form.Stop) ? Between : [])
        {
            if (plain.AsSpan(form.Stop).StartsWith(words, StringComparison.Ordinal))
            {
                var at = form.Stop + words.Length;
                var end = LongForm.InitialsAfter(plain, at, letters);
                return end < 0 ? null : Pair(block, form, at, end, form.Start, end, "apposition");
            }
        }

        if (form.Start == block.Body && block.Kind == BlockKind.Row && form.Stop < plain.Length)
        {
            var end = LongForm.InitialsAfter(plain, form.Stop + 1, letters);
            return end < 0 ? null : Pair(block, form, form.Stop + 1, end, form.Start, end, "apposition");
        }

        var before = BeforeKnownAs(plain, form.Start);
        var start = before > block.Body && char.IsLetter(plain[before - 1]) ? LongForm.InitialsBefore(plain, block.Body, before, letters) : -1;
        return start < 0 || !char.IsUpper(plain[start]) || IsPerson(plain, start, before) ? null : Pair(block, form, start, before, start, form.End, "apposition");
    }

    private static bool Follows(string plain, int at)
    {
        return at + 2 < plain.Length && (plain[at] is ',' or ':' || (plain[at] == ' ' && plain[at + 1] is '-' or '=' or 's' or 'm'));
    }

    private static int BeforeKnownAs(string plain, int at)
    {
        foreach (var words in at > 3 && plain[at - 2] is 'e' or 's' or 'o' ? KnownAs : [])
        {
            if (plain.AsSpan(0, at).EndsWith(words, StringComparison.Ordinal))
            {
                at -= words.Length;
                return at > 0 && plain[at - 1] == ',' ? at - 1 : at;
            }
        }

        return at > 0 && plain[at - 1] == ' ' ? at - 1 : at;
    }

    private static int Opening(string plain, int at)
    {
        at -= plain.AsSpan(0, at).EndsWith("the ", StringComparison.Ordinal) ? 4 : 0;
        at -= at > 0 && plain[at - 1] is '"' or '\'' ? 1 : 0;
        at -= plain.AsSpan(0, at).EndsWith("the ", StringComparison.Ordinal) ? 4 : 0;
        return at > 0 && plain[at - 1] == '(' ? at - 1 : -1;
    }

    private static int Closing(string plain, int at)
    {
        at += at < plain.Length && plain[at] is '"' or '\'' ? 1 : 0;
        return at < plain.Length && plain[at] is ')' ? at + 1 : -1;
    }

    // "Dr Lena Fosse (LF)" gives a person's initials.
    private static bool IsPerson(string plain, int start, int end)
    {
        while (end > start && plain[end - 1] == ' ')
        {
            end--;
        }

        return PersonName.End(plain, start, end) == end;
    }

    private static Acronym Pair(Block block, ShortForm form, int longStart, int longEnd, int start, int end, string order)
    {
        return new Acronym(block.Text.Cut(form.Start, form.End).Text, block.Text.Cut(longStart, longEnd).Text, block.Text.SpanOf(start, end), order);
    }
}
