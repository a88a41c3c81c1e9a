namespace Folkmoot.Intake.Files;

/// <summary>A symbolic link is followed only to a file within the folder that the link was found in.</summary>
internal static class LinkedFile
{
    private const int MostLinks = 40;

    /// <summary>False also where the link goes round in a circle or leads to nothing.</summary>
    public static bool StaysInItsFolder(FileInfo link)
    {
        try
        {
            var folder = RealPath(Path.GetDirectoryName(link.FullName)!);
            var target = RealPath(link.FullName);
            return folder is not null
                && target is not null
                && File.Exists(target)
                && target.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The path without links in any of its parts; null where they go round in a circle.</summary>
    private static string? RealPath(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var parts = new Stack<string>(Parts(path[root.Length..]));
        var real = root;
        var links = 0;
        while (parts.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Combine(real, part));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = root;
                target = target[root.Length..];
            }

            foreach (var step in Parts(target))
            {
                parts.Push(step);
            }
        }

        return real;
    }

    /// <summary>Last part first, as a stack wants them.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
