using System.Text.RegularExpressions;
using System.Xml.Linq;
using Folkmoot.Architecture.Tests.Rules;

namespace Folkmoot.Architecture.Tests;

public sealed partial class RepositoryTests
{
    private static readonly string[] NotOurs = [".git", ".dotnet", "artifacts", "BenchmarkDotNet.Artifacts", ".vs", ".idea", "__pycache__", "node_modules"];

    private static readonly string[] TextEnds =
        [".cs", ".csproj", ".props", ".slnx", ".md", ".sh", ".txt", ".json", ".py", ".html", ".yml", ".editorconfig", ""];

    [Fact]
    public void Every_reader_has_a_spec()
    {
        var reading = Path.Combine(Ours.Root, "src", "Reading");
        var folders = Directory.GetFiles(reading, "*Reader.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(reading, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)[0])
            .Where(folder => folder != ".")
            .Distinct();

        var missing = folders.Where(folder => !File.Exists(Path.Combine(Ours.Root, "tests", "Reading.Tests", "Specs", folder + ".md")));

        Report.None(missing.Select(folder => $"tests/Reading.Tests/Specs/{folder}.md"));
    }

    [Fact]
    public void Every_vocabulary_names_its_source()
    {
        var vocabularies = Directory.GetFiles(Path.Combine(Ours.Root, "data"), "*.txt", SearchOption.AllDirectories);

        var silent = vocabularies.Where(file => !File.ReadLines(file).Any(line => SourceLine().IsMatch(line)));

        Report.None(silent.Select(FromRoot));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var listed = XDocument.Load(Path.Combine(Ours.Root, "Folkmoot.slnx")).Descendants("Project").Select(project => (string?)project.Attribute("Path"));

        var projects = Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(FromRoot);

        Assert.Equal(projects.Order(), listed.Order());
    }

    [Fact]
    public void No_file_puts_work_off()
    {
        var postponed = Files()
            .Where(file => TextEnds.Contains(Path.GetExtension(file)))
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (Line: line, Place: $"{FromRoot(file)}:{index + 1}")))
            .Where(found => PutOff().IsMatch(found.Line));

        Report.None(postponed.Select(found => found.Place));
    }

    private static IEnumerable<string> Files() => FilesIn(Ours.Root);

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetDirectories(folder)
        .Where(inner => !NotOurs.Contains(Path.GetFileName(inner)))
        .SelectMany(FilesIn)
        .Concat(Directory.GetFiles(folder));

    private static string FromRoot(string file) => Path.GetRelativePath(Ours.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"^#.*\bsources?:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourceLine();

    // Written in two halves, so that this file may be looked at too.
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PutOff();
}
