using Xunit;

namespace Folkmoot.Reading.Tests;

/// <summary>
/// Twice the text costs at most 2.2 times the memory, whatever its shape. Memory is counted and not timed: what grows with the square of the
/// text grows in both, and only the count is the same on every machine.
/// </summary>
public sealed class GrowthTests
{
    private const double Most = 2.2;

    public static TheoryData<string, Func<int, string>> Shapes => new()
    {
        { "papers one below the other", times => string.Join("\n\n", Enumerable.Repeat(Everything, times)) },
        { "one line", times => string.Join(' ', Enumerable.Repeat(Everything.ReplaceLineEndings(" "), times)) },
        { "a clause in a clause in a clause", times => "RESOLVED that\n" + string.Concat(Enumerable.Range(1, times * 1000).Select(i => $"{i}.{i % 9 + 1} the Board notes the following:\n(a) that nothing be signed until the study is published;\n")) },
        { "gates, and standings of other matters", times => string.Concat(Enumerable.Range(1, times * 100).Select(i => $"RESOLVED: That the meadow shall not be sold until survey {i} is published.\n\nThe Council continues to be unable to sign the plan for town {i}.\n\n")) },
    };

    private static string Everything { get; } = string.Join("\n\n", Texts.Papers);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_the_text_costs_twice_the_memory(string shape, Func<int, string> text)
    {
        var once = Allocated(text(8));
        var growth = Allocated(text(16)) / (double)once;

        Assert.True(growth <= Most, $"{shape}: {growth:F2} times the memory");
    }

    // The least of three readings: code that has just been started rents and boxes more.
    private static long Allocated(string text)
    {
        var paper = new Paper { Text = text };
        return Enumerable.Range(0, 3).Min(_ => Allocated(paper));
    }

    private static long Allocated(Paper paper)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(PaperReader.Read(paper));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
