using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Gates;

/// <summary>The sentences in which a paper says how a decision stands now ("continues to be unable to sign"), by the words that tell what they speak of.</summary>
internal sealed class Standings
{
    private const int LongestRead = 400;

    private readonly List<(Block Block, int Start, int End)> sentences = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);

    public Standings(PageLayout layout)
    {
        foreach (var block in layout.Blocks)
        {
            if (block.First(Cue.Position) is { } hit && SentenceAt(block, hit.Start) is var (start, end))
            {
                foreach (var word in Telling(block.Plain[start..end]))
                {
                    if (!byWord.TryGetValue(word, out var said))
                    {
                        byWord[word] = said = [];
                    }

                    said.Add(sentences.Count);
                }

                sentences.Add((block, start, end));
            }
        }
    }

    /// <summary>The first sentence outside the decision that speaks of the same thing; null when none does.</summary>
    public Words? Of(Words decision)
    {
        var first = sentences.Count;
        foreach (var word in Telling(decision.Text))
        {
            foreach (var i in byWord.GetValueOrDefault(word, []))
            {
                if (i >= first)
                {
                    break;
                }

                if (!decision.Span.Overlaps(sentences[i].Block.Text.SpanOf(0, sentences[i].Block.Plain.Length)))
                {
                    first = i;
                }
            }
        }

        return first < sentences.Count ? sentences[first].Block.Text.Cut(sentences[first].Start, sentences[first].End) : null;
    }

    private static (int Start, int End)? SentenceAt(Block block, int place)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            if (place >= start && place < end)
            {
                return (start, end);
            }
        }

        return null;
    }

    private static HashSet<string> Telling(string text)
    {
        return [.. PlainText.Fold(text[..Math.Min(text.Length, LongestRead)]).ToLowerInvariant().Split(' ', ',', '.', ':', ';').Where(word => word.Length > 3 && word is not ("that" or "will" or "until" or "with" or "have" or "been" or "this" or "council" or "board")).Select(Stem)];
    }

    private static string Stem(string word) => word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : word;
}
