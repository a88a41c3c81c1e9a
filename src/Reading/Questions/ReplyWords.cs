using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>
/// Finds where a reported reply's own words begin. A reply to a printed question is set beside it, so that "replied that" is passed over;
/// what was hoped, thought or agreed keeps its verb, which is part of what was said.
/// </summary>
internal static class ReplyWords
{
    private const string That = "that";

    public static int Start(string plain, CueHit verb)
    {
        var after = Scan.Skip(plain, verb.End, plain.Length);
        if (verb.Is(Cue.Hope | Cue.Promised | Cue.Duty) || !verb.Is(Cue.Said | Cue.Replied) || Scan.StartsWithAny(plain, verb.Start, "assured", "reassured", "agreed", "gave"))
        {
            return verb.Start;
        }

        if (Scan.StartsWith(plain, after, That))
        {
            return Scan.Skip(plain, after + That.Length, plain.Length);
        }

        return plain.AsSpan(verb.Start, verb.End - verb.Start).EndsWith(" that", StringComparison.OrdinalIgnoreCase) ? after : verb.Start;
    }
}
