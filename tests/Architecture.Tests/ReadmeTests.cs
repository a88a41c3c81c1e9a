using System.Diagnostics;
using Folkmoot.Architecture.Tests.Rules;

namespace Folkmoot.Architecture.Tests;

public sealed class ReadmeTests
{
    private const string Pictured = "samples/marlshire-council-report.txt";

    [Fact]
    public async Task The_picture_is_what_moot_prints()
    {
        var printed = await PrintedAsync("read", Pictured);

        var missing = Picture().Where(line => !printed.Contains(line)).ToList();

        Assert.True(missing.Count == 0, $"README.md shows lines that moot does not print:\n{string.Join('\n', missing)}\n\nIt prints:\n{string.Join('\n', printed)}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/decisions/README.md")]
    public void Every_link_leads_somewhere(string page)
    {
        var text = File.ReadAllText(Path.Combine(Ours.Root, page));
        var folder = Path.GetDirectoryName(Path.Combine(Ours.Root, page))!;

        var dead = Links(text).Where(link => !Path.Exists(Path.Combine(folder, link)));

        Report.None(dead);
    }

    /// <summary>The lines of the picture; a line with nothing but an ellipsis says that lines are left out.</summary>
    private static IEnumerable<string> Picture() => File.ReadAllLines(Path.Combine(Ours.Root, "README.md"))
        .SkipWhile(line => line != "```text")
        .Skip(1)
        .TakeWhile(line => line != "```")
        .Where(line => line.Trim() is not ("" or "…"));

    private static IEnumerable<string> Links(string markdown) => markdown.Split("](")
        .Skip(1)
        .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
        .Where(link => !link.Contains("://", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> PrintedAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(DotNet(), [Ours.PathOf("moot"), .. arguments])
        {
            WorkingDirectory = Ours.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };

        using var moot = Process.Start(start)!;
        var printed = await moot.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await moot.WaitForExitAsync(TestContext.Current.CancellationToken);
        return printed.Split('\n');
    }

    // The one that runs this test: the runtime stands in shared/Microsoft.NETCore.App/VERSION beside it.
    private static string DotNet() => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
