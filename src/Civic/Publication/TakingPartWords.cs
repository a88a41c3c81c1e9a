using System.Reflection;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// Finds where a paper says whether people may come to a meeting and how they may ask (data/taking-part/words.txt). It quotes and concludes nothing:
/// what the words mean for a reader, the reader sees.
/// </summary>
public static class TakingPartWords
{
    // A sentence that says how to ask is short; what is longer is a text about meetings.
    private const int Longest = 500;

    private static readonly IReadOnlyList<string> Cues = [.. Read()];

    /// <summary>The stretches of the paper's text that say so, whole lines, in their order; at most that many.</summary>
    public static IReadOnlyList<Passage> In(PaperRecord paper, int most) =>
    [
        .. Lines(paper).Where(line => line.End - line.Start <= Longest)
            .Where(line => Cues.Any(cue => paper.Text.AsSpan(line.Start, line.End - line.Start).Contains(cue, StringComparison.OrdinalIgnoreCase)))
            .Take(most).Select(line => new Passage(line.Start, line.End, paper.Text[line.Start..line.End])),
    ];

    // Where lines may be parts of one paragraph, a line that does not begin a sentence goes on with the one above.
    private static IEnumerable<(int Start, int End)> Lines(PaperRecord paper)
    {
        (int Start, int End)? open = null;
        for (var at = 0; at < paper.Text.Length;)
        {
            var end = paper.Text.IndexOf('\n', at);
            end = end < 0 ? paper.Text.Length : end;
            var line = Trimmed(paper.Text, at, end);
            if (open is { } above && (line.Start == line.End || paper.LinesAreParagraphs || !GoesOn(paper.Text, above, line)))
            {
                yield return above;
                open = null;
            }

            if (line.Start < line.End)
            {
                open = (open?.Start ?? line.Start, line.End);
            }

            at = end + 1;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static bool GoesOn(string text, (int Start, int End) above, (int Start, int End) line) =>
        char.IsLower(text[line.Start]) || (text[above.End - 1] is ',' or '-' && char.IsLetter(text[line.Start]));

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static IEnumerable<string> Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("taking-part/words.txt")!;
        using var lines = new StreamReader(file);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not ('#' or '['))
            {
                yield return line;
            }
        }
    }
}
