using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>How much the words around the name of a body say that the paper is its own.</summary>
internal static partial class BodyWeight
{
    public static bool IsCommittee(ReadOnlySpan<char> name) => Committee().IsMatch(name);

    /// <summary>A body that has committees: its name stands above theirs on their papers.</summary>
    public static bool IsStatutory(ReadOnlySpan<char> name) => Statutory().IsMatch(name);

    /// <summary>"Ms Venn, Director of Eastmoor Care Board": a post stands before the name.</summary>
    public static bool IsEmployer(string plain, int start) => Employer().IsMatch(plain.AsSpan(Math.Max(0, start - 40), Math.Min(start, 40)));

    /// <summary>In the middle of a long sentence a body is spoken of: nobody prints whose the paper is there.</summary>
    public static bool IsTold(string plain, int start) => start > 40 && Shape.IsStopped(plain) && Shape.CountWords(plain) > 24;

    /// <summary>From -9 (another body) to 11.5 (named between "Minutes of the" and the day).</summary>
    public static double Of(string plain, int start, int end, int count)
    {
        var name = plain.AsSpan(start, end - start);
        var before = plain.AsSpan(Math.Max(0, start - 40), Math.Min(start, 40));
        var after = plain.AsSpan(end, Math.Min(plain.Length - end, 30));
        var weight = Before().IsMatch(before) ? 5 : 0;
        weight += After().IsMatch(after) ? 4 : 0;
        weight += IsCommittee(name) && !IsStatutory(name) ? 2 : 0;
        weight -= Elsewhere().IsMatch(before) || IsWished(after) ? 6 : 0;
        return weight + (count > 2 ? 0.5 : count == 1 && !Executive().IsMatch(name) ? -3 : 0);
    }

    // "that a Task Group be established": a paper is not that of a body which it only wishes for.
    private static bool IsWished(ReadOnlySpan<char> after) => after.StartsWith(" be ", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:executive|director|officer|leader|manager|head|secretary|governor|representative)s?(?: (?:of|for|from|at)|,)(?: the)? $|, (?:vice[- ])?chair(?:man|person|woman)? (?:of|for)(?: the)? $", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Employer();

    [GeneratedRegex(@"^(?:cabinet|executive)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Executive();

    [GeneratedRegex(@"(?:meeting|minutes|proceedings|agenda|meeting in public) of (?:the |a )?(?:\w+ ){0,2}$|^(?:report )?to:? (?:the )?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex(@"^ ?(?:\(?(?:ordinary |special |extraordinary |public )?meeting\b|held\b|minutes\b|[-,] ?(?:mon|tues|wednes|thurs|fri|satur|sun)day|[-,:] ?\d{1,2}(?:st|nd|rd|th)? [A-Z]|[-:|] ?(?:draft |unconfirmed )?(?:minutes|agenda|notes|terms|action|public|questions)\b|in public\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex After();

    [GeneratedRegex(@"committee|panel|board|cabinet|commission|forum|governing body|group|municipal district|metropolitan district", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Committee();

    [GeneratedRegex(@"integrated care board|health board$|commissioning group", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Statutory();

    // Whose report, whose approval: another body than the one it goes to.
    [GeneratedRegex(@"\b(?:report (?:of|by|from)|approved by|adopted by|advise|member of|on behalf of|chair of|executive of|signed|copyright|venue:.*|contact.*|held (?:in|at).*|(?:chamber|offices?|hall|room|centre),?.*)(?: the)? ?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Elsewhere();
}
