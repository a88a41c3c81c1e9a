namespace Folkmoot.Web.Hosting;

/// <summary>The folder that the site keeps its things in, made ready for it: nobody else of the machine may look inside.</summary>
internal sealed class RecordFolder(string path)
{
    public string Keys => Path.Combine(path, "keys");

    /// <summary>Where the bytes of a request wait that is too large for memory. Not the machine's common folder: they may be exempt.</summary>
    public string Uploads => Path.Combine(path, "uploads");

    /// <summary>Makes it; throws <see cref="MisuseException"/> where it cannot be written.</summary>
    public void Prepare()
    {
        try
        {
            if (!Directory.Exists(path))
            {
                Private(path);
            }

            Private(Keys);
            Private(Uploads);
            Try();
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new MisuseException($"Folkmoot cannot write to {path}: make that folder belong to the user that runs Folkmoot, or name another with --folder.");
        }
    }

    /// <summary>Throws where nothing can be written in it.</summary>
    public void Try()
    {
        var probe = Path.Combine(path, $"probe-{Guid.CreateVersion7():n}");
        File.WriteAllBytes(probe, [1]);
        File.Delete(probe);
    }

    public long FreeBytes() => new DriveInfo(path).AvailableFreeSpace;

    /// <summary>Removes what requests left behind when the program was killed.</summary>
    public void Sweep()
    {
        foreach (var left in Directory.EnumerateFiles(Uploads).Concat(Directory.EnumerateFiles(path, "probe-*")))
        {
            File.Delete(left);
        }
    }

    private static void Private(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
