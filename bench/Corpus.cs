using System.Globalization;
using System.Text;

namespace Folkmoot.Bench;

/// <summary>Minutes to read: the invented papers of this repository, again and again, numbered so that no two copies are equal.</summary>
internal static class Corpus
{
    private static readonly string[] Folders = ["samples", "tests/Reading.Tests/Papers"];

    /// <summary>The folder that holds the solution.</summary>
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>At least this many UTF-8 bytes of papers, each whole.</summary>
    public static IReadOnlyList<string> Papers(int bytes)
    {
        var originals = Originals();
        var papers = new List<string>();
        for (var made = 0; made < bytes; made += Encoding.UTF8.GetByteCount(papers[^1]))
        {
            var paper = originals[papers.Count % originals.Count];
            papers.Add(string.Create(CultureInfo.InvariantCulture, $"Paper {papers.Count + 1}\n\n{paper}\n\n"));
        }

        return papers;
    }

    /// <summary>Real minutes, each whole, where the folder of papers to measure with lies beside the project's; none where it does not.</summary>
    public static IReadOnlyList<string> Real()
    {
        var folder = Path.Combine(Root, "..", "shared", "reading", "unlabelled");
        return Directory.Exists(folder) ? Texts(folder) : [];
    }

    /// <summary>One paper as long as all of them.</summary>
    public static string Long(int bytes) => string.Concat(Papers(bytes));

    private static List<string> Originals()
    {
        var originals = Folders.Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists).SelectMany(Texts).ToList();
        return originals.Count > 0 ? originals : throw new FileNotFoundException("There are no papers in samples/ to measure with.");
    }

    private static List<string> Texts(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".md" && Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Folkmoot.slnx"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
            ?? throw new DirectoryNotFoundException("Run the bench from inside the repository."));
}
