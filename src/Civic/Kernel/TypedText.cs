namespace Folkmoot.Civic.Kernel;

/// <summary>What may be typed into a field, and how a text is made shorter.</summary>
public static class TypedText
{
    /// <summary>The most characters of a reason, which is a sentence or a few.</summary>
    public const int LongestReason = 2_000;

    /// <summary>
    /// What is wrong with it, as one sentence about what is <paramref name="called"/> so, such as "The reason"; null when nothing is, or nothing
    /// was typed. <paramref name="longest"/> is inclusive.
    /// </summary>
    public static string? Mistake(string called, string? text, int longest) => text switch
    {
        null => null,
        { Length: var length } when length > longest => $"{called} must be {longest} characters or fewer",
        _ when text.Any(IsUnseen) => $"{called} must not contain control characters",
        _ when text.Any(TurnsText) => $"{called} must not contain characters that turn the direction of text",
        _ => null,
    };

    /// <summary>
    /// True for the characters that make what follows run the other way. A name that holds one reads otherwise than it is kept, and so does
    /// what stands behind it in the sentence.
    /// </summary>
    public static bool TurnsText(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The first characters of a text, at most so many; never half of a pair, which no database takes.</summary>
    public static string Start(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>The last characters of a text, in the same way.</summary>
    public static string End(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : text[^(char.IsLowSurrogate(text[^longest]) ? longest - 1 : longest)..];
    }

    // Line ends and tabs are controls that people type.
    private static bool IsUnseen(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');
}
