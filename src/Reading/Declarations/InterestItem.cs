namespace Folkmoot.Reading.Declarations;

/// <summary>The item that a declaration concerns, by its printed number: "agenda items 7 and 9", "minute 35".</summary>
internal static class InterestItem
{
    private static readonly string[] Numbered =
        ["agenda items ", "agenda item ", "item no. ", "item number ", "items ", "item ", "minutes ", "minute no. ", "minute ", "agenda no. ", "articles ", "article ", "application ", "paragraph "];

    /// <summary>The item's number as printed; null when none is named.</summary>
    public static string? Read(in InterestWords words)
    {
        foreach (var word in Numbered)
        {
            if (words.Find(word) is var at and >= 0 && NumberAt(words, at + word.Length) is { } number)
            {
                return number;
            }
        }

        return words.Find("agenda ") is var agenda and >= 0 && NumberAt(words, agenda + 7) is not null ? words.Block.Text.Cut(agenda, NumberEnd(words, agenda + 7)).Text : null;
    }

    private static string? NumberAt(in InterestWords words, int at) => NumberEnd(words, at) is var end && end > at ? words.Block.Text.Cut(at, end).Text : null;

    /// <summary>A number such as 9, 6.1, JHO12, ICB/2425/034 or 22, 23 and 24.</summary>
    private static int NumberEnd(in InterestWords words, int at)
    {
        var end = One(words, at);
        while (end > at)
        {
            var next = words.Plain.AsSpan(end).StartsWith(", ", StringComparison.Ordinal) ? end + 2 : words.Plain.AsSpan(end).StartsWith(" and ", StringComparison.Ordinal) ? end + 5 : end;
            var more = next > end ? One(words, next) : next;
            if (more <= next)
            {
                break;
            }

            end = more;
        }

        return end;
    }

    private static int One(in InterestWords words, int at)
    {
        var end = at;
        var digits = false;
        while (end < words.To && (char.IsLetterOrDigit(words.Plain[end]) || (words.Plain[end] is '.' or '/' or '(' or ')' or '-' && end + 1 < words.To && char.IsLetterOrDigit(words.Plain[end + 1]))))
        {
            digits |= char.IsDigit(words.Plain[end]);
            end++;
        }

        return digits ? end : at;
    }
}
