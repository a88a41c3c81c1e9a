using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Reads what stands right behind a name in a list: "(Chair)", "- Chief Executive", "(substitute for Cllr Loam)".</summary>
internal static class NameTail
{
    /// <summary>The name with the role and note found from its end up to <paramref name="end"/>.</summary>
    public static PersonName Read(string plain, NameScanner scanner, PersonName name, int end)
    {
        var at = UntitledName.After(plain, name, end);
        while (at < end)
        {
            if (plain[at] is '(' or '[')
            {
                var close = Close(plain, at, end);
                name = Bracket(plain, scanner, name, at, close);
                at = close;
            }
            else if (plain[at] is ' ' or '-' or ':' or ',' or '.' or '|' or '*')
            {
                at++;
            }
            else
            {
                var open = NoteIn(plain, at, end);
                name = With(plain, scanner, name, at, open < 0 ? Whole(plain, at, end) : Trim(plain, at, open));
                return open < 0 ? name : Bracket(plain, scanner, name, open, Close(plain, open, end));
            }
        }

        return name;
    }

    /// <summary>The name with what the bracket from <paramref name="start"/> to <paramref name="end"/> says of it.</summary>
    public static PersonName Bracket(string plain, NameScanner scanner, PersonName name, int start, int end)
    {
        end = end > start && plain[end - 1] is ')' or ']' ? end - 1 : end;
        return IsInitials(plain.AsSpan(start + 1, Math.Max(end - start - 1, 0))) ? name : With(plain, scanner, name, start + 1, Trim(plain, start + 1, end));
    }

    private static PersonName With(string plain, NameScanner scanner, PersonName name, int start, int end)
    {
        // "Councillor Ash and, Ann Loam": a joining word is no role.
        if (end <= start || plain.AsSpan(start, end - start) is "and" or "&")
        {
            return name;
        }

        if (IsNote(plain, scanner, start, end))
        {
            return name with { Note = name.Note ?? new PlainRange(start, end) };
        }

        return name.Role is null ? name with { Role = new PlainRange(start, end) } : name with { Note = name.Note ?? new PlainRange(start, end) };
    }

    /// <summary>A role begins with a capital; a note with a small letter, or it says who stands in for whom, or when.</summary>
    private static bool IsNote(string plain, NameScanner scanner, int start, int end)
    {
        if (scanner.HitAt(start) is { } hit)
        {
            if (hit.Is(Cue.Substitute))
            {
                return true;
            }

            if (hit.Is(Cue.Office | Cue.Present))
            {
                return false;
            }
        }

        return char.IsLower(plain[start]) || char.IsDigit(plain[start])
            || StartsWith(plain, start, end, "from ") || StartsWith(plain, start, end, "until ") || StartsWith(plain, start, end, "for ")
            || StartsWith(plain, start, end, "via ") || StartsWith(plain, start, end, "left ") || StartsWith(plain, start, end, "arrived ")
            || StartsWith(plain, start, end, "items ") || StartsWith(plain, start, end, "item ");
    }

    private static bool StartsWith(string plain, int start, int end, string word) =>
        end - start >= word.Length && plain.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"(LF)" after Lena Fosse is how the minutes will call her, not what she does.</summary>
    private static bool IsInitials(ReadOnlySpan<char> inside)
    {
        if (inside.Length is 0 or > 4)
        {
            return inside.Length == 0;
        }

        foreach (var letter in inside)
        {
            if (!char.IsUpper(letter) && letter != '.')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Chief Officer (part meeting)": the bracket tells something else; -1 when there is none, or when it belongs to the office.</summary>
    private static int NoteIn(string plain, int start, int end)
    {
        var open = plain.AsSpan(start, end - start).IndexOf(" (");
        return open > 0 && start + open + 2 < end && char.IsLower(plain[start + open + 2]) ? start + open + 1 : -1;
    }

    /// <summary>"Director (Mental Health)": what a bracket closes stays closed.</summary>
    private static int Whole(string plain, int start, int end)
    {
        var stop = Trim(plain, start, end);
        var words = plain.AsSpan(start, stop - start);
        return stop < end && plain[stop] == ')' && words.Count('(') > words.Count(')') ? stop + 1 : stop;
    }

    private static int Close(string plain, int open, int end)
    {
        var close = plain.AsSpan(open, end - open).IndexOfAny(')', ']');
        return close < 0 ? end : open + close + 1;
    }

    private static int Trim(string plain, int start, int end)
    {
        while (end > start && plain[end - 1] is ' ' or ',' or ';' or ':' or '.' or '-' or ')' or '|')
        {
            end--;
        }

        return end;
    }
}
