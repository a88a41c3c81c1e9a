using System.Buffers;
using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Assurances;

/// <summary>Tells how firmly a sentence promises, from its words alone.</summary>
internal static partial class StrengthReader
{
    // Most sentences have none of the words that the firm rules rest on.
    private static readonly SearchValues<string> Firm = SearchValues.Create(
        ["decided", "decision", "agreed", "commit", "duty", "obligation", "obliged", "required", "assur", "undert", "pledged", "promised", "guaranteed", "hope", "hoping", "aimed", "intended", "planned", "expected", "aspiration"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>How firmly the words in the range promise something; null when they promise nothing.</summary>
    /// <param name="plain">The plain line.</param>
    /// <param name="start">First character, inclusive.</param>
    /// <param name="end">Its end, exclusive.</param>
    /// <param name="isAnswer">The words answer somebody, so that what they say will happen is said to be relied on.</param>
    /// <param name="says">Somebody in the sentence will or would do something.</param>
    public static Strength? Read(string plain, int start, int end, bool isAnswer, bool says)
    {
        if (plain[end - 1] == '?' || Idle().IsMatch(plain.AsSpan(start, end - start)))
        {
            return null;
        }

        var words = plain.AsSpan(start, end - start);
        if (words.ContainsAny(Firm) && OfFirm(words) is { } strength)
        {
            return strength;
        }

        return isAnswer && (says || Allowing().IsMatch(words)) && !Doubtful().IsMatch(words) ? Strength.Intention : null;
    }

    private static Strength? OfFirm(ReadOnlySpan<char> words)
    {
        if (Decided().IsMatch(words))
        {
            return Strength.Decision;
        }

        if (Bound().IsMatch(words))
        {
            return Strength.Duty;
        }

        return Given().IsMatch(words) ? Strength.Intention : Hoped().IsMatch(words) ? Strength.Opinion : null;
    }

    [GeneratedRegex(@"\bdecision (?:had|has) (?:already )?been (?:made|taken) (?:that|to)\b|\b(?:had|has|have) (?:already )?(?:been )?(?:decided|agreed|committed) (?:that|to)\b[^.]*\b(?:would|will|to)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Decided();

    [GeneratedRegex(@"\b(?:had|has|have) (?:a|an|the) (?:clear |legal |statutory |moral )?(?:duty|obligation)\b[^.]{0,60}\bto\b|\b(?:was|were|is|are) (?:legally |statutorily )?(?:obliged|required by law|required by statute|under a duty) to\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Bound();

    // What "had promised" or "had been promised" was promised before: the sentence tells of it and promises nothing.
    [GeneratedRegex(@"\b(?:gave|given|give) (?:an |his |her |their )?(?:assurances?|undertaking|commitment) (?:that|to)\b|\b(?:assured|reassured) (?:\w+ ){1,5}that\b[^.]*\b(?:would|will)\b|\b(?:undertook|undertakes|pledged|promised|guaranteed|committed itself|committed themselves)(?<!\b(?:had|have|has|was|were|been) \w{7,10}(?: \w{6,10})?) (?:to|that)\b|\bagreed to (?:write|provide|send|circulate|investigate|look|arrange|bring|report|revert|follow|check|contact|discuss|raise|share|meet|come back|find|respond|reply|take)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();

    [GeneratedRegex(@"\b(?:hoped|hopes|hoping|aimed|intended|planned|expected|is hoped|aspiration was)\b (?:to|that|for)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hoped();

    [GeneratedRegex(@"\bcould (?:change|be|return)\b[^.]*\b(?:should|if|when)\b|\b(?:needed|had|has|have) to be (?:crossed|met|completed|done|in place)\b[^.]*\b(?:by|before|during|in) ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Allowing();

    // What somebody thinks others would do, what would be so if, and what would be good is no promise.
    [GeneratedRegex(@"\b(?:thought|think|felt|believed|wondered|should have|might|may|perhaps|unlikely|opportunit(?:y|ies)|would (?:rather|prefer)|would not (?:comment|speculate|be drawn|give an? view)|would (?:then |now |later |also )?(?:decide|determine|consider|choose)|would be (?:difficult|useful|helpful|better|good|determined|inappropriate|important|equally)|would not be (?:appropriate|possible))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Doubtful();

    [GeneratedRegex(@"^(?:it was (?:queried|asked|suggested|requested)|the (?:demand|question)|an? |(?:the )?(?:meeting|apologies|minutes|next meeting|members are|any|if|residents|agenda)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Idle();
}
