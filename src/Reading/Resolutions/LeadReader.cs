using System.Buffers;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Finds the words that lead in resolutions and recommendations.</summary>
internal static partial class LeadReader
{
    // The longest words with which a rule leads on to the one that it cannot do without.
    private const int Approach = 120;

    // How far below "The Board:" the first word of decision may stand.
    private const int MostDeeds = 8;

    // What each rule cannot do without, looked for first: few blocks have it. How its words open turns most blocks away sooner still.
    private static readonly WordOpenings Asking = WordOpenings.Of("recommend asked invited requested");

    private static readonly WordOpenings Deciding = WordOpenings.Of("resolved agreed");

    private static readonly WordOpenings Deeds = WordOpenings.Of("approved noted endorsed received adopted ratified delegated accepted confirmed supported agreed advised requested authorised rejected deferred");

    private static readonly SearchValues<string> AskingWords = SearchValues.Create(["ecommend", "ECOMMEND", "asked to", "invited to", "requested to"], StringComparison.Ordinal);

    private static readonly SearchValues<string> DecidingWords = SearchValues.Create(["resolved", "agreed"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> CapitalVerbs = SearchValues.Create(
        ["APPROVED", "NOTED", "ENDORSED", "RECEIVED", "ADOPTED", "RATIFIED", "DELEGATED", "ACCEPTED", "CONFIRMED", "SUPPORTED", "AGREED", "ADVISED", "REQUESTED", "AUTHORISED", "REJECTED", "DEFERRED"], StringComparison.Ordinal);

    /// <summary>The leads of a paper in printed order, at most one a block.</summary>
    public static List<Lead> Read(PageLayout layout, Outline outline)
    {
        var leads = new List<Lead>();
        foreach (var block in layout.Blocks)
        {
            if (block.Kind != BlockKind.Contents && Of(layout, block, outline) is { } lead)
            {
                leads.Add(lead);
            }
        }

        if (leads.Exists(lead => lead.Kind == LeadKind.Resolution))
        {
            leads.RemoveAll(lead => lead.Kind == LeadKind.Plain && !lead.IsAlone);
        }

        return leads;
    }

    private static Lead? Of(PageLayout layout, Block block, Outline outline)
    {
        if (MoverLine.IsMover(block))
        {
            return new Lead(LeadKind.Mover, block, 0, block.Plain.Length);
        }

        if (IsBodyAlone(layout, block))
        {
            return new Lead(LeadKind.Resolution, block, 0, block.Plain.Length) { IsBody = true };
        }

        return block.Has(Cue.Decided | Cue.Recommended) ? Recommended(block, outline) ?? AtStart(block, outline) ?? Inside(block) : Deed(block);
    }

    // "The Board:" and below it "• APPROVED the award …": every deed of the list is told in the past, and one of them decides.
    private static bool IsBodyAlone(PageLayout layout, Block block)
    {
        if (block.Plain.Length >= 60 || block.Plain[^1] is not (':' or '-') || !BodyAlone().IsMatch(block.Plain))
        {
            return false;
        }

        for (var i = block.Index + 1; i < layout.Blocks.Length && i <= block.Index + MostDeeds && layout.Blocks[i] is { Label: not null } deed; i++)
        {
            if (deed.Begins(Cue.Decided))
            {
                return true;
            }

            if (!IsPast(deed.Said))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPast(ReadOnlySpan<char> said)
    {
        var word = said[..(said.IndexOf(' ') is > 0 and var end ? end : said.Length)];
        return word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);
    }

    private static Lead? Recommended(Block block, Outline outline)
    {
        var match = RecommendationLead().Match(block.Plain, block.Body);
        if (match.Success)
        {
            return Make(LeadKind.Recommendation, block, match);
        }

        match = block.MaySay(Asking) ? Near(RecommendationInside(), block.Plain, AskingWords) : Match.Empty;
        return match.Success && Asks(block, match, outline) ? Make(LeadKind.Recommendation, block, match) : null;
    }

    // "Members are asked to declare any interest" asks for no decision; nor does a paper that tells in passing who will be asked what.
    private static bool Asks(Block block, Match match, Outline outline)
    {
        var rest = block.Plain.AsSpan(match.Index + match.Length);
        if (match.Groups["made"].Success)
        {
            return rest.IsEmpty;
        }

        if (NoDecision().IsMatch(rest[..Math.Min(rest.Length, 40)]) || outline.PartOf(block) == Part.Minutes)
        {
            return false;
        }

        var listed = rest.IsEmpty || match.Value.TrimEnd()[^1] is ':' or '-' || rest.TrimEnd()[^1] == ':';
        return listed || (outline.PartOf(block) != Part.Purpose && match.Index - block.Body < 60 && Sentences.Of(block.Plain, block.Body).Take(2).Count() == 1);
    }

    private static Lead? AtStart(Block block, Outline outline)
    {
        var match = DecisionLead().Match(block.Plain, block.Body);
        if (!match.Success)
        {
            return null;
        }

        var weak = match.Groups["weak"].Success && !Shape.IsCapitals(match.Groups["weak"].ValueSpan);
        var rest = block.Plain.AsSpan(match.Index + match.Length);
        if ((outline.IsTitle(block) && !Shape.IsCapitals(match.Groups["word"].ValueSpan)) || (!rest.IsEmpty && char.IsAsciiDigit(rest[0]) && Field().IsMatch(rest)))
        {
            return null;
        }

        return Make(weak ? LeadKind.Plain : LeadKind.Resolution, block, match);
    }

    private static Lead? Inside(Block block)
    {
        var match = block.MaySay(Deciding) ? Near(DecisionInside(), block.Plain, DecidingWords) : Match.Empty;
        if (match.Success && !Shape.IsCapitals(block.Said))
        {
            return IsHistory(block.Plain, match.Index) && block.Plain[^1] is not (':' or '-') ? null : Make(Shape.IsCapitals(match.Groups["word"].ValueSpan) || match.Groups["strong"].Success ? LeadKind.Resolution : LeadKind.Plain, block, match);
        }

        if (block.Plain[^1] == ':' && block.Says("resolution") && ResolutionBelow().Match(block.Plain) is { Success: true } below)
        {
            return Make(LeadKind.Resolution, block, below);
        }

        return Deed(block);
    }

    // "The Board APPROVED the contract": the verb is itself what was decided, so the clause is the sentence.
    private static Lead? Deed(Block block)
    {
        var match = block.MaySay(Deeds) ? Near(CapitalVerb(), block.Plain, CapitalVerbs) : Match.Empty;
        if (!match.Success || Shape.IsCapitals(block.Said))
        {
            return null;
        }

        var start = SentenceStart(block, match.Index);
        return new Lead(LeadKind.Resolution, block, start, start);
    }

    // A rule begins not far before the first of the words that it cannot do without; few blocks have one.
    private static Match Near(Regex rule, string plain, SearchValues<string> needed)
    {
        var first = plain.AsSpan().IndexOfAny(needed);
        return first < 0 ? Match.Empty : rule.Match(plain, Math.Max(0, first - Approach));
    }

    // "At its last meeting the Council resolved": told, not decided now.
    private static bool IsHistory(string plain, int at)
    {
        var start = Math.Max(0, at - 120);
        return History().IsMatch(plain.AsSpan(start, at - start));
    }

    private static int SentenceStart(Block block, int at)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            if (at < end)
            {
                return start;
            }
        }

        return block.Body;
    }

    private static Lead Make(LeadKind kind, Block block, Match match)
    {
        var outcome = match.Groups["outcome"];
        var start = match.Index >= 4 && block.Plain.AsSpan(match.Index - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase) ? match.Index - 4 : match.Index;
        var end = match.Index + match.Length;
        end = block.Plain.AsSpan(end).StartsWith("on the motion of ", StringComparison.OrdinalIgnoreCase) && !block.Plain.AsSpan(end).Contains(" that ", StringComparison.OrdinalIgnoreCase) ? block.Plain.Length : end;
        return new Lead(kind, block, start, end)
        {
            Number = kind == LeadKind.Recommendation && match.Groups["number"] is { Success: true } number
                ? new Label(number.Value, LabelForm.Decimal, "Recommendation 1", int.Parse(number.ValueSpan))
                : null,
            Outcome = outcome.Success ? block.Text.Cut(outcome.Index, outcome.Index + outcome.Length).Text : null,
        };
    }

    private const string Manner = @"(?: ?\(?(?<outcome>unanimously|nem\.? con\.?|by (?:a )?majority|on (?:a|the) (?:show of hands|casting vote[^:)]{0,40}))\)?)?";

    [GeneratedRegex(@"\G(?:and |therefore,? |accordingly,? |following (?:a|the) vote,? )?(?:it was )?(?:unanimously )?(?:(?<word>resolved|decided)(?= ?[:;,(""'-]| (?:that|to|unanimously|nem|by|as|the|on a)\b| ?$| ?\d)|(?<word>(?:[Cc]ommittee |[Cc]ouncil |COMMITTEE |COUNCIL )?(?:resolution|RESOLUTION|decision|DECISION)s?)(?= ?[:-]| ?\d| (?:[Nn]o|NO|[Nn]umber)\b| that\b|$)|(?<word>(?<weak>agreed|AGREED))(?= ?[:-]| that\b| to\b|,? ?$))(?: (?:[Nn]o\.?|[Nn]umber|NO\.?)?:? ?[A-Z]{0,5}[ .#-]?\d{1,4}[/.-]?\d{0,4}(?:[/.-]\d{1,4})?)?" + Manner + @" ?[:;,-]{0,2} ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DecisionLead();

    [GeneratedRegex(@"\b(?:(?:it was|it is|committee|council|cabinet|board|panel|members|meeting|executive|authority|forum|group|governing body|trustees|councillors|following:?) (?:then |also |therefore |unanimously |accordingly |duly |hereby |has |have )*(?:(?<word>(?<strong>resolved))(?! (?:in|on|at|last|this|itself)\b)|(?<word>agreed)(?= (?:that|to|the following)\b| ?[:-]))|(?-i:(?<word>RESOLVED|AGREED)\b))" + Manner + @"(?: the following| as follows)? ?[:,-]{0,2} ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DecisionInside();

    [GeneratedRegex(@"\b(?:the )?following resolutions? (?:was|were) (?:then |unanimously |duly )*(?:agreed|adopted|passed|approved|carried)\b[^.;:]{0,120}:$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ResolutionBelow();

    [GeneratedRegex(@"\b(?:[Bb]oard|[Cc]ommittee|[Bb]ody|[Cc]ouncil|[Pp]anel|[Cc]abinet|[Mm]embers|ICB|CCG|[Ff]orum|[Pp]artnership|[Ee]xecutive|[Gg]roup)(?: (?:formally|unanimously|then|also|therefore))? (?:APPROVED|NOTED|ENDORSED|RECEIVED|ADOPTED|RATIFIED|DELEGATED|ACCEPTED|CONFIRMED|SUPPORTED|AGREED|ADVISED|REQUESTED|AUTHORISED|REJECTED|DEFERRED)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalVerb();

    [GeneratedRegex(@"^(?:the )?(?:board|committee|council|panel|cabinet|governing body|executive|forum|group|members|meeting|partnership|(?:[A-Z][\w-]+ ){0,4}(?:board|committee|council|panel)) ?[:-]{1,2}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BodyAlone();

    [GeneratedRegex(@"^(?:declare|suggest |propose items|give notice|state |indicate|inform|notify|contact|submit|switch|turn|disclose|sign|bring|raise|let |complete|advise|be aware|leave|identify)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NoDecision();

    // The fields of a decision page: "Decided: 05/12/2025 - Cabinet Member".
    [GeneratedRegex(@"^\d{1,2}[/. ](?:\d{1,2}|[A-Z][a-z]+)[/. ]\d{2,4}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    [GeneratedRegex(@"\b(?:previous(?:ly)?|last (?:meeting|year|month)|earlier|had|in \d{4}|at (?:its|the|their) (?:\w+ )?meeting (?:on|of|in|held)|when|where|as|since|if|which|that)\b[^.]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex History();

    [GeneratedRegex(@"\G(?:\W{0,2}(?:summary of )?(?:officer'?s?'? |officers'? |draft |(?:[\w-]+ ){0,4}(?:committee|board|panel)'s )?recommendations?(?:\(s\))?(?: to (?!exclude)(?:the )?[A-Z][\w' ]{2,50}(?!-\w))?(?: (?<number>\d{1,2}))?(?: ?[:-]+ ?|$)|RECOMMENDED(?: to (?:the )?[A-Z][\w' ]{2,40})? ?[:,-]{0,2} ?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RecommendationLead();

    [GeneratedRegex(@"\b(?:(?<made>(?:makes?|made|making) (?:(?:the following|[a-z]+|\d{1,2}) )?recommendations ?(?::[:-]*|-+) ?$)|(?:report|paper) (?:recommended|recommends) ?[:-]+ ?|(?:it is|is|are)(?: therefore| further| hereby)* (?:RECOMMENDED|recommended)(?: (?=that\b|to\b)| ?[:-] ?)|(?:[Cc]ouncil|[Cc]ommittee|[Cc]abinet|[Bb]oard|[Pp]anel|[Mm]embers|[Ee]xecutive|[Bb]ody|[Gg]roup|[Ff]orum|[Pp]artnership|HOSC|HWB|ICB)(?: [Mm]embers)? (?:is|are)(?: therefore)? (?:asked|recommended|invited|requested|RECOMMENDED) to ?[:-]{0,2} ?)", RegexOptions.ExplicitCapture)]
    private static partial Regex RecommendationInside();
}
