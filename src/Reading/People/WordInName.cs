using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Tells whether a word may stand in a name: one that the vocabulary knows does so only where it is a surname too.</summary>
internal static class WordInName
{
    /// <summary>Words with these meanings are not part of a name, unless a title stands right before them.</summary>
    private const Cue NotNames = Cue.Office | Cue.Body | Cue.Moved | Cue.Seconded | Cue.Carried | Cue.Lost | Cue.Decided | Cue.Recommended | Cue.Apologies
        | Cue.Present | Cue.Absent | Cue.InAttendance | Cue.Substitute | Cue.Declared | Cue.Nothing | Cue.StandingItem | Cue.Action | Cue.Reason | Cue.Title
        | Cue.NotAName;

    /// <summary>True where the word may stand in a name.</summary>
    /// <param name="scanner">The line.</param>
    /// <param name="word">The word.</param>
    /// <param name="titled">A title stands before the name.</param>
    /// <param name="words">How many whole words of the name stand before it.</param>
    public static bool MayStand(NameScanner scanner, NameWord word, bool titled, int words)
    {
        if (word.Kind != NameWordKind.Full)
        {
            return word.Kind == NameWordKind.Initial ? words == 0 || word.End - word.Start <= 2 : words > 0 || titled;
        }

        return scanner.HitAt(word.Start) is not { } hit || !hit.Is(NotNames) || (words == 1 && EndsName(scanner.Plain, hit)) || (titled && words <= 1 && IsSurnameToo(scanner.Plain, hit)) || (titled && words == 0 && !hit.Is(Cue.Body | Cue.Title | Cue.Office | Cue.Moved | Cue.Seconded));
    }

    private static bool EndsName(string plain, CueHit hit) => IsFell(plain, hit) || IsTitleToo(plain, hit) || IsLastSurname(plain, hit);

    /// <summary>Ward and West are surnames too, behind a title, where nothing more of a post or a body follows.</summary>
    private static bool IsSurnameToo(string plain, CueHit hit) =>
        hit.Cues == Cue.NotAName && (hit.End + 1 >= plain.Length || plain[hit.End] != ' ' || !char.IsUpper(plain[hit.End + 1]));

    /// <summary>House and North are surnames too, where "and" begins the name and a full stop ends it.</summary>
    private static bool IsLastSurname(string plain, CueHit hit)
    {
        var first = hit.Start < 2 ? -1 : plain.LastIndexOf(' ', hit.Start - 2);
        return first > 3 && hit.Cues == Cue.NotAName && hit.End < plain.Length && plain[hit.End] == '.' && plain.AsSpan(first - 4, 5) is " and ";
    }

    /// <summary>Baillie and Lord are surnames too, where they end a name.</summary>
    private static bool IsTitleToo(string plain, CueHit hit) =>
        hit.Is(Cue.Title) && plain.AsSpan(hit.Start, hit.End - hit.Start) is "Baillie" or "Bailie" or "Lord" or "Alderman" or "Sergeant"
        && (hit.End + 1 >= plain.Length || plain[hit.End] != ' ' || !char.IsUpper(plain[hit.End + 1]));

    /// <summary>Fell is a surname too, where it is capitalised behind a first name.</summary>
    private static bool IsFell(string plain, CueHit hit) => hit.Cues == Cue.Lost && plain.AsSpan(hit.Start, hit.End - hit.Start) is "Fell";
}
