using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Readability;

/// <summary>
/// Scores how hard a paper's prose is to read. Headings, table rows, contents, contact lines and lone labels are left out; every list
/// item is a sentence of its own. Numbers, addresses, reference codes and short forms count as words, but no syllables are guessed for them.
/// </summary>
public static class ReadabilityReader
{
    private const int LongFrom = 26;

    private const int MostLong = 10;

    public static ReadabilityReading Read(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var counts = new WordCounts();
        var lengthy = new List<(Block Block, int Start, int End, int Words)>();
        var (blocks, sentences) = (0, 0);
        foreach (var block in layout.Blocks)
        {
            if (!Prose.Is(block))
            {
                continue;
            }

            blocks++;
            foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
            {
                var words = counts.Add(block.Plain.AsSpan(start, end - start));
                sentences += words > 0 ? 1 : 0;
                if (words >= LongFrom)
                {
                    lengthy.Add((block, start, end, words));
                }
            }
        }

        return new ReadabilityReading
        {
            Blocks = blocks,
            Sentences = sentences,
            Words = counts.Words,
            FleschKincaid = Score(counts, sentences, Formulas.FleschKincaid),
            FleschEase = Score(counts, sentences, Formulas.FleschEase),
            Smog = sentences >= Formulas.LeastForSmog ? Rounded(Formulas.Smog(counts.Hard / (double)sentences)) : null,
            Fog = counts.Said == 0 ? null : Rounded(Formulas.Fog(counts.Words / (double)sentences, counts.Hard / (double)counts.Said)),
            LongSentences = [.. lengthy.OrderByDescending(found => found.Words).Take(MostLong).Select(Long)],
        };
    }

    private static LongSentence Long((Block Block, int Start, int End, int Words) found)
    {
        return new LongSentence(found.Block.Text.Cut(found.Start, found.End)) { Count = found.Words };
    }

    private static double? Score(WordCounts counts, int sentences, Func<double, double, double> formula)
    {
        return counts.Said == 0 ? null : Rounded(formula(counts.Words / (double)sentences, counts.Syllables / (double)counts.Said));
    }

    private static double Rounded(double score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);
}
