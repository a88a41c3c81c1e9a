namespace Folkmoot.Reading.Declarations;

/// <summary>The kind of an interest: "personal", "non-pecuniary".</summary>
internal static class InterestKind
{
    /// <summary>"a non-pecuniary interest": the words before the interest; null when it has none.</summary>
    public static string? Read(in InterestWords words)
    {
        var interest = words.Find("interest");
        var statement = interest < 0 ? words.Find("statement") : -1;
        var end = interest >= 0 ? interest : statement >= 0 ? statement + "statement".Length : -1;
        if (end < 0 || end - words.From > 60)
        {
            return null;
        }

        var start = words.From;
        while (start < end && (words.Plain[start] is '"' or '\'' ? 1 : Article(words, start, end)) is var length and > 0)
        {
            start += length;
        }

        var kind = words.Plain.AsSpan(start, Math.Max(end - start, 0)).Trim();
        return kind.IsEmpty || kind.Contains("conflict", StringComparison.OrdinalIgnoreCase) || kind.Contains(" in ", StringComparison.Ordinal) || kind is "that" or "their" or "no"
            ? null
            : words.Block.Text.Cut(start, end).Text;
    }

    private static int Article(in InterestWords words, int start, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)[" ", "a ", "an ", "his ", "her ", "their ", "the "])
        {
            if (end - start >= word.Length && words.Plain.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
