namespace Folkmoot.Reading.People;

/// <summary>The marks and the article around the words of an entry in a list of people.</summary>
internal static class EntryText
{
    /// <summary>Where the words from <paramref name="start"/> end once spaces and marks are left out.</summary>
    public static int End(string plain, int start, int end)
    {
        while (end > start && plain[end - 1] is ' ' or ',' or ';' or ':' or '.' or '-')
        {
            end--;
        }

        return end;
    }

    /// <summary>"and the Parish Clerk, Mrs Ash": the office is of who comes next.</summary>
    public static bool HasArticle(string plain, int at) => at >= 4 && plain.AsSpan(at - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);
}
