namespace Folkmoot.PublicBench;

/// <summary>Four hundred questions of one to three words and phrases, from the most frequent words to the rarest; phrases are taken from the papers.</summary>
internal static class Questions
{
    private const int Count = 400;

    public static IReadOnlyList<string> Ask(IReadOnlyList<string> texts)
    {
        var words = new Words(seed: 3);
        return [.. Enumerable.Range(0, Count).Select(number => (number % 8) switch
        {
            0 => words.Of(words.Between(0, 30)),
            1 => words.Of(words.Between(30, 2_000)),
            2 => words.Of(words.Between(2_000, 20_000)),
            3 => $"{words.Of(words.Between(0, 100))} {words.Of(words.Between(0, 100))}",
            4 => $"{words.Of(words.Between(0, 500))} {words.Of(words.Between(500, 5_000))}",
            5 => $"{words.Of(words.Between(0, 50))} {words.Of(words.Between(50, 500))} {words.Of(words.Between(500, 2_000))}",
            6 => Phrase(words, texts, 2),
            _ => $"{Phrase(words, texts, 3)} {words.Of(words.Between(0, 200))}",
        })];
    }

    private static string Phrase(Words words, IReadOnlyList<string> texts, int length)
    {
        var said = texts[words.Between(0, texts.Count)].Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);
        var from = words.Between(0, said.Length - length);
        return $"\"{string.Join(' ', said[from..(from + length)])}\"";
    }
}
