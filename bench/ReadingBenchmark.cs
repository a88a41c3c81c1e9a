using BenchmarkDotNet.Attributes;
using Folkmoot.Reading;

namespace Folkmoot.Bench;

/// <summary>Reads with all features on, on one core.</summary>
public class ReadingBenchmark
{
    private const int Megabyte = 1_000_000;

    public static IEnumerable<Input> Inputs()
    {
        if (Corpus.Real() is { Count: > 0 } real)
        {
            yield return new Input(0, $"{real.Count} real minutes", true, real);
        }

        var small = Corpus.Papers(Megabyte);
        yield return new Input(1, $"{small.Count} papers of {Megabyte / small.Count / 100 / 10.0:0.0} KB", false, small);
        foreach (var (i, kind) in Doubling.Kinds.Index())
        {
            yield return new Input(2 + i, kind.Name, i == 0, [kind.Text(kind.Size)]);
        }
    }

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
