namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Where a part stands, as an officer says it: by its exact words, by its lines, or by its words from a line on.</summary>
public sealed record PartPlace
{
    public string? Words { get; init; }

    /// <summary>From 1; where words are given too, the line at or after which they stand.</summary>
    public int? FirstLine { get; init; }

    /// <summary>Inclusive; null means the first line alone.</summary>
    public int? LastLine { get; init; }

    public static PartPlace Everything(string text) => new() { FirstLine = 1, LastLine = text.Count(sign => sign == '\n') + 1 };

    /// <summary>The stretch of the text, or what is wrong with the place.</summary>
    internal (int Start, int End, PartOutcome.Mistaken? Mistake) Find(string text) =>
        string.IsNullOrWhiteSpace(Words) ? FindLines(text) : FindWords(text, Words.ReplaceLineEndings("\n").Trim());

    private (int Start, int End, PartOutcome.Mistaken? Mistake) FindLines(string text)
    {
        if (FirstLine is not { } first)
        {
            return Wrong(nameof(Words), "Enter the exact words of the part, or its lines");
        }

        return Lines.Stretch(text, first, LastLine ?? first) is var (start, end)
            ? (start, end, null)
            : Wrong(nameof(FirstLine), "Enter lines that the paper has, the first before the last");
    }

    private (int Start, int End, PartOutcome.Mistaken? Mistake) FindWords(string text, string words)
    {
        var from = FirstLine is { } line ? Lines.Stretch(text, line, line)?.Start ?? text.Length : 0;
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        if (start < 0)
        {
            return Wrong(nameof(Words), "Copy the words exactly as the paper has them. These do not stand there");
        }

        var again = FirstLine is null ? text.IndexOf(words, start + 1, StringComparison.Ordinal) : -1;
        return again < 0
            ? (start, start + words.Length, null)
            : Wrong(nameof(FirstLine), $"Enter the line as well. These words stand at {Lines.Of(text, start, start + 1)}, at {Lines.Of(text, again, again + 1)} and perhaps elsewhere");
    }

    private static (int Start, int End, PartOutcome.Mistaken? Mistake) Wrong(string field, string sentence) => (0, 0, new(field, sentence));
}
