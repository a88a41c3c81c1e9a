using System.Buffers;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Actions;

/// <summary>A sentence, or a clause of one, in which somebody is to do something.</summary>
/// <param name="Start">Where the words begin that say so.</param>
/// <param name="Owner">Who is to do it, as printed; null when not said.</param>
internal sealed record Undertaking(int Start, string? Owner)
{
    // So far into a sentence a clause with its own subject is read by itself.
    private const int Far = 60;

    private static readonly WordOpenings HabitWords = WordOpenings.Of("each every annually times apologies");

    // What is done again and again is how things are, not something to do.
    private static readonly SearchValues<string> Habits = SearchValues.Create([" each ", " every ", "annually", " times a year", "apologies for absence"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What the sentence sets somebody to do; null when it sets nothing.</summary>
    /// <param name="block">The block it stands in.</param>
    /// <param name="start">First character of the sentence, inclusive.</param>
    /// <param name="end">Its end, exclusive.</param>
    /// <param name="last">Whom a pronoun means, as printed; null when nobody was named.</param>
    public static Undertaking? Read(Block block, int start, int end, string? last)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        start = Posts.PastDash(plain, start, end);
        if (cues.Next(Cue.Deed | Cue.Deferred, start, end) is null || IsStanding(block, start, end))
        {
            return null;
        }

        return Clauses(plain, cues, start, end, last) ?? Asked.Read(block, start, end) ?? Passive.Read(block, start, end) ?? Joined(block, start, end) ?? Settled(block, start, end);
    }

    // "It was agreed to write to the owner": the meeting sets somebody to do it, and does not say whom.
    private static Undertaking? Settled(Block block, int start, int end)
    {
        var plain = block.Plain;
        foreach (var form in (ReadOnlySpan<string>)["it was agreed to", "it was decided to", "it was resolved to", "it was also agreed to", "it was therefore agreed to"])
        {
            if (Scan.StartsWith(plain, start, form))
            {
                var deed = Scan.Skip(plain, start + form.Length, end);
                return Scan.StartsWithAny(plain, deed, "write", "contact", "obtain", "seek", "ask", "invite", "arrange", "investigate", "chase", "send", "report", "find out", "make enquiries", "look into") ? new Undertaking(start, null) : null;
            }
        }

        return null;
    }

    // "said that it was the practice's and agreed to write": the speaker of the first verb is bound by the second.
    private static Undertaking? Joined(Block block, int start, int end)
    {
        if (SpeechReader.Read(block, start, end) is not { Asks: false, Requests: false, Speaker: { } who } said
            || !who.Is(SpeakerKind.Office | SpeakerKind.Titled | SpeakerKind.Initials))
        {
            return null;
        }

        var plain = block.Plain;
        var cues = CueRow.Of(block);
        return cues.Next(Cue.Promised, said.Verb.End, end) is { } bound
            && Scan.StartsWithAny(plain, bound.Start, "agreed to", "undertook to", "promised to", "offered to")
            && plain.AsSpan(0, bound.Start).EndsWith(" and ", StringComparison.Ordinal)
            && IsDeed(plain, cues, bound.End, end)
            ? new Undertaking(start, who.Of(plain))
            : null;
    }

    // What happens "each year", and who reports apologies, is a rule and not something to be done.
    private static bool IsStanding(Block block, int start, int end)
    {
        return end > start && block.MaySay(HabitWords) && block.Plain.AsSpan(start, end - start).ContainsAny(Habits);
    }

    // At the start, after a dash or semicolon, and after "that": each can open a clause of its own.
    private static Undertaking? Clauses(string plain, CueRow cues, int start, int end, string? last)
    {
        if (At(plain, cues, start, start, end, last, true) is { } first)
        {
            return first;
        }

        var tried = 0;
        for (var at = start; at < end && tried < 16; at++)
        {
            if (plain[at] is not (' ' or ';' or ':' or ','))
            {
                continue;
            }

            var (clause, own) = Opening(plain, start, at, end);
            if (clause < 0 || IsAsked(plain.AsSpan(start, clause - start)))
            {
                continue;
            }

            tried++;
            // "In response to Cllr Quill, SA promised to": what she answers is no part of what she is to do.
            var led = (plain[at] == ',' && cues.At(start) is { } lead && lead.Is(Cue.Pointing | Cue.Replied))
                || (clause - start > Far && plain.AsSpan(start, clause - start).EndsWith(" and ", StringComparison.Ordinal));
            if (At(plain, cues, own || led ? clause : start, clause, end, last, own) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "asked whether the Leader would write": nobody is bound by a question.
    private static bool IsAsked(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWith(" whether", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" if", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" asked when", StringComparison.Ordinal);
    }

    private static (int Clause, bool IsOwn) Opening(string plain, int start, int at, int end)
    {
        var rest = plain.AsSpan(at, end - at);
        if (rest.StartsWith(" - ", StringComparison.Ordinal))
        {
            // "they were looking into it - again she will chase it up"
            return (Scan.StartsWith(plain, at + 3, "again") ? Scan.Skip(plain, at + 8, end) : at + 3, true);
        }

        if (plain[at] is ';' or ':')
        {
            return (Scan.Skip(plain, at + 1, end), true);
        }

        if (rest.StartsWith(" that ", StringComparison.Ordinal))
        {
            return (at + 6, false);
        }

        if (rest.StartsWith(", and ", StringComparison.Ordinal))
        {
            return (at + 6, false);
        }

        foreach (var pronoun in (ReadOnlySpan<string>)[" she ", " he "])
        {
            if (rest.StartsWith(pronoun, StringComparison.Ordinal))
            {
                return (at + 1, false);
            }
        }

        if (at - start < 60 && rest.StartsWith(" the ", StringComparison.Ordinal) && !rest.StartsWith(" the meeting", StringComparison.Ordinal))
        {
            return (at + 1, false);
        }

        return plain[at] == ',' ? (Scan.Skip(plain, at + 1, end), false) : (-1, false);
    }

    private static Undertaking? At(string plain, CueRow cues, int from, int at, int end, string? last, bool own)
    {
        if (SpeakerReader.Read(plain, cues, at, end) is not { } who)
        {
            return Scan.StartsWith(plain, at, "all to") && cues.At(Scan.Skip(plain, at + 6, end)) is { } deed && deed.Is(Cue.Deed) ? new Undertaking(from, plain.Substring(at, 3)) : null;
        }

        var next = Posts.Pass(plain, cues, end, ref who);
        next = PastFirstVerb(plain, cues, next, end);
        var put = cues.At(next) is { } phrase && phrase.Is(Cue.Deferred) && Scan.StartsWithAny(plain, next, "will", "would");
        if (!Obliges(plain, cues, who, ref next, end, own) || !(put || IsDeed(plain, cues, next, end)))
        {
            return null;
        }

        if (who.Kind == SpeakerKind.Pronoun)
        {
            return Scan.StartsWith(plain, who.Start, "they") || last is null ? null : new Undertaking(from, last);
        }

        return new Undertaking(from, who.Of(plain));
    }

    // "accepted this and undertook to add": the second verb binds.
    private static int PastFirstVerb(string plain, CueRow cues, int next, int end)
    {
        var stop = Scan.WordEnd(plain, next, end);
        if (stop - next < 5 || !plain.AsSpan(next, stop - next).EndsWith("ed", StringComparison.Ordinal) || cues.At(next) is { } own && own.Is(Cue.Promised))
        {
            return next;
        }

        var bound = cues.Next(Cue.Promised, stop, Math.Min(end, next + 60));
        return bound is { } hit && plain.AsSpan(0, hit.Start).EndsWith("and ", StringComparison.Ordinal) ? hit.Start : next;
    }

    // "to", "will", "is to", "agreed to", "undertook to": and for a body nothing weaker than "will".
    private static bool Obliges(string plain, CueRow cues, Speaker who, ref int next, int end, bool own)
    {
        var person = who.Is(SpeakerKind.Office | SpeakerKind.Titled | SpeakerKind.Initials) || who.Kind == SpeakerKind.Pronoun;
        if (Scan.StartsWith(plain, next, "will") || (person && Scan.StartsWithAny(plain, next, "would", "shall")))
        {
            next = Scan.WordEnd(plain, next, end);
            return person || !IsEverybody(plain, who);
        }

        return person && Directed(plain, cues, who, ref next, own);
    }

    private static bool Directed(string plain, CueRow cues, Speaker who, ref int next, bool own)
    {
        foreach (var form in (ReadOnlySpan<string>)["to", "is to", "are to"])
        {
            // "invited the Clerk to speak" is no order; "Clerk to write" is one where it stands by itself.
            if ((own || form.Length > 2) && who.Kind != SpeakerKind.Pronoun && Scan.StartsWith(plain, next, form))
            {
                next += form.Length;
                return true;
            }
        }

        if (cues.At(next) is { } hit && hit.Is(Cue.Promised) && plain.AsSpan(hit.Start, hit.End - hit.Start).EndsWith(" to", StringComparison.OrdinalIgnoreCase))
        {
            next = hit.End;
            return true;
        }

        return false;
    }

    // What "the Council will" do is policy; nobody in particular is to do it.
    private static bool IsEverybody(string plain, Speaker who)
    {
        return who.Is(SpeakerKind.Body) && (plain.AsSpan(who.Start, who.End - who.Start).EndsWith("council", StringComparison.OrdinalIgnoreCase)
            || Scan.Holds(plain, who.Start, who.End, "meeting") || Scan.Holds(plain, who.Start, who.End, "members"));
    }

    internal static bool IsDeed(string plain, CueRow cues, int at, int end)
    {
        at = Scan.Skip(plain, at, end);
        for (var i = 0; i < 2 && Scan.StartsWithAny(plain, at, "again", "also", "then", "now", "further", "therefore", "both", "please", "formally"); i++)
        {
            at = Scan.Skip(plain, Scan.WordEnd(plain, at, end), end);
        }

        return cues.At(at) is { } hit && !Scan.StartsWith(plain, at, "be")
            && (hit.Is(Cue.Deed) || (hit.Is(Cue.Deferred) && Scan.StartsWithAny(plain, at, "provide", "respond", "reply", "find out", "report back", "come back")));
    }
}
