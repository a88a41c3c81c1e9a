using BenchmarkDotNet.Attributes;
using Folkmoot.Reading;

namespace Folkmoot.Bench;

/// <summary>Reads with all features on, on one core.</summary>
public class ReadingBenchmark
{
    private const int Megabyte = 1_000_000;

    public static IEnumerable<Input> Inputs() =>
    [
        new(0, "1 MB of papers", false, Corpus.Papers(Megabyte)),
        new(1, "2 MB of papers", false, Corpus.Papers(2 * Megabyte)),
        .. Twice(2, "one paper of 1 MB", Corpus.Long, Megabyte),
        .. Twice(3, "one line of 5 MB", Hostile.OneLine, 5 * Megabyte),
        .. Twice(4, "100,000 nested labels", Hostile.NestedLabels, 100_000),
        .. Twice(5, "1 MB of quotation marks", Hostile.QuotationMarks, Megabyte / 2),
    ];

    [Benchmark]
    [ArgumentsSource(nameof(Inputs))]
    public int Read(Input input)
    {
        var found = 0;
        foreach (var text in input.Texts)
        {
            found += PaperReader.Read(new Paper { Text = text }).Doubts.Count;
        }

        return found;
    }

    private static Input[] Twice(int place, string name, Func<int, string> text, int size) =>
        [new(place, name, false, [text(size)]), new(place, name, true, [text(2 * size)])];
}
