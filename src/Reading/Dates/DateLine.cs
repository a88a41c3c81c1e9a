namespace Folkmoot.Reading.Dates;

/// <summary>A date in a plain line, from <paramref name="Start"/> (inclusive) to <paramref name="End"/> (exclusive).</summary>
internal readonly record struct DateFound(int Start, int End, DateOnly From, DateOnly To, string Precision);

/// <summary>Part of a plain line, with the small steps that reading a date takes.</summary>
internal readonly struct DateLine(string plain, int from, int to)
{
    // "paragraph 2.5.14" and "version 1.2.16" are not days; "by-law number 2021-22" is not a year.
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "para", "paras", "paragraph", "paragraphs", "section", "sections", "clause", "item", "items", "minute", "rule", "no", "nos", "number", "appendix", "article",
        "policy", "table", "figure", "fig", "v", "version", "ref", "reference", "part", "page", "chapter", "order", "law", "resolution", "objective", "action", "recommendation", "see",
    };

    public char this[int at] => at >= from && at < to ? plain[at] : '\0';

    public ReadOnlySpan<char> Between(int start, int end) => start >= end ? [] : plain.AsSpan(start, end - start);

    public int Number(int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (plain[i] - '0');
        }

        return value;
    }

    /// <summary>Where the digits that start at <paramref name="at"/> end.</summary>
    public int DigitsEnd(int at)
    {
        while (at < to && char.IsAsciiDigit(plain[at]))
        {
            at++;
        }

        return at;
    }

    public int LettersEnd(int at)
    {
        while (at < to && char.IsLetter(plain[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Past spaces and the marks that bold and raised letters leave behind: "25<b> th</b>", "15^th^".</summary>
    public int Soft(int at)
    {
        while (at < to && plain[at] is ' ' or '*' or '^' or '_')
        {
            at++;
        }

        return at;
    }

    /// <summary>The word that stands before <paramref name="at"/>, with only spaces and one comma or stop between; empty when there is none.</summary>
    public (int Start, int End) WordBefore(int at)
    {
        var end = Back(at);
        if (end > from && plain[end - 1] is ',' or '.')
        {
            end = Back(end - 1);
        }

        var start = end;
        while (start > from && char.IsLetter(plain[start - 1]))
        {
            start--;
        }

        return (start, end);
    }

    public bool Says(int at, string word)
    {
        return at + word.Length <= to
            && plain.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
            && !char.IsLetterOrDigit(this[at + word.Length]);
    }

    /// <summary>The digits at <paramref name="at"/> belong to a larger number, a reference, a sum or a path.</summary>
    public bool IsInsideCode(int at)
    {
        var before = this[at - 1];
        if (char.IsLetterOrDigit(before) || before is '/' or '_' or '£' or '€' or '$' or '#' or '@' or '\\' or '=')
        {
            return true;
        }

        return before is '.' or '-' or ':' && (char.IsAsciiDigit(this[at - 2]) || char.IsUpper(this[at - 2]));
    }

    /// <summary>The word is one that numbers follow: paragraph, version, number.</summary>
    public bool IsReference(int start, int end) => start < end && References.Contains(plain[start..end]);

    private int Back(int at)
    {
        while (at > from && plain[at - 1] is ' ' or '*' or '^' or '_')
        {
            at--;
        }

        return at;
    }
}
