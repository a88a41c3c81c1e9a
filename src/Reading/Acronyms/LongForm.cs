namespace Folkmoot.Reading.Acronyms;

/// <summary>
/// Finds the words that a short form stands for: by their initials where that works, else by the method of Schwartz and Hearst
/// (Pacific Symposium on Biocomputing, 2003), which allows letters inside words.
/// </summary>
internal static class LongForm
{
    private static readonly string[] Small = ["of", "and", "the", "for", "in", "to", "on", "with", "a", "an", "at", "by", "from", "&", "de"];

    /// <summary>Where the long form that ends at <paramref name="end"/> begins; -1 when the words before do not spell the short form.</summary>
    public static int Before(string plain, int from, int end, ReadOnlySpan<char> form)
    {
        var start = InitialsBefore(plain, from, end, form);
        return start >= 0 ? start : LettersBefore(plain, from, end, form);
    }

    /// <summary>Where the words whose initials spell the form begin, all of them capitals but the small words; -1 when they do not.</summary>
    public static int InitialsBefore(string plain, int from, int end, ReadOnlySpan<char> form)
    {
        var letter = Last(form, form.Length);
        var at = end;
        while (letter >= 0)
        {
            var wordEnd = SkipBack(plain, from, at);
            var word = WordStart(plain, from, wordEnd);
            if (word >= wordEnd || (wordEnd < at && at < end && IsBreak(plain, wordEnd, at)))
            {
                return -1;
            }

            if (Same(plain[word], form[letter]))
            {
                letter = Last(form, letter);
            }
            else if (!IsSmall(plain.AsSpan(word, wordEnd - word)))
            {
                return -1;
            }

            at = word;
        }

        return at;
    }

    /// <summary>Where the words from <paramref name="at"/> whose initials spell the form end; -1 when they do not.</summary>
    public static int InitialsAfter(string plain, int at, ReadOnlySpan<char> form)
    {
        var letter = 0;
        var end = at;
        while (letter < form.Length)
        {
            if (!char.IsLetterOrDigit(form[letter]))
            {
                letter++;
                continue;
            }

            var start = end;
            while (start < plain.Length && plain[start] is ' ' or '-')
            {
                start++;
            }

            end = start;
            while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || plain[end] is '\'' or '&'))
            {
                end++;
            }

            if (end == start)
            {
                return -1;
            }

            if (Same(plain[start], form[letter]) && (char.IsUpper(plain[start]) || !char.IsUpper(form[letter])))
            {
                letter++;
            }
            else if (letter == 0 || !IsSmall(plain.AsSpan(start, end - start)))
            {
                return -1;
            }
        }

        return end;
    }

    /// <summary>The words begin with the form's first letter and hold all its letters in order, half of them at the start of a word.</summary>
    public static bool Spells(ReadOnlySpan<char> words, ReadOnlySpan<char> form)
    {
        var at = 0;
        var initials = 0;
        var letters = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (!char.IsLetterOrDigit(form[i]))
            {
                continue;
            }

            var next = Initial(words, at, form[i]);
            next = next >= 0 ? next : words[at..].IndexOfAny(char.ToLowerInvariant(form[i]), char.ToUpperInvariant(form[i])) is >= 0 and var inside ? at + inside : -1;
            if (next < 0 || (letters == 0 && next > 0))
            {
                return false;
            }

            letters++;
            initials += next == 0 || !char.IsLetterOrDigit(words[next - 1]) ? 1 : 0;
            at = next + 1;
        }

        return letters > 0 && initials * 2 >= letters;
    }

    private static int Initial(ReadOnlySpan<char> words, int from, char letter)
    {
        for (var i = from; i < words.Length; i++)
        {
            if (Same(words[i], letter) && (i == 0 || !char.IsLetterOrDigit(words[i - 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LettersBefore(string plain, int from, int end, ReadOnlySpan<char> form)
    {
        var limit = WordsBack(plain, from, end, Math.Min(form.Length + 5, form.Length * 2));
        var at = end;
        for (var letter = Last(form, form.Length); letter >= 0; letter = Last(form, letter))
        {
            var first = Last(form, letter) < 0;
            do
            {
                at--;
            }
            while (at >= limit && (!Same(plain[at], form[letter]) || (first && at > 0 && char.IsLetterOrDigit(plain[at - 1]))));

            if (at < limit)
            {
                return -1;
            }
        }

        var words = plain.AsSpan(at, end - at).Trim();
        var isOneWord = !words.Contains(' ');
        return words.Length > form.Length + 1 && !isOneWord && Spells(words, form) ? at : -1;
    }

    private static int WordsBack(string plain, int from, int at, int words)
    {
        at = SkipBack(plain, from, at);
        while (words > 0 && at > from)
        {
            var start = WordStart(plain, from, at);
            var next = SkipBack(plain, from, start);
            if (start == at || IsBreak(plain, next, start))
            {
                return start;
            }

            at = --words == 0 ? start : next;
        }

        return at;
    }

    private static bool IsBreak(string plain, int from, int to) => plain.AsSpan(from, to - from).ContainsAny('.', ';', ':') || plain.AsSpan(from, to - from).ContainsAny('(', ')', '|');

    private static int SkipBack(string plain, int from, int at)
    {
        while (at > from && !char.IsLetterOrDigit(plain[at - 1]) && plain[at - 1] != '&')
        {
            at--;
        }

        return at;
    }

    private static int WordStart(string plain, int from, int end)
    {
        while (end > from && (char.IsLetterOrDigit(plain[end - 1]) || plain[end - 1] is '\'' or '&'))
        {
            end--;
        }

        return end;
    }

    private static int Last(ReadOnlySpan<char> form, int before)
    {
        do
        {
            before--;
        }
        while (before >= 0 && !char.IsLetterOrDigit(form[before]));

        return before;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var small in Small)
        {
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
