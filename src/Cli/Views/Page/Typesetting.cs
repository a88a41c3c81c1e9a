namespace Folkmoot.Cli.Views.Page;

/// <summary>Fills lines with words.</summary>
internal static class Typesetting
{
    /// <summary>
    /// Breaks words into lines of at most <paramref name="width"/> characters, at spaces where there are any. Runs stand against one
    /// another without a space unless one ends or begins with one. There is always at least one line.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Run>> Fill(IReadOnlyList<Run> words, int width)
    {
        width = Math.Max(10, width);
        var line = new List<Run>();
        var used = 0;
        foreach (var (word, gap) in WordsOf(words, width))
        {
            var length = word.Sum(part => part.Text.Length);
            if (used > 0 && used + gap.Length + length > width)
            {
                yield return line;
                line = [];
                used = 0;
            }

            if (used > 0 && gap.Length > 0)
            {
                Append(line, new Run(gap, word[0].Ink));
                used += gap.Length;
            }

            word.ForEach(part => Append(line, part));
            used += length;
        }

        yield return line;
    }

    /// <summary>Words with the spaces before each; a word may change its ink inside, and one longer than a line comes in pieces.</summary>
    private static IEnumerable<(List<Run> Word, string Gap)> WordsOf(IReadOnlyList<Run> words, int width)
    {
        var word = new List<Run>();
        var gap = "";
        foreach (var run in words)
        {
            for (var at = 0; at < run.Text.Length;)
            {
                var length = LengthOfSame(run.Text, at);
                if (run.Text[at] == ' ')
                {
                    if (word.Count > 0)
                    {
                        yield return (word, gap);
                        word = [];
                    }

                    gap = run.Text.Substring(at, length);
                    at += length;
                    continue;
                }

                length = Math.Min(length, width - word.Sum(part => part.Text.Length));
                if (length <= 0)
                {
                    yield return (word, gap);
                    word = [];
                    gap = "";
                    continue;
                }

                word.Add(new Run(run.Text.Substring(at, length), run.Ink));
                at += length;
            }
        }

        if (word.Count > 0)
        {
            yield return (word, gap);
        }
    }

    private static int LengthOfSame(string text, int start)
    {
        var rest = text.AsSpan(start);
        var length = rest[0] == ' ' ? rest.IndexOfAnyExcept(' ') : rest.IndexOf(' ');
        return length < 0 ? rest.Length : length;
    }

    private static void Append(List<Run> line, Run part)
    {
        if (line is [.., var last] && last.Ink == part.Ink)
        {
            line[^1] = new Run(last.Text + part.Text, last.Ink);
            return;
        }

        line.Add(part);
    }
}
