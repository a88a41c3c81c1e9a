namespace Folkmoot.Civic.Publication.Words;

/// <summary>A word of a text, or one sign of punctuation; white space is none. Start inclusive, end exclusive, in UTF-16 units.</summary>
internal readonly record struct TextToken(int Start, int End)
{
    public int Length => End - Start;

    public static List<TextToken> Of(string text)
    {
        var tokens = new List<TextToken>();
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                tokens.Add(new TextToken(at, end));
            }

            at = end;
        }

        return tokens;
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        if (char.IsHighSurrogate(text[start]) && end < text.Length)
        {
            return end + 1;
        }

        while (IsOfWord(text, start) && end < text.Length && IsOfWord(text, end))
        {
            end++;
        }

        return end;
    }

    // "don't", "co-produce" and "1.4" are one word each, so that they are changed as one.
    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (at > 0 && at + 1 < text.Length && text[at] is '\'' or '’' or '-' or '.' or ',' && IsJoined(text[at], text[at - 1], text[at + 1]));

    private static bool IsJoined(char sign, char before, char after) =>
        sign is '.' or ',' ? char.IsDigit(before) && char.IsDigit(after) : char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
}
