namespace Folkmoot.Web.Tests;

/// <summary>Where the repository is, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The papers that lie beside the project on its makers' machines; skips the test where they do not.</summary>
    public static string Seed(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "seeds", name);
        Assert.SkipUnless(File.Exists(path), "skipped: no ../shared");
        return path;
    }

    /// <summary>Where pictures of pages are put, to be looked at.</summary>
    public static string Pictures => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "pictures")).FullName;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Folkmoot.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie inside the repository.");
        }

        return folder.FullName;
    }
}
