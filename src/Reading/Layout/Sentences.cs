namespace Folkmoot.Reading.Layout;

/// <summary>Finds the sentences of a plain line.</summary>
public static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cllr", "Cllrs", "Cr", "Crs", "Cmhlr", "Dr", "Mr", "Mrs", "Ms", "Prof", "Rev", "Revd", "Hon", "St", "Co", "Ltd", "No", "Nos", "para", "paras", "p", "pp",
        "e.g", "i.e", "eg", "ie", "etc", "viz", "vs", "v", "a.m", "p.m", "approx", "dept", "Gen", "Sgt", "Insp", "Supt", "Brig", "Col", "Capt", "Maj", "Lt", "Cdr", "Messrs", "Ext", "Tel", "Jan", "Feb", "Mar",
        "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "al", "ref", "Fig", "vol", "ss", "reg", "regs", "sch", "art", "cl",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The ranges of the sentences of <paramref name="plain"/> from <paramref name="from"/>, in order, without the spaces between them.
    /// Abbreviations, initials and decimals do not end a sentence; a closing quotation mark or bracket belongs to the sentence it closes.
    /// </summary>
    public static SentenceRanges Of(string plain, int from = 0) => new(plain, from);

    /// <summary>The end of the sentence that begins at <paramref name="start"/>.</summary>
    internal static int End(string plain, int start)
    {
        for (var i = start; i < plain.Length; i++)
        {
            var stop = plain.AsSpan(i).IndexOfAny('.', '?', '!');
            if (stop < 0)
            {
                break;
            }

            i += stop;
            var end = i + 1;
            while (end < plain.Length && plain[end] is '"' or '\'' or ')' or ']' or '.' or '!' or '?')
            {
                end++;
            }

            if (end < plain.Length && plain[end] != ' ')
            {
                continue;
            }

            if (end == plain.Length || plain[i] != '.' || !(IsAbbreviation(plain, start, i) || StartsLower(plain, end)))
            {
                return end;
            }
        }

        return plain.Length;
    }

    /// <summary>The next character that is no space.</summary>
    internal static int Skip(string plain, int at)
    {
        while (at < plain.Length && plain[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static bool StartsLower(string plain, int at)
    {
        at = Skip(plain, at);
        return at < plain.Length && char.IsLower(plain[at]);
    }

    private static bool IsAbbreviation(string plain, int start, int stop)
    {
        var at = stop;
        while (at > start && plain[at - 1] is not (' ' or '(' or '"' or '/'))
        {
            at--;
        }

        var word = plain.AsSpan(at, stop - at);
        return Known.Contains(word) || (word.Length == 1 && char.IsUpper(word[0])) || (word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]));
    }
}
