using System.Diagnostics;
using System.Text.Json;

namespace Folkmoot.Web.Tests.Access;

/// <summary>
/// Collects pages as they were sent, and asks html-validate about all of them in one run: what the standard forbids, what is said twice, what
/// names something that is not there. The rules, and which are left out, stand in tests/Web.Tests/Html/rules.json.
/// </summary>
internal sealed class ValidHtml : IDisposable
{
    private static readonly string Tools = Path.Combine(Repository.Root, "tests", "Web.Tests", "Html");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-html-");
    private readonly List<string> _addresses = [];

    public async Task AddAsync(string address, string html)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, $"{_addresses.Count}.html"), html);
        _addresses.Add(address);
    }

    /// <summary>Everything that is wrong, with the address of its page.</summary>
    public async Task<IReadOnlyList<string>> MistakesAsync()
    {
        if (!Directory.Exists(Path.Combine(Tools, "node_modules", "html-validate")))
        {
            var (installed, _, said) = await RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            Assert.True(installed == 0, $"html-validate could not be fetched: {said}");
        }

        // Its exit code is 1 where it found something.
        var (exit, found, complaint) = await RunAsync(
            "node", Path.Combine(Tools, "node_modules", "html-validate", "bin", "html-validate.mjs"), "--config", Path.Combine(Tools, "rules.json"), "--formatter", "json", _folder.FullName);
        Assert.True(exit is 0 or 1 && found.Length > 0, $"html-validate could not look at the pages: {complaint}");
        return [.. JsonSerializer.Deserialize<List<Page>>(found, JsonSerializerOptions.Web)!.SelectMany(page => page.Messages.Select(mistake => $"{_addresses[int.Parse(Path.GetFileNameWithoutExtension(page.FilePath))]}: line {mistake.Line}: {mistake.Message} ({mistake.RuleId})"))];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(int Exit, string Out, string Error)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = Tools, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (said, complaint) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await complaint);
    }

    private sealed record Page(string FilePath, IReadOnlyList<Mistake> Messages);

    private sealed record Mistake(string RuleId, string Message, int Line);
}
