using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Actions;

/// <summary>Finds by when something is to be done, as printed.</summary>
internal static partial class DueReader
{
    /// <summary>The printed time in the range of a plain line, such as "30 June", "the next meeting" or "within ten working days"; null when none is given.</summary>
    public static string? Read(string plain, int start, int end)
    {
        var match = Shape().Match(plain, start, end - start);
        while (match.Success && IsPast(plain.AsSpan(start, match.Index - start), match.ValueSpan))
        {
            match = match.NextMatch();
        }

        return match.Success ? match.Groups["due"].Value.TrimEnd('.', ',', ';', ')', ' ') : null;
    }

    // "that it had been printed until March, and that he would find out why it stopped": how long something was is no time by which it is due.
    private static bool IsPast(ReadOnlySpan<char> before, ReadOnlySpan<char> time)
    {
        if (!time.StartsWith("until ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var clause = before[(before.LastIndexOfAny(',', ';') + 1)..];
        clause = clause[(Math.Max(clause.LastIndexOf(" that ", StringComparison.Ordinal), 0))..];
        return clause.Contains(" had been ", StringComparison.Ordinal) || clause.Contains(" was ", StringComparison.Ordinal) || clause.Contains(" were ", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        """
        \b(?:(?:by|before|no\ later\ than|on\ or\ before|to|at|for|until|due:?)\ (?:the\ end\ of\ )?(?<due>
            \d{1,2}(?:st|nd|rd|th)?\ (?:of\ )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,?\ \d{4})?
            |\d{1,2}[/.]\d{1,2}[/.]\d{2,4}
            |(?:the\ )?(?:next|following|(?:(?:next\ )?(?:January|February|March|April|May|June|July|August|September|October|November|December)))(?:\ [A-Za-z]+){0,2}\ (?:meeting|panel|committee|board|session)
            |(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?:\ \d{1,2}(?:st|nd|rd|th)?\ [A-Z][a-z]+)?
            |(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\ \d{4})?
            |(?:Christmas|Easter|publication|the\ summer|the\ autumn|the\ spring|the\ winter|the\ new\ year|year\ end)
            |(?:the\ )?(?:end\ of\ the\ )?(?:week|month|year|quarter|financial\ year)))
        |\b(?<due>within\ (?:the\ (?:next|following)\ )?[a-z0-9-]+\ (?:working\ |calendar\ )?(?:days?|weeks?|months?|hours?|year))
        |\b(?<due>(?:after|in)\ (?:\d{1,2}|one|two|three|four|five|six|twelve)\ (?:days|weeks|months|years)(?:'\ time)?(?:\ from\ the\ [a-z]+(?:\ of\ the\ [a-z]+)?)?)
        |\b(?:in|during)\ (?<due>(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\ \d{4})?|the\ financial\ year\ \d{4}\ ?[-/]\ ?\d{2,4}|(?:the\ )?(?:spring|summer|autumn|winter)(?:\ of)?(?:\ \d{4})?|20\d\d\b)
        |\b(?<due>in\ due\ course|as\ soon\ as\ (?:possible|practicable)|in\ the\ next\ few\ (?:days|weeks|months))
        """,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
