using System.Text;

namespace Folkmoot.Cli.Tests;

/// <summary>One run of the command inside the test, in a folder of its own, with everything that it said.</summary>
internal sealed class Run : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("moot-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>Writes a paper into the folder and gives its whole path.</summary>
    public string Paper(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public Task<int> Moot(params string[] args) => MootWithin(_ => { }, args);

    public async Task<int> MootOnScreen(params string[] args) =>
        await MootWithin(here => here.Screen = true, args);

    public async Task<int> MootWithin(Action<Setting> set, params string[] args)
    {
        var setting = new Setting();
        set(setting);
        using var output = setting.Out ?? new MemoryStream();
        await using var error = new StringWriter();
        var here = new Surroundings
        {
            Out = output,
            Error = error,
            OutIsTerminal = setting.Screen,
            ErrorIsTerminal = setting.ErrorOnScreen,
            ColourWelcome = setting.ColourWelcome,
            ProgramFolders = setting.ProgramFolders,
        };
        var code = await Folkmoot.Cli.Moot.RunAsync(args, here, setting.Cancel);
        Out = output is MemoryStream memory ? Encoding.UTF8.GetString(memory.ToArray()) : "";
        Error = error.ToString();
        return code;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    internal sealed class Setting
    {
        public bool Screen { get; set; }

        public bool ErrorOnScreen { get; set; }

        public bool ColourWelcome { get; set; } = true;

        public string ProgramFolders { get; set; } = "";

        public Stream? Out { get; set; }

        public CancellationToken Cancel { get; set; }
    }
}
