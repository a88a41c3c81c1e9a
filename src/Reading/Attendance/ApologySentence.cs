using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>
/// Reads apologies told in a sentence: "Apologies were received from …", "That an apology for absence from … be accepted",
/// "Councillors … sent their apologies".
/// </summary>
internal static class ApologySentence
{
    private static readonly string[] Sources = [" from ", " on behalf of ", " by ", " of ", " for councillor", " for cllr"];

    private static readonly string[] Sending = ["sent", "gave", "given", "submitted", "tendered", "offered", "presented", "conveyed", "passed on"];

    /// <summary>Those whose apologies the block tells of.</summary>
    public static List<Attendee> Read(Block block)
    {
        var found = new List<Attendee>();
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            if (Apology(block, start, end) is not { } hit || SaysNothing(block, start, end) || IsOfLateness(block.Plain.AsSpan(hit.Start, end - hit.Start)))
            {
                continue;
            }

            var names = After(block, hit, end);
            names = names.Count > 0 ? names : Before(block, start, hit);
            foreach (var name in names)
            {
                if (!StandsIn(block.Plain, name) && !Attended(block.Plain, name))
                {
                    found.Add(Attendees.Of(block.Text, name));
                }
            }
        }

        return found;
    }

    /// <summary>Where the first sentence that speaks of apologies begins; names before it belong to the list that is open.</summary>
    public static int Start(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            if (Apology(block, start, end) is not null)
            {
                return start;
            }
        }

        return block.Body;
    }

    private static CueHit? Apology(Block block, int start, int end) => block.First(Cue.Apologies, start) is { } hit && hit.Start < end ? hit : null;

    private static bool SaysNothing(Block block, int start, int end) => block.First(Cue.Nothing, start) is { } hit && hit.Start < end;

    /// <summary>"Apologies from Finn Gale, with Gwen Hart deputising": she came.</summary>
    private static bool StandsIn(string plain, PersonName name) =>
        name.Note is { } note && (plain.AsSpan(note.Start).StartsWith("deputising", StringComparison.Ordinal) || plain.AsSpan(note.Start).StartsWith("substituting", StringComparison.Ordinal)
            || plain.AsSpan(note.Start).StartsWith("attending", StringComparison.Ordinal));

    /// <summary>"Apologies were received from Cllr Gale and Cllr Hart attended as substitute": she came.</summary>
    private static bool Attended(string plain, PersonName name)
    {
        var rest = plain.AsSpan(name.End);
        return rest.StartsWith(" attended", StringComparison.Ordinal) || rest.StartsWith(" substituted", StringComparison.Ordinal) || rest.StartsWith(" deputised", StringComparison.Ordinal)
            || rest.StartsWith(" was substituting", StringComparison.Ordinal) || rest.StartsWith(" was attending", StringComparison.Ordinal);
    }

    /// <summary>Who comes late, or leaves early, comes.</summary>
    private static bool IsOfLateness(ReadOnlySpan<char> apology)
    {
        var near = apology[..Math.Min(apology.Length, 60)];
        return near.Contains("lateness", StringComparison.OrdinalIgnoreCase) || near.Contains("late arrival", StringComparison.OrdinalIgnoreCase)
            || near.Contains("for leaving", StringComparison.OrdinalIgnoreCase) || near.Contains("early departure", StringComparison.OrdinalIgnoreCase)
            || near.Contains("arriving late", StringComparison.OrdinalIgnoreCase) || near.Contains("for the delay", StringComparison.OrdinalIgnoreCase)
            || near.Contains("for any inconvenience", StringComparison.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<PersonName> After(Block block, CueHit hit, int end)
    {
        var rest = block.Plain.AsSpan(hit.End, end - hit.End);
        var best = -1;
        foreach (var source in Sources)
        {
            var at = rest.IndexOf(source, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at < 110 && (best < 0 || at < best))
            {
                best = at;
            }
        }

        if (best < 0 && block.Plain[hit.End - 1] == 'f' && hit.Start + 10 <= hit.End)
        {
            best = 0;
        }

        return best < 0 ? [] : PersonNames.Read(block, hit.End + best, EndOfNames(block, hit.End + best, end));
    }

    /// <summary>The names end where the sentence turns to something else: "…, and that Cr Dow's apology for leaving early be noted".</summary>
    private static int EndOfNames(Block block, int from, int end)
    {
        var rest = block.Plain.AsSpan(from, end - from);
        var turn = rest.IndexOf(" that ", StringComparison.Ordinal);
        var accepted = rest.IndexOf(" be ", StringComparison.Ordinal);
        var bodies = rest.IndexOf(" representatives of ", StringComparison.OrdinalIgnoreCase);
        var sooner = Sooner(Sooner(turn, accepted), bodies);
        return sooner < 0 ? end : from + sooner;
    }

    /// <summary>Only a few small words, or a bracket, stand between those who send apologies and the verb.</summary>
    private static bool IsNextTo(ReadOnlySpan<char> between) => between.Contains(')') || between.Trim(" ,") is "" or "had" or "have" or "has" or "both" or "had both" or "had all" or "also" or "had also" or "have also";

    private static int Sooner(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);

    // "Member Jane Ashby": what she is stands before her name.
    private static int AfterMember(string plain, int start) => plain.AsSpan(start).StartsWith("Member ", StringComparison.Ordinal) ? start + "Member ".Length : start;

    private static IReadOnlyList<PersonName> Before(Block block, int start, CueHit hit)
    {
        var before = block.Plain.AsSpan(start, hit.Start - start);
        foreach (var verb in Sending)
        {
            var at = before.LastIndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var names = PersonNames.Read(block, start, start + at);
                if (names.Count == 0 && PersonNames.At(block, AfterMember(block.Plain, start)) is { } first)
                {
                    names = [first];
                }

                return names.Count > 0 && IsNextTo(block.Plain.AsSpan(names[^1].End, start + at - names[^1].End)) ? names : [];
            }
        }

        return [];
    }
}
