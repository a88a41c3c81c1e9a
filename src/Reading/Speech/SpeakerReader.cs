using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Speech;

/// <summary>Reads the words at a place of a plain line that name a person, an office or a body.</summary>
internal static class SpeakerReader
{
    private const int Longest = 160;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining = FrozenSet.Create(
        StringComparer.Ordinal, "of", "for", "the", "and", "from", "at", "to", "in", "a", "de", "van", "von", "le", "la").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "the", "a", "an", "another", "one", "two", "both", "all", "several", "some", "many", "other", "our").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "he", "she", "they").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifying = FrozenSet.Create(
        StringComparer.Ordinal,
        "acting", "area", "assistant", "associate", "county", "district", "elected", "external", "former", "independent", "interim", "internal", "joint", "lay", "lead",
        "local", "new", "other", "parish", "planning", "public", "school", "senior", "town", "ward", "working", "young", "deputy", "health", "housing",
        "highways", "finance", "police", "scrutiny", "neighbourhood", "co", "opted", "vice", "non", "voting").GetAlternateLookup<ReadOnlySpan<char>>();

    // They lead to the speaker: "As to Wexcombe, Mr Tindall said …".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "as", "in", "on", "at", "by", "with", "following", "after", "before", "during", "to", "for", "from", "since", "because", "although", "once", "if", "when").GetAlternateLookup<ReadOnlySpan<char>>();

    // They open sentences with a capital and do not speak.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Silent = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "i", "we", "you", "it", "this", "that", "these", "those", "there", "here", "what", "which", "who", "when", "where", "why", "how", "whether", "if", "as", "in", "on", "at", "by",
        "with", "following", "having", "after", "before", "during", "further", "furthermore", "however", "also", "and", "but", "no", "not", "nothing", "none", "item", "items",
        "minutes", "minute", "report", "reports", "apologies", "question", "questions", "query", "queries", "answer", "answers", "reply", "response", "concern", "concerns",
        "discussion", "motion", "amendment", "proposal", "resolution", "letter", "correspondence", "email", "e-mail", "recommendation", "recommendations", "decision", "action",
        "actions", "page", "appendix", "agenda", "noted", "agreed", "resolved", "to", "is", "was", "will", "would", "for", "from", "since", "because", "although", "once",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "update", "background", "introduction", "summary").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that name somebody at <paramref name="start"/>; null when nobody is named there.</summary>
    public static Speaker? Read(string plain, CueRow cues, int start, int end)
    {
        end = Math.Min(end, start + Longest);
        var first = Scan.WordEnd(plain, start, end);
        if (first == start)
        {
            return null;
        }

        var word = plain.AsSpan(start, first - start);
        if (Pronouns.Contains(word))
        {
            return new Speaker(start, first, SpeakerKind.Pronoun);
        }

        var walk = new Walk(plain, cues, start, end);
        if (Opening.Contains(word) && cues.At(start) is null)
        {
            walk.Open(first);
        }

        walk.Go();
        return walk.Found(word);
    }

    // "SA", "SA/GA"
    private static bool IsInitials(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split('/'))
        {
            if (words[range] is not { Length: 2 or 3 } word || word.ContainsAnyExceptInRange('A', 'Z'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One walk along the words of a name.</summary>
    private struct Walk
    {
        private readonly string plain;
        private readonly CueRow cues;
        private readonly int start;
        private readonly int end;
        private int at;
        private int solid;
        private int words;
        private bool opened;
        private SpeakerKind kind;

        public Walk(string plain, CueRow cues, int start, int end)
        {
            this.plain = plain;
            this.cues = cues;
            this.start = start;
            this.end = end;
            at = start;
            solid = start;
        }

        public void Open(int to)
        {
            opened = true;
            at = Scan.Skip(plain, to, end);
        }

        public void Go()
        {
            while (at < end && Step())
            {
                at = Scan.Skip(plain, at, end);
            }
        }

        public readonly Speaker? Found(ReadOnlySpan<char> first)
        {
            if (solid == start || Leading.Contains(first))
            {
                return null;
            }

            var length = solid - start;
            var found = kind;
            if (!opened && found == SpeakerKind.Named && (words == 1 || (words < 5 && plain.AsSpan(start, solid - start).Contains('/'))))
            {
                if (Silent.Contains(first))
                {
                    return null;
                }

                found |= IsInitials(plain.AsSpan(start, length)) ? SpeakerKind.Initials : SpeakerKind.None;
            }

            if (opened && found == SpeakerKind.Named && words < 1)
            {
                return null;
            }

            return Silent.Contains(first) && cues.At(start) is null ? null : new Speaker(start, solid, found);
        }

        private bool Step()
        {
            if (plain[at] == '(')
            {
                return Bracket();
            }

            if ((plain[at] is '&' or '/' && at > start) || (plain[at] == '-' && at > start && plain[at - 1] != ' '))
            {
                at++;
                return true;
            }

            if (cues.At(at) is { } hit && hit.Is(Cue.Office | Cue.Title | Cue.Body))
            {
                return Known(hit);
            }

            return Word();
        }

        private bool Known(CueHit hit)
        {
            kind |= KindOf(hit);
            words++;
            at = hit.End;
            if (at < end && plain[at] == '.' && hit.Is(Cue.Title))
            {
                at++;
            }

            solid = at;
            return true;
        }

        // "The Mayor" is an office; before a name the same word is a title.
        private readonly SpeakerKind KindOf(CueHit hit)
        {
            if (!hit.Is(Cue.Title))
            {
                return hit.Is(Cue.Office) ? SpeakerKind.Office : SpeakerKind.Body;
            }

            var next = hit.End + (hit.End < end && plain[hit.End] == '.' ? 2 : 1);
            return hit.Is(Cue.Office) && !(next < end && char.IsUpper(plain[next])) ? SpeakerKind.Office : SpeakerKind.Titled;
        }

        private bool Bracket()
        {
            var close = plain.AsSpan(at, end - at).IndexOf(')');
            if (close < 0 || close > 60 || words == 0)
            {
                return false;
            }

            at += close + 1;
            solid = at;
            return true;
        }

        private bool Word()
        {
            var stop = Scan.WordEnd(plain, at, end);
            if (stop == at)
            {
                return false;
            }

            var word = plain.AsSpan(at, stop - at);
            if (char.IsUpper(word[0]) && !Ends())
            {
                words++;
                kind |= SpeakerKind.Named;
                at = stop < end && plain[stop] == '.' && stop - at <= 2 ? stop + 1 : stop;
                solid = at;
                return true;
            }

            if ((words > 0 && Joining.Contains(word)) || Modifying.Contains(word))
            {
                at = stop;
                return true;
            }

            return false;
        }

        // "LF WILL write" and "AGREED" are not names.
        private readonly bool Ends()
        {
            return words > 0 && cues.At(at) is { } hit && hit.Is(Cue.Said | Cue.Asked | Cue.Requested | Cue.Promised | Cue.Replied | Cue.Decided);
        }
    }
}
