namespace Folkmoot.Cli.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly Run run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("clock", "--help")]
    [InlineData("doctor", "--help")]
    public async Task Is_worth_reading(params string[] args)
    {
        var code = await run.Moot(args);

        Assert.Equal(0, code);
        Golden.Verify(run.Out, $"Commands/{(args.Length > 1 ? args[0] : "moot")}-help.txt");
    }

    [Fact]
    public async Task Is_shown_to_whoever_asks_for_nothing()
    {
        await run.Moot("--help");
        var asked = run.Out;

        var code = await run.Moot();

        Assert.Equal(0, code);
        Assert.Equal(asked, run.Out);
    }

    [Fact]
    public async Task Gives_the_version()
    {
        var code = await run.Moot("--version");

        Assert.Equal(0, code);
        Assert.Matches(@"^moot \d+\.\d+\.\d+\n$", run.Out);
    }
}
