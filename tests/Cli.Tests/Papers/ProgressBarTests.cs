namespace Folkmoot.Cli.Tests.Papers;

public sealed class ProgressBarTests : IDisposable
{
    private readonly Run run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Keeps_refusals_and_the_summary_readable_beside_the_bar()
    {
        string[] papers = [.. Enumerable.Range(1, 5).Select(number => run.Paper($"{number}.txt", number == 3 ? "" : "Minutes\n"))];

        var code = await run.MootWithin(here => here.ErrorOnScreen = true, ["read", "--json", .. papers]);

        Assert.Equal(2, code);
        Assert.Contains("3.txt: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("4 papers read, 1 refused", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Out.Count(sign => sign == '\n'));
    }
}
