using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Suggests how an answer stands to its question, from the words of both. A person judges.</summary>
internal static partial class StandingReader
{
    private const int Farthest = 4_000;
    private const int HopeLeads = 40;

    public static Standing Suggest(string question, string answer)
    {
        var plain = PlainText.Of(answer, new Span(0, Math.Min(answer.Length, Farthest))).Value;
        if (plain.Length == 0)
        {
            return Standing.Unclear;
        }

        var cues = Vocabulary.Find(plain);
        var counts = Count(plain, cues);
        if (counts.Declined > 0 && counts.Content <= 1)
        {
            return Standing.Declined;
        }

        if (counts.Deferred > 0 && (counts.Content == 0 || FirstSentenceDefers(plain, cues)))
        {
            return Standing.Deferred;
        }

        return counts.Deferred == 0 && NamesNoMeasure(question, plain, counts.Hoped)
            ? (counts.Content > 0 ? Standing.Partly : Standing.Opinion)
            : OfContent(question, plain, counts);
    }

    private static bool NamesNoMeasure(string question, string plain, int hoped)
    {
        return AsksHow().IsMatch(question) && (hoped > 0 || IsWish().IsMatch(plain)) && !IsMeasure().IsMatch(plain);
    }

    private static Standing OfContent(string question, string plain, (int Deferred, int Declined, int Hoped, int Content) counts)
    {
        if (IsDecision().IsMatch(plain) || (IsYesOrNo().IsMatch(question) && IsPlain().IsMatch(plain)))
        {
            return counts.Deferred > 0 ? Standing.Partly : Standing.Answered;
        }

        if (counts.Hoped > 0 && counts.Hoped >= counts.Content)
        {
            return Standing.Opinion;
        }

        return counts.Deferred > 0 ? Standing.Partly : Standing.Answered;
    }

    // Every sentence counts once: as put off, refused, hoped, or as content.
    private static (int Deferred, int Declined, int Hoped, int Content) Count(string plain, ImmutableArray<CueHit> cues)
    {
        var (deferred, declined, hoped, content) = (0, 0, 0, 0);
        var next = 0;
        foreach (var (start, end) in Sentences.Of(plain))
        {
            var seen = Cue.None;
            for (; next < cues.Length && cues[next].Start < end; next++)
            {
                // A hope that comes after a fact does not unsay it.
                seen |= cues[next].Start < start + HopeLeads ? cues[next].Cues : cues[next].Cues & ~Cue.Hope;
            }

            seen |= IsForOthers().IsMatch(plain.AsSpan(start, end - start)) ? Cue.Declined : Cue.None;
            deferred += Has(seen, Cue.Deferred) ? 1 : 0;
            declined += Has(seen, Cue.Declined) ? 1 : 0;
            hoped += !Has(seen, Cue.Deferred) && Has(seen, Cue.Hope) ? 1 : 0;
            content += !Has(seen, Cue.Deferred | Cue.Declined | Cue.Hope) ? 1 : 0;
        }

        return (deferred, declined, hoped, content);
    }

    private static bool FirstSentenceDefers(string plain, ImmutableArray<CueHit> cues)
    {
        foreach (var (_, end) in Sentences.Of(plain))
        {
            return cues.Any(hit => hit.Start < end && hit.Is(Cue.Deferred)) && !cues.Any(hit => hit.Start < end && hit.Is(Cue.Nothing));
        }

        return false;
    }

    private static bool Has(Cue seen, Cue wanted) => (seen & wanted) != Cue.None;

    // "How do we ensure" asks for a measure; that nobody wants it otherwise is none.
    [GeneratedRegex(@"\bhow (?:do|can|will|would|could|does|shall|should|are|is) [\w ]{1,40}?\b(?:ensure|make sure|guarantee|prevent|be sure|know that)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AsksHow();

    [GeneratedRegex(@"\b(?:no one|nobody|no-one|none of (?:us|them)) (?:wants?|wanted|would want|wished|would wish)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex IsWish();

    [GeneratedRegex(@"\d ?%|£|\b(?:by|from|before|until) (?:the end of )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|next)|\b(?:contract|agreement|ring-?fenced|plan|audit|monitor(?:ed|ing)|target|test)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex IsMeasure();

    // "That was for the ambulance service to answer."
    [GeneratedRegex(@"\b(?:is|was|were|be) (?:a (?:question|matter) )?for (?!us\b|the meeting\b)[\w' ]{2,60}? to (?:answer|say|comment)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex IsForOthers();

    [GeneratedRegex(@"\b(?:decision (?:had|has) been (?:made|taken)|it (?:had|has) been (?:agreed|decided))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex IsDecision();

    [GeneratedRegex(@"(?:^|[.""] ?)(?:will|would|is|are|was|were|do|does|did|has|have|had|can|could|should)\b[^?]*\?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex IsYesOrNo();

    [GeneratedRegex(@"^(?:(?:replied|responded|answered|stated|confirmed|said)[ :,]*(?:that )?)?[""']?(?:yes|no)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex IsPlain();
}
