using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Header;

/// <summary>Words that are shaped like the name of a body and name none: a person, a post, an item of the meeting, half a name.</summary>
internal static partial class NoBody
{
    /// <param name="window">The line.</param>
    /// <param name="start">Where the words begin, inclusive.</param>
    /// <param name="end">Where they end, exclusive.</param>
    /// <param name="count">How many words there are.</param>
    public static bool Is(string window, int start, int end, int count)
    {
        var words = window.AsSpan(start, end - start);
        return IsPartOfPost().IsMatch(window, end) || count == 0 || (count == 1 && !Alone().IsMatch(words)) || Joined().IsMatch(words) || IsSomethingElse(words, window.AsSpan(end));
    }

    // A Cabinet Member is a person, a Public Forum an item of the meeting, and the Statutory Annual Meeting is cut short of its body.
    private static bool IsSomethingElse(ReadOnlySpan<char> words, ReadOnlySpan<char> after)
    {
        return (words.Contains(' ') && !BodyName.HasNoun(words))
            || (words.Contains(',') && Somebody().IsMatch(words))
            || after.StartsWith(" Member", StringComparison.OrdinalIgnoreCase) && !after.StartsWith(" Members", StringComparison.OrdinalIgnoreCase)
            || words.Equals("public forum", StringComparison.OrdinalIgnoreCase) || words.Equals("open forum", StringComparison.OrdinalIgnoreCase);
    }

    // "Cllr Ash, Chair of Roads Committee" is a person.
    [GeneratedRegex(@"^(?:Cllrs?|Councillors?|Cr|Mr|Mrs|Ms|Dr)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Somebody();

    // "the Area Board Lead Officer" names a post.
    [GeneratedRegex(@"\G (?:(?:Lead|Support|Liaison|Business|Development) )?(?:Officer|Manager|Coordinator|Co-ordinator|Administrator|Secretary)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex IsPartOfPost();

    [GeneratedRegex(@"^(?:cabinet|council|executive)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();

    // "Health Partners and the Panel" names two bodies and neither in full.
    [GeneratedRegex(@"\b(?:and|of|to) the [A-Z][a-z]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();
}
