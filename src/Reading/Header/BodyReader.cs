using System.Buffers;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>Finds the council, committee or board whose paper it is.</summary>
internal static partial class BodyReader
{
    private const int Searched = 400;

    // No name of a body is without one of them; most lines are.
    private static readonly SearchValues<string> Nouns = SearchValues.Create(
        [
            "committee", "panel", "council", "board", "cabinet", "commission", "forum", "governing body", "group", "partnership", "trust", "authority",
            "assembly", "alliance", "district of", "shire of", "township of", "municipality of", "county of", "city of", "town of",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static Words? Read(Head head, PaperKind kind)
    {
        var onPage = kind is PaperKind.AgendaItem or PaperKind.DecisionDetails or PaperKind.IssueMeetings;
        var best = onPage ? OnPage(head) : AtTop(head);
        return best is { Weight: > -2.5 } || onPage ? best?.Words : null;
    }

    private static Candidate? AtTop(Head head)
    {
        var best = Across(head);
        for (var i = 0; i < head.Blocks.Length; i++)
        {
            // What stands in an item speaks of many bodies; only a labelled line says whose the paper is.
            var inItem = head.Outline.SectionOf(head.Blocks[i]).Item is not null && (head.Blocks[i].IsRunOn || !head.Outline.IsTitle(head.Blocks[i]));
            foreach (var candidate in inItem ? Labelled(head.Blocks[i]) : In(head.Blocks[i], i))
            {
                best = best is null || candidate.Weight > best.Weight ? candidate : best;
            }
        }

        best ??= Below(head);
        return best is not null && Generic().IsMatch(best.Words.Text) ? Fuller(head, best) : best;
    }

    // An agenda may be printed above the minutes, which say whose they are: "Saltmarsh Parish Council." and below it "Draft minutes".
    private static Candidate? Below(Head head)
    {
        var blocks = head.Layout.Blocks;
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Plain.Length < 60 && MinutesLine().IsMatch(blocks[i + 1].Plain)
                && Found(blocks[i].Text, blocks[i].Body, 0, ownLine: true).FirstOrDefault(candidate => candidate.Weight > 2) is { } own)
            {
                return own;
            }
        }

        return null;
    }

    // "SALTMARSH TOWN COUNCIL" stands above "Minutes of a Meeting of Town Council".
    private static Candidate Fuller(Head head, Candidate best)
    {
        return head.Blocks
            .Where(block => block.Plain.Length < 60 && head.Outline.SectionOf(block).Item is null)
            .SelectMany(block => Found(block.Text, block.Body, 0, ownLine: true))
            .FirstOrDefault(candidate => candidate.Words.Text.EndsWith(" " + best.Words.Text, StringComparison.OrdinalIgnoreCase)) ?? best;
    }

    // A page about one item says whose it is in a field, or names its body in passing: "The Chair of the Health Scrutiny Panel had …".
    private static Candidate? OnPage(Head head)
    {
        if (head.Blocks.SelectMany(Labelled).FirstOrDefault() is { } field)
        {
            return field;
        }

        var named = head.Layout.Blocks
            .Where(block => !head.Outline.IsTitle(block))
            .SelectMany(block => In(block, 0))
            .Where(candidate => !candidate.IsEmployer && Committee().IsMatch(candidate.Words.Text) && (candidate.Weight > 2 || !Statutory().IsMatch(candidate.Words.Text)))
            .Take(20)
            .ToList();

        // "the Scrutiny Committee" is told in full where the page says "the Health Scrutiny Committee".
        return named.Find(longer => longer.Words.Text.EndsWith(" " + named[0].Words.Text, StringComparison.OrdinalIgnoreCase)) ?? named.FirstOrDefault();
    }

    // Titles are broken over lines: "MINUTES OF A MEETING OF THE Harbour / Lights and Buoys Committee HELD IN …".
    private static Candidate? Across(Head head)
    {
        for (var i = 0; i + 1 < head.Blocks.Length; i++)
        {
            if (!MeetingOf().IsMatch(head.Blocks[i].Plain) || head.Blocks[i].Plain.Length > 200)
            {
                continue;
            }

            var to = Math.Min(head.Blocks[i].Index + 4, head.Layout.Blocks.Length);
            var flat = head.Layout.Flat(head.Blocks[i].Index, to);
            return Found(flat, 0, i, ownLine: false).FirstOrDefault();
        }

        return null;
    }

