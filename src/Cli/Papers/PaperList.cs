namespace Folkmoot.Cli.Papers;

/// <summary>
/// The papers that paths name, in the order given; a folder's papers come in the order of their names. Inside folders hidden files
/// and links are left alone, so that no folder is walked twice and no link leads out of it.
/// </summary>
internal static class PaperList
{
    private static readonly EnumerationOptions Inside = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <exception cref="MisuseException">A folder was given and <paramref name="recursive"/> is false, or it holds nothing to read.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> paths, bool recursive)
    {
        if (!recursive && paths.FirstOrDefault(Directory.Exists) is { } folder)
        {
            throw new MisuseException($"{folder} is a folder; add -r to read every paper in it.");
        }

        return [.. paths.SelectMany(path => Directory.Exists(path) ? PapersIn(path) : [path])];
    }

    private static List<string> PapersIn(string folder)
    {
        List<string> papers = [.. Directory.EnumerateFiles(folder, "*", Inside).Order(StringComparer.Ordinal)];
        return papers.Count > 0 ? papers : throw new MisuseException($"{folder} holds no papers.");
    }
}
