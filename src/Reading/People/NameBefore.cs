namespace Folkmoot.Reading.People;

/// <summary>Looks backwards from a place in a line for the name that ends there.</summary>
internal static class NameBefore
{
    /// <summary>The name that ends at <paramref name="end"/>, a bracket after it aside; null when none does.</summary>
    public static PersonName? Find(NameScanner scanner, int end)
    {
        var plain = scanner.Plain;
        end = BeforeBracket(plain, end);
        var at = end > 0 && plain[end - 1] == ')' ? Math.Max(plain.LastIndexOf('(', end - 1), 0) : end;
        at = TrimBack(plain, at);
        PersonName? found = null;
        for (var words = 0; words <= NameScanner.MostWords + 2 && at > 0; words++)
        {
            at = WordStart(plain, at);
            var name = scanner.At(at);
            if (name is not null && name.End == end)
            {
                found = name;
            }

            at = TrimBack(plain, at);
            if (at > 0 && (plain[at - 1] is ',' or ';' or ':' or ')' or '"' || !MayBelong(plain, WordStart(plain, at))))
            {
                break;
            }
        }

        return found;
    }

    private static int BeforeBracket(string plain, int end)
    {
        end = TrimBack(plain, end);
        if (end == 0 || plain[end - 1] != ')')
        {
            return end;
        }

        var open = plain.LastIndexOf('(', end - 1, Math.Min(end, 80));
        return open <= 0 || open + 4 > end ? end : TrimBack(plain, open);
    }

    private static int TrimBack(string plain, int end)
    {
        while (end > 0 && plain[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private static int WordStart(string plain, int end)
    {
        var at = end;
        while (at > 0 && plain[at - 1] != ' ' && plain[at - 1] is not ('(' or '"' or '/'))
        {
            at--;
        }

        return at;
    }

    private static bool MayBelong(string plain, int at) => at < plain.Length && (char.IsUpper(plain[at]) || NameWord.At(plain, at).Kind == NameWordKind.Particle);
}
