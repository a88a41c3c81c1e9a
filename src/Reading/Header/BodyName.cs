using System.Buffers;
using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Header;

/// <summary>Where the name of a body begins and ends among the words that are printed around it.</summary>
internal static partial class BodyName
{
    // No name of a body is without one of them; most lines are.
    private static readonly SearchValues<string> Nouns = SearchValues.Create(
        [
            "committee", "panel", "council", "board", "cabinet", "commission", "forum", "governing body", "group", "partnership", "trust", "authority",
            "assembly", "alliance", "district of", "shire of", "township of", "municipality of", "county of", "city of", "town of",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static bool HasNoun(ReadOnlySpan<char> words) => words.ContainsAny(Nouns);

    /// <summary>Stretches of a line that may hold a name, from <paramref name="from"/> (inclusive) on.</summary>
    public static Regex.ValueMatchEnumerator In(ReadOnlySpan<char> plain, int from) => Name().EnumerateMatches(plain, from);

    /// <summary>The name within a stretch, from start (inclusive) to end (exclusive).</summary>
    public static (int Start, int End) Bounds(string window, int start, int last)
    {
        start = Strip(window, start, last);
        start = PastPost(window, start, last);
        start = PastStop(window, start, last);
        var end = EndOf(window, start, last);
        if (end == last || HasNoun(window.AsSpan(start, end - start)))
        {
            return (start, end);
        }

        // "BUDGET PLAN MEETING OF THE DISTRICT OF ELDER": what stands before the meeting says of what kind it is.
        start = Strip(window, end + 1, last);
        return start < last ? (start, EndOf(window, start, last)) : (start, last);
    }

    // "Ms Venn, the Chief Executive of Eastmoor Care Board" speaks of somebody's employer.
    private static int PastPost(string plain, int start, int end)
    {
        var match = Post().Match(plain, start, end - start);
        return match.Success ? match.Index + match.Length : start;
    }

    // "the HWB Strategy. The Board agreed": a name goes over no full stop.
    private static int PastStop(string plain, int start, int end)
    {
        var stop = plain.LastIndexOf(". ", end - 1, end - start, StringComparison.Ordinal);
        return stop > start + 3 && char.IsLower(plain[stop - 1]) ? Strip(plain, stop + 2, end) : start;
    }

    // In capitals the name runs on into what was done: "MUNICIPAL DISTRICT OF ELDER HELD IN THE …".
    private static int EndOf(string plain, int start, int end)
    {
        var match = RunsOn().Match(plain, start, Math.Max(end - start, 0));
        return match.Success ? match.Index : end;
    }

    // "Minutes of the Special Meeting of" is not part of anybody's name.
    private static int Strip(string plain, int start, int end)
    {
        while (start < end)
        {
            var match = NotName().Match(plain, start, end - start);
            if (!match.Success)
            {
                return start;
            }

            start += match.Length;
        }

        return start;
    }

    // A word once taken is not given back in part: nothing that follows could begin inside it.
    [GeneratedRegex(@"(?:(?>[\p{Lu}\d][\p{L}\d'&/.-]*,? (?>(?:of|OF|and|AND|the|THE|for|FOR|in|&|y) ){0,2})){0,12}(?:(?i:sub-committee|subcommittee|sub-panel|sub-group|committee|council|panel|board|cabinet|commission|forum|governing body|policy development group|working group|partnership|trust|authority|assembly|group|alliance)\b(?: (?:of|OF|for|FOR) (?:the |THE )?(?:[\p{Lu}][\p{L}'&-]*\b(?: (?:and|AND|of|OF|the|THE) (?=[\p{Lu}])| ?)){1,6})?)|(?:(?i:municipal district|metropolitan district|shire|township|borough district|municipality|county|city|town) (?:of|OF) (?:[\p{Lu}][\p{L}'&-]*(?: (?:and|AND|of|OF|the|THE) (?=[\p{Lu}])| |-)?){1,5})", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"\G(?:(?:(?:chair(?:man|person)?|cathaoirleach|mayor) and )?(?:each|all|every) members? of (?:the )?|(?:(?:the )?(?:vice-?)?chair(?:man|person)?(?: and vice-?chair(?:man)?)? of the|the|a|an|of|at|to|in|and|on|for)\b ?|(?:draft |confirmed |unconfirmed |public )?(?:minutes|agenda|notes?|meetings?|report|proceedings|members|summons|decisions|ordinary|regular|special|extraordinary|monthly|annual|statutory|quarterly|inaugural|adjourned|budget|virtual|remote|agm|full(?= council)|corporation|january|february|march|april|may|june|july|august|september|october|november|december|[\d/]{4,}|(?-i:[A-Z]{1,4})\d{1,4})\b ?|[-:,] ?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NotName();

    [GeneratedRegex(@"\b(?:Executive|Director|Officer|Leader|Manager|Head|Secretary|Governor|Representative)s? (?:of|for|from|at) (?:the )?|, (?:[Vv]ice[- ])?[Cc]hair(?:man|person|woman)? (?:of|for) (?:the )?", RegexOptions.ExplicitCapture)]
    private static partial Regex Post();

    [GeneratedRegex(@"(?<=\S) (?:held|meeting|minutes|HELD|MEETING|Meeting|Minutes|ON|AT|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RunsOn();
}