    private static IEnumerable<Candidate> In(Block block, int order)
    {
        return Labelled(block).Concat(Found(block.Text, block.Body, order, ownLine: true));
    }

    private static IEnumerable<Candidate> Labelled(Block block)
    {
        var field = Field().Match(block.Plain);
        var row = block.Kind == BlockKind.Row && RowField().Match(block.Plain) is { Success: true } cell ? cell.Length : 0;
        if ((field.Success || row > 0) && Math.Max(field.Length, row) < block.Plain.Length)
        {
            var (start, end) = (Math.Max(field.Length, row), block.Plain.Length);
            // "Meeting: 22/01/2013 - Cabinet (Item 4)"
            var item = block.Plain.IndexOf(" (Item ", start, StringComparison.Ordinal);
            var dash = block.Plain.IndexOf(" - ", start, StringComparison.Ordinal);
            yield return new Candidate(block.Text.Cut(start, item > start ? item : dash > start ? dash : end), 12);
        }
    }

    private static IEnumerable<Candidate> Found(PlainText text, int from, int order, bool ownLine)
    {
        var plain = text.Value;
        var window = plain[..Math.Min(plain.Length, Searched)];
        if (!window.AsSpan().ContainsAny(Nouns))
        {
            yield break;
        }

        foreach (Match match in Name().Matches(window, Math.Min(from, window.Length)))
        {
            var (start, end) = Bounds(window, match.Index, match.Index + match.Length);
            var words = window.AsSpan(start, end - start);
            var count = Shape.CountWords(words);
            if (IsPartOfPost().IsMatch(window, end) || count == 0 || (count == 1 && !Alone().IsMatch(words)) || Joined().IsMatch(words) || IsNoBody(words, window.AsSpan(end)))
            {
                continue;
            }

            var weight = Weigh(window, start, end, count) + (ownLine && start <= from + 1 && end >= plain.Length - 1 ? 3 : 0);
            var isEmployer = Employer().IsMatch(window.AsSpan(Math.Max(0, start - 40), Math.Min(start, 40)));
            yield return new Candidate(text.Cut(start, end), weight - (order * 0.12) - (isEmployer ? 6 : 0) - (weight < 4 && IsTold(window, start) ? 3 : 0), isEmployer);
        }
    }

