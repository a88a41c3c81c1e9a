using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>
/// A person's name taken apart: what stands before and behind it dropped, its words folded. "Cllr J M Ash OBE (Chair)" has the bare name
/// "J M Ash" and the words j, m, ash, of which the first two are initials.
/// </summary>
internal sealed record PersonForm(string Bare, IReadOnlyList<string> Words)
{
    private const int MostTitles = 5;

    private const int LongestInitials = 3;

    private static readonly HashSet<string> Honours = [.. NamesFile.Lines("names/honours.txt").Select(letters => letters.ToLowerInvariant())];

    public string Surname => Words.Count > 0 ? Words[^1] : "";

    public string Letters => string.Concat(Words);

    /// <summary>A name as papers print it.</summary>
    public static PersonForm Read(string printed) => OfRecord(WithoutHonours(WithoutPost(WithoutTitles(Tidy(printed)))));

    /// <summary>A name as the record keeps it: nothing stands before or behind it.</summary>
    public static PersonForm OfRecord(string bare)
    {
        var isShouted = !bare.Any(char.IsLower);
        return new PersonForm(bare, [.. bare.Split([' ', '.', '-', '‐', '‑', '–'], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, isShouted))]);
    }

    private static string Tidy(string printed) => string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // "Leader of the Council, Councillor Ash": a post is dropped where a title follows it; by itself it may be a surname.
    private static string WithoutTitles(string name)
    {
        for (var dropped = 0; dropped < MostTitles && Vocabulary.AtStart(name) is { } hit; dropped++)
        {
            var rest = name[hit.End..].TrimStart(' ', ',', '.');
            if (rest.Length == 0 || (!hit.Is(Cue.Title) && !(hit.Is(Cue.Office) && Vocabulary.AtStart(rest)?.Is(Cue.Title) == true)))
            {
                break;
            }

            name = rest;
        }

        return name;
    }

    private static string WithoutPost(string name)
    {
        foreach (var mark in (ReadOnlySpan<string>)["(", ",", ";", ":", " - ", " – ", " — "])
        {
            if (name.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at)
            {
                name = name[..at];
            }
        }

        return name.TrimEnd(' ', '*', '†');
    }

    private static string WithoutHonours(string name)
    {
        var words = name.Split(' ');
        var end = words.Length;
        while (end > 1 && Honours.Contains(words[end - 1].Replace(".", "", StringComparison.Ordinal).ToLowerInvariant()) && !words[end - 1].Any(char.IsLower))
        {
            end--;
        }

        return string.Join(' ', words[..end]);
    }

    // "JM Ash" has the initials j and m; in a name that is all capitals, "JO" may be a word.
    private static IEnumerable<string> Parts(string word, bool isShouted)
    {
        var isInitials = !isShouted && word.Length is > 1 and <= LongestInitials && word.All(char.IsUpper);
        return isInitials ? word.Select(letter => char.ToLowerInvariant(letter).ToString()) : [string.Concat(NameLetters.Words(word))];
    }
}
