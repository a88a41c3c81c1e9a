using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Header;

/// <summary>Where the name of a body begins and ends among the words that are printed around it.</summary>
internal static partial class BodyName
{
    // No name of a body is without one of them; most lines are.
    private static readonly string[] Phrases =
    [
        "committee", "panel", "council", "board", "cabinet", "commission", "forum", "governing body", "group", "partnership", "trust", "authority",
        "assembly", "alliance", "district of", "shire of", "township of", "municipality of", "county of", "city of", "town of",
    ];

    private static readonly SearchValues<string> Nouns = SearchValues.Create(Phrases, StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounWord =
        Phrases.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Small letters that a name may have before its noun.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining = new[]
    {
        "of", "and", "the", "for", "in", "y", "policy", "development", "working", "municipal", "metropolitan", "borough",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool HasNoun(ReadOnlySpan<char> words) => words.ContainsAny(Nouns);

    /// <summary>The next stretch of a line that may hold a name, from <paramref name="from"/> (inclusive) on; null when there is none.</summary>
    public static (int Start, int End)? Next(string plain, int from)
    {
        for (var at = from; plain.AsSpan(at).IndexOfAny(Nouns) is >= 0 and var skipped;)
        {
            var noun = at + skipped;
            at = WordEnd(plain, noun);
            if (NounWord.Contains(plain.AsSpan(noun, at - noun)))
            {
                foreach (var match in Name().EnumerateMatches(plain, RunStart(plain, from, noun)))
                {
                    return (match.Index, match.Index + match.Length);
                }

                return null;
            }
        }

        return null;
    }

    // A name is tried from the first of the words before the noun that can belong to one: from all before it no name reaches the noun.
    private static int RunStart(string plain, int from, int noun)
    {
        var start = plain.AsSpan(from, noun - from).LastIndexOf(' ') + 1 + from;
        while (start > from)
        {
            var end = start - 1;
            var word = plain.AsSpan(from, end - from).LastIndexOf(' ') + 1 + from;
            if (!MayBelong(plain.AsSpan(word, end - word)))
            {
                break;
            }

            start = word;
        }

        return start;
    }

    private static bool MayBelong(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
            {
                return true;
            }
        }

        return Joining.Contains(word) || word is "&";
    }

    private static int WordEnd(string plain, int at)
    {
        while (at < plain.Length && char.IsLetterOrDigit(plain[at]))
        {
            at++;
        }

        return at;
    }

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

    [GeneratedRegex(@"(?<=\S) (?:held|meeting|minutes|HELD|MEETING|Meeting|Minutes|ON|AT|IN THE|IN [AÁ]RAS|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RunsOn();
}
