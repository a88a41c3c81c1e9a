using BenchmarkDotNet.Attributes;
using Folkmoot.Reading;

namespace Folkmoot.Bench;

/// <summary>Reads with all features on, on one core.</summary>
public class ReadingBenchmark
{
    private const int Megabyte = 1_000_000;

    public static IEnumerable<Input> Inputs() =>
    [
        new(0, "1 MB of papers", true, Corpus.Papers(Megabyte)),
        new(1, "2 MB of papers", true, Corpus.Papers(2 * Megabyte)),
        .. Doubling.Kinds.Select((kind, i) => new Input(2 + i, kind.Name, i == 0, [kind.Text(kind.Size)])),
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
}
