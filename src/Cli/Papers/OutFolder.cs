namespace Folkmoot.Cli.Papers;

/// <summary>
/// The folder that readings are written to. Each reading gets a name of its own, made from its paper's; no paper that is being read
/// is ever written over; a file is there whole or not at all.
/// </summary>
internal sealed class OutFolder
{
    private readonly string folder;
    private readonly string extension;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> papers;

    /// <exception cref="MisuseException">The folder cannot be made.</exception>
    public OutFolder(string folder, string extension, IEnumerable<string> papers)
    {
        this.extension = extension;
        this.papers = new(papers.Select(Path.GetFullPath), StringComparer.OrdinalIgnoreCase);
        try
        {
            var made = Directory.CreateDirectory(folder);
            this.folder = made.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? made.FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"The folder {folder} cannot be made ({failure.Message.TrimEnd('.')}).");
        }
    }

    /// <summary>The file for a paper's reading: <c>a.json</c> for <c>a.txt</c>, <c>a-2.json</c> for the next paper of that name.</summary>
    public string NameFor(string paper)
    {
        var stem = Path.GetFileNameWithoutExtension(paper);
        stem = stem.Length == 0 ? "paper" : stem;
        for (var number = 1; ; number++)
        {
            var file = Path.Combine(folder, number == 1 ? stem + extension : $"{stem}-{number}{extension}");
            if (!papers.Contains(file) && taken.Add(file))
            {
                return file;
            }
        }
    }

    /// <exception cref="MisuseException">The file cannot be written.</exception>
    public static void Write(string file, Shown shown)
    {
        var unfinished = $"{file}.{Guid.CreateVersion7():N}.unfinished";
        try
        {
            using (var target = File.Create(unfinished, bufferSize: 0))
            {
                shown(target);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"{file} cannot be written ({failure.Message.TrimEnd('.')}).");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
