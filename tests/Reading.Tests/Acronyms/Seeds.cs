using Xunit;

namespace Folkmoot.Reading.Tests.Acronyms;

/// <summary>The two founding papers, which stand beside the repository and are never copied into it.</summary>
internal static class Seeds
{
    public static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Folkmoot.slnx")))
            {
                var seeds = Path.Combine(folder.FullName, "..", "shared", "seeds");
                if (Directory.Exists(seeds))
                {
                    return seeds;
                }
            }
        }

        Assert.Skip("skipped: no ../shared");
        return "";
    }
}
