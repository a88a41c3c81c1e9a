using System.Text;

namespace Folkmoot.PublicBench;

/// <summary>
/// Invented words in natural proportions: the n-th most frequent comes up in proportion to 1/(n + 2.7), as Zipf and Mandelbrot found of every language. The
/// same seed gives the same words.
/// </summary>
internal sealed class Words
{
    private const int Known = 40_000;

    private static readonly string[] Openings = ["b", "br", "c", "cl", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ea", "oo"];
    private static readonly string[] Endings = ["", "", "n", "r", "l", "m", "nd", "st", "x", "ck"];

    private readonly Random _chance;
    private readonly string[] _words;
    private readonly double[] _upTo;

    public Words(int seed)
    {
        _chance = new Random(seed);
        _words = Invent(new Random(1));
        _upTo = new double[Known];
        var sum = 0.0;
        for (var rank = 0; rank < Known; rank++)
        {
            _upTo[rank] = sum += 1 / (rank + 2.7);
        }
    }

    /// <summary>The word of that rank; 0 is the most frequent.</summary>
    public string Of(int rank) => _words[rank];

    /// <summary>Some rank between two, the second excluded.</summary>
    public int Between(int from, int to) => _chance.Next(from, to);

    public string Next()
    {
        var at = Array.BinarySearch(_upTo, _chance.NextDouble() * _upTo[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, Known - 1)];
    }

    public string Sentence(int words)
    {
        var sentence = new StringBuilder(Next());
        sentence[0] = char.ToUpperInvariant(sentence[0]);
        for (var said = 1; said < words; said++)
        {
            sentence.Append(' ').Append(Next());
        }

        return sentence.Append('.').ToString();
    }

    /// <summary>Some fifty words in three sentences, as a paragraph of minutes has.</summary>
    public string Paragraph() => string.Join(' ', Enumerable.Range(0, 3).Select(_ => Sentence(_chance.Next(10, 25))));

    // Frequent words are short.
    private static string[] Invent(Random chance)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Known)
        {
            var syllables = words.Count < 60 ? 1 : words.Count < 2_000 ? chance.Next(1, 3) : chance.Next(2, 5);
            words.Add(string.Concat(Enumerable.Range(0, syllables).Select(_ => Openings[chance.Next(Openings.Length)] + Middles[chance.Next(Middles.Length)])) + Endings[chance.Next(Endings.Length)]);
        }

        return [.. words];
    }
}
