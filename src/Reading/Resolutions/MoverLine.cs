using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Tells lines that only name who moved and seconded, and lines that only say what became of a motion.</summary>
internal static partial class MoverLine
{
    /// <summary>"Councillor Lyons/Councillor Dixon", "Moved: Cr Smith", "Proposed by Councillor O'Hanlon;".</summary>
    public static bool IsMover(Block block)
    {
        if (block.Plain.Length > 160 || block.Kind == BlockKind.Contents)
        {
            return false;
        }

        return block.Begins(Cue.Moved | Cue.Seconded)
            ? MovedBy().IsMatch(block.Plain)
            : block.Plain.Contains('/') && Pair().IsMatch(block.Plain);
    }

    /// <summary>"CARRIED", "Motion carried unanimously", "Voting: unanimous", "LOST".</summary>
    public static bool IsOutcome(Block block)
    {
        return block.Plain.Length < 120 && block.Label is null && Outcome().IsMatch(block.Plain);
    }

    /// <summary>An outcome that leaves nothing decided.</summary>
    public static bool IsFailed(string outcome) => Failed().IsMatch(PlainText.Fold(outcome));

    /// <summary>An outcome that makes a decision of the motion.</summary>
    public static bool IsCarried(Block block) => IsOutcome(block) && !Failed().IsMatch(block.Plain);

    [GeneratedRegex(@"^(?:it was )?(?:moved|seconded|proposed|mover|seconder|proposer|prop)\b\.?(?: by)? ?[:.]? ?(?:[A-Z(][^.;]{0,100})?[.;,]?(?: seconded.{0,60})?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MovedBy();

    [GeneratedRegex(@"^(?:(?:Cllr|Cr|Councillor|Councillors|Mayor|Mr|Mrs|Ms|Dr|Her Worship|His Worship)\.? )?[\p{Lu}][\p{L}'. -]{1,40} ?/ ?(?:(?:Cllr|Cr|Councillor|Mayor|Mr|Mrs|Ms|Dr)\.? )?[\p{Lu}][\p{L}'. -]{1,40}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\W{0,2}(?:(?:the |on being put to the vote,? )?(?:substantive )?(?:motion|amendment|resolution|vote|voting)(?: (?:as amended|was|were|is|being|put|declared|then|and|by-law))* ?[:-]? ?)?(?:(?:not )?carried|lost|defeated|unanimous(?:ly)?(?: (?:agreed|carried|approved))?|agreed|approved|withdrawn|deferred|passed|adopted|all in favou?r|nem con|for[ :-]+\d.*|in favou?r.{0,60}|\d{1,3} (?:votes? )?(?:for|in favou?r).*|\(?\d{1,3} ?[/-] ?\d{1,3}\)?)\b.{0,60}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\b(?:lost|not carried|defeated|withdrawn|fell)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Failed();
}
