namespace Folkmoot.Reading.Contacts;

/// <summary>Finds the e-mail addresses and telephone numbers of a plain line.</summary>
internal static class Reach
{
    /// <summary>The end of the e-mail address that starts at <paramref name="at"/>; -1 when none does.</summary>
    public static int EmailEnd(string plain, int at, int to)
    {
        var end = at;
        while (end < to && (char.IsLetterOrDigit(plain[end]) || plain[end] is '.' or '-' or '_' or '+' or '\'' or '%'))
        {
            end++;
        }

        if (end == at || end >= to || plain[end] != '@')
        {
            return -1;
        }

        var host = ++end;
        while (end < to && (char.IsAsciiLetterOrDigit(plain[end]) || plain[end] is '.' or '-'))
        {
            end++;
        }

        while (end > host && plain[end - 1] is '.' or '-')
        {
            end--;
        }

        return plain.AsSpan(host, end - host).Contains('.') ? end : -1;
    }

    /// <summary>The end of the telephone number that starts at <paramref name="at"/>, with an extension if it has one; -1 when none does.</summary>
    public static int PhoneEnd(string plain, int at, int to)
    {
        if (plain[at] is not ('0' or '+' or '(') || (at > 0 && (char.IsLetterOrDigit(plain[at - 1]) || plain[at - 1] is '.' or '/' or '-')))
        {
            return -1;
        }

        var digits = 0;
        var end = at;
        var stop = at;
        while (stop < to && stop - at < 24 && (char.IsAsciiDigit(plain[stop]) || plain[stop] is ' ' or '(' or ')' or '-' or '+'))
        {
            if (char.IsAsciiDigit(plain[stop++]))
            {
                digits++;
                end = stop;
            }
        }

        // 0800 1111 is the shortest that is printed whole.
        return digits is >= 8 and <= 15 && !(end < to && plain[end] is '/' or '@') ? Extension(plain, end, to) : -1;
    }

    private static int Extension(string plain, int end, int to)
    {
        var at = end < to && plain[end] == ' ' ? end + 1 : end;
        foreach (var word in (ReadOnlySpan<string>)["extension ", "ext. ", "ext: ", "ext ", "ext.", "x"])
        {
            if (at + word.Length < to && plain.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(plain[at + word.Length]))
            {
                at += word.Length;
                while (at < to && char.IsAsciiDigit(plain[at]))
                {
                    at++;
                }

                return at;
            }
        }

        return end;
    }
}