    private static (int Start, int End) Bounds(string window, int start, int last)
    {
        start = Strip(window, start, last);
        start = PastPost(window, start, last);
        start = PastStop(window, start, last);
        var end = EndOf(window, start, last);
        if (end == last || window.AsSpan(start, end - start).ContainsAny(Nouns))
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

    // In the middle of a long sentence a body is spoken of: nobody prints whose the paper is there.
    private static bool IsTold(string plain, int start) => start > 40 && Shape.IsStopped(plain) && Shape.CountWords(plain) > 24;

    // "the HWB Strategy. The Board agreed": a name goes over no full stop.
    private static int PastStop(string plain, int start, int end)
    {
        var stop = plain.LastIndexOf(". ", end - 1, end - start, StringComparison.Ordinal);
        return stop > start + 3 && char.IsLower(plain[stop - 1]) ? Strip(plain, stop + 2, end) : start;
    }

    // A Cabinet Member is a person, a Public Forum an item of the meeting, and the Statutory Annual Meeting is cut short of its body.
    private static bool IsNoBody(ReadOnlySpan<char> words, ReadOnlySpan<char> after)
    {
        return (words.Contains(' ') && !words.ContainsAny(Nouns))
            || (words.Contains(',') && Somebody().IsMatch(words))
            || after.StartsWith(" Member", StringComparison.OrdinalIgnoreCase) && !after.StartsWith(" Members", StringComparison.OrdinalIgnoreCase)
            || words.Equals("public forum", StringComparison.OrdinalIgnoreCase) || words.Equals("open forum", StringComparison.OrdinalIgnoreCase);
    }

    // In capitals the name runs on into what was done: "MUNICIPAL DISTRICT OF ELDER HELD IN THE …".
    private static int EndOf(string plain, int start, int end)
    {
        var match = RunsOn().Match(plain, start, Math.Max(end - start, 0));
        return match.Success ? match.Index : end;
    }

    private static double Weigh(string plain, int start, int end, int count)
    {
        var before = plain.AsSpan(Math.Max(0, start - 40), Math.Min(start, 40));
        var after = plain.AsSpan(end, Math.Min(plain.Length - end, 30));
        var weight = Before().IsMatch(before) ? 5 : 0;
        weight += After().IsMatch(after) ? 4 : 0;
        weight += Committee().IsMatch(plain.AsSpan(start, end - start)) && !Statutory().IsMatch(plain.AsSpan(start, end - start)) ? 2 : 0;
        weight -= Elsewhere().IsMatch(before) ? 6 : 0;
        return weight + (count > 2 ? 0.5 : count == 1 && !Executive().IsMatch(plain.AsSpan(start, end - start)) ? -3 : 0);
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

    [GeneratedRegex(@"\b(?:executive|director|officer|leader|manager|head|secretary|governor|representative)s?(?: (?:of|for|from|at)|,)(?: the)? $|, (?:vice[- ])?chair(?:man|person|woman)? (?:of|for)(?: the)? $", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Employer();

    // "Cllr Ash, Chair of Roads Committee" is a person.
    [GeneratedRegex(@"^(?:Cllrs?|Councillors?|Cr|Mr|Mrs|Ms|Dr)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Somebody();

    // "the Area Board Lead Officer" names a post.
    [GeneratedRegex(@"\G (?:(?:Lead|Support|Liaison|Business|Development) )?(?:Officer|Manager|Coordinator|Co-ordinator|Administrator|Secretary)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex IsPartOfPost();

    [GeneratedRegex(@"(?<=\S) (?:held|meeting|minutes|HELD|MEETING|Meeting|Minutes|ON|AT|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RunsOn();

    [GeneratedRegex(@"^(?:town|parish|community|borough|district|county|city) council$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:cabinet|executive)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Executive();

    [GeneratedRegex(@"^(?:cabinet|council|executive)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?:meeting|minutes|proceedings|agenda|meeting in public) of (?:the |a )?(?:\w+ ){0,2}$|^(?:report )?to:? (?:the )?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex(@"^ ?(?:\(?(?:ordinary |special |extraordinary |public )?meeting\b|held\b|minutes\b|[-,] ?(?:mon|tues|wednes|thurs|fri|satur|sun)day|[-,:] ?\d{1,2}(?:st|nd|rd|th)? [A-Z]|[-:|] ?(?:draft |unconfirmed )?(?:minutes|agenda|notes|terms|action|public|questions)\b|in public\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex After();

    [GeneratedRegex(@"committee|panel|board|cabinet|commission|forum|governing body|group|municipal district|metropolitan district", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Committee();

    // A body that has committees: its name stands above theirs on their papers.
    [GeneratedRegex(@"integrated care board|health board$|commissioning group", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Statutory();

    // Whose report, whose approval: another body than the one it goes to.
    [GeneratedRegex(@"\b(?:report (?:of|by|from)|approved by|adopted by|advise|member of|on behalf of|chair of|executive of|signed|copyright|venue:.*|contact.*|held (?:in|at).*|(?:chamber|offices?|hall|room|centre),?.*)(?: the)? ?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\bmeeting\b.{0,20}\bof\b|\bminutes of\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"^(?:draft |unconfirmed |approved )?minutes\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MinutesLine();

    // "Health Partners and the Panel" names two bodies and neither in full.
    [GeneratedRegex(@"\b(?:and|of|to) the [A-Z][a-z]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?:committee|board|report to|(?:final )?decision[- ]maker|meeting|body) (?-i:(?=[A-Z]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RowField();

    [GeneratedRegex(@"^(?:(?:committee|board|report to|final decision[- ]maker)(?:: ?|\t)|decision[- ]maker: ?|body: ?|name of (?:committee|body):? ?|meeting: \d{1,2}/\d{1,2}/\d{4} - ?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    private sealed record Candidate(Words Words, double Weight, bool IsEmployer = false);
}
