using System.Collections.Immutable;
using System.Reflection;

namespace Folkmoot.Reading.Vocabularies;

/// <summary>
/// The local words of councils and boards, read once from the files of <c>data/vocabularies/</c> that are built into the assembly.
/// A line <c>[section]</c> opens a section named as a <see cref="Cue"/>; every other line that is not blank or a comment is one word or phrase.
/// </summary>
public static class Vocabulary
{
    private const int Few = 32;

    private static readonly FirstWords ByFirstWord = Load();

    /// <summary>Every phrase found in a plain line, longest first at each place, in order; phrases do not overlap.</summary>
    public static ImmutableArray<CueHit> Find(string plain)
    {
        var openings = default(WordOpenings);
        return Find(plain, ref openings);
    }

    /// <summary>The same, and how each word of the line opens: both are told by one walk over its letters.</summary>
    internal static ImmutableArray<CueHit> Find(string plain, ref WordOpenings openings)
    {
        var words = ByFirstWord;
        Span<CueHit> few = stackalloc CueHit[Few];
        List<CueHit>? many = null;
        var count = 0;
        var taken = 0;
        for (var at = 0; at < plain.Length;)
        {
            if (WordOpenings.Sound(plain[at]) == 0)
            {
                at++;
                continue;
            }

            var opening = WordOpenings.At(plain, at, out var end);
            openings.Add(opening);
            if (at >= taken && words.MayHold(opening) && words.Find(plain, at, end, opening) is { } found)
            {
                if (count == Few)
                {
                    (many ??= [.. few]).Add(found);
                }
                else
                {
                    few[count++] = found;
                }

                taken = found.End;
            }

            at = end;
        }

        return many is null ? [.. few[..count]] : [.. many];
    }

    /// <summary>The longest phrase that a plain line begins with; null when it begins with none.</summary>
    public static CueHit? AtStart(string plain)
    {
        var opening = WordOpenings.At(plain, 0, out var end);
        return end > 0 && ByFirstWord.MayHold(opening) ? ByFirstWord.Find(plain, 0, end, opening) : null;
    }

    private static FirstWords Load()
    {
        var cues = new Dictionary<string, Cue>(StringComparer.OrdinalIgnoreCase);
        var assembly = typeof(Vocabulary).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(IsVocabulary).Order(StringComparer.Ordinal))
        {
            LoadFile(assembly, name, cues);
        }

        return new FirstWords(cues.Select(pair => new Phrase(pair.Key, pair.Value)));
    }

    // Other readers' word lists are named with their folder, as in "places/counties.txt".
    private static bool IsVocabulary(string name) => name.EndsWith(".txt", StringComparison.Ordinal) && !name.Contains('/');

    private static void LoadFile(Assembly assembly, string name, Dictionary<string, Cue> cues)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var section = Cue.None;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.StartsWith('['))
            {
                section = Enum.Parse<Cue>(line[1..^1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                cues[line] = cues.GetValueOrDefault(line, Cue.None) | section;
            }
        }
    }
}

/// <summary>A word or phrase of the vocabularies in a plain line, from <paramref name="Start"/> (inclusive) to <paramref name="End"/> (exclusive).</summary>
public readonly record struct CueHit(int Start, int End, Cue Cues)
{
    public bool Is(Cue cue) => (Cues & cue) != Cue.None;
}
