using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Actions;

/// <summary>Tells where what was just told goes: to somebody with a name, or before the next meeting.</summary>
internal static class Referral
{
    // Longer words before "will be" name a thing of their own.
    private const int LongestPronoun = 20;

    /// <summary>"This will be reported to the Environment Agency", "This matter will be an agenda item for May".</summary>
    public static bool IsTold(string plain, int start, CueHit deed, int end)
    {
        if (deed.Start - start > LongestPronoun || !Scan.StartsWithAny(plain, start, "this", "it", "these", "they"))
        {
            return false;
        }

        return IsForNextMeeting(plain, deed) || (Scan.StartsWithAny(plain, deed.Start + 3, "reported", "referred", "forwarded", "passed", "sent") && NamesWhom(plain, deed, end));
    }

    /// <summary>"To be discussed at the next meeting.", a note behind what was said; null when the words are none.</summary>
    public static Undertaking? Noted(Block block, int start, CueHit deed)
    {
        return start > block.Body && block.Plain.AsSpan(start, deed.Start - start) is "To " && IsForNextMeeting(block.Plain, deed) ? new Undertaking(start, null) : null;
    }

    private static bool NamesWhom(string plain, CueHit deed, int end)
    {
        var to = Scan.Skip(plain, Scan.WordEnd(plain, deed.Start + 3, end), end);
        if (!Scan.StartsWith(plain, to, "to"))
        {
            return false;
        }

        var whom = Scan.Skip(plain, to + 2, end);
        whom = Scan.StartsWith(plain, whom, "the") ? Scan.Skip(plain, whom + 3, end) : whom;
        return whom < end && char.IsUpper(plain[whom]);
    }

    // "be an agenda item", "be discussed at the next"
    private static bool IsForNextMeeting(string plain, CueHit deed)
    {
        var words = plain.AsSpan(deed.Start, deed.End - deed.Start);
        return words.EndsWith(" agenda item", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" at the next", StringComparison.OrdinalIgnoreCase);
    }
}
