using System.Text;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">Exactly as in the record.</param>
/// <param name="IsFound">It is one of the words that were asked for.</param>
public sealed record SnippetPiece(string Text, bool IsFound);

/// <summary>A few lines of a passage around the words that were found, and where those stand.</summary>
/// <param name="Pieces">In the order of the text.</param>
/// <param name="Found">Where the found words stand in the passage, end exclusive; at most ten.</param>
internal sealed record Snippet(IReadOnlyList<SnippetPiece> Pieces, IReadOnlyList<(int Start, int End)> Found)
{
    private const char Opens = '\u0002';

    private const char Closes = '\u0003';

    private const int Before = 70;

    private const int Length = 260;

    private const int MostFound = 10;

    /// <param name="words">The passage.</param>
    /// <param name="marked">The same, letter for letter or with other letters in their places, and with marks around what was found.</param>
    public static Snippet Cut(string words, string marked)
    {
        var found = Places(marked, words.Length);
        var (start, end) = Window(words, found);
        return new Snippet([.. PiecesOf(words, found, start, end)], [.. found.Where(place => place.Start >= start).Take(MostFound)]);
    }

    private static List<(int Start, int End)> Places(string marked, int length)
    {
        var places = new List<(int Start, int End)>();
        var (at, opened) = (0, 0);
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case Opens:
                    opened = at;
                    break;
                case Closes:
                    places.Add((opened, at));
                    break;
                default:
                    at++;
                    break;
            }
        }

        return at == length ? places : [];
    }

    // Where most of the found words stand close together.
    private static (int Start, int End) Window(string words, List<(int Start, int End)> found)
    {
        var best = found.OrderByDescending(place => found.Count(other => other.Start >= place.Start && other.Start < place.Start + Length - Before)).FirstOrDefault();
        var start = best.Start <= Before ? 0 : AtWord(words, best.Start - Before);
        var end = words.Length - start <= Length + 40 ? words.Length : AtWord(words, start + Length);
        return (start, Math.Max(end, Math.Min(best.End, words.Length)));
    }

    private static int AtWord(string words, int at)
    {
        var space = words.AsSpan(at).IndexOfAny(' ', '\n', '\t');
        return space is >= 0 and < 40 ? at + space + 1 : at;
    }

    private static IEnumerable<SnippetPiece> PiecesOf(string words, List<(int Start, int End)> found, int start, int end)
    {
        if (start > 0)
        {
            yield return new SnippetPiece("… ", IsFound: false);
        }

        var at = start;
        foreach (var (opens, closes) in found.Where(place => place.Start >= start && place.End <= end))
        {
            if (opens > at)
            {
                yield return new SnippetPiece(OneLine(words[at..opens]), IsFound: false);
            }

            yield return new SnippetPiece(OneLine(words[opens..closes]), IsFound: true);
            at = closes;
        }

        if (end > at)
        {
            yield return new SnippetPiece(OneLine(words[at..end]) + (end < words.Length ? "…" : ""), IsFound: false);
        }
    }

    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            var space = char.IsWhiteSpace(letter);
            if (!space || line.Length == 0 || line[^1] != ' ')
            {
                line.Append(space ? ' ' : letter);
            }
        }

        return line.ToString();
    }
}
