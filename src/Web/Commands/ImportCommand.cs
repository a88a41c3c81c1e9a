using System.CommandLine;
using Folkmoot.Web.Importing;

namespace Folkmoot.Web.Commands;

/// <summary><c>folkmoot import</c>: papers from the command line into the record, to be read by the site and confirmed at its desk.</summary>
internal static class ImportCommand
{
    public const string MoreHelp =
        """
        Run it on the machine of the site, with the same --folder (and --postgres) as the site.
        Each paper is safe once it is said to be sent. The site reads it; this command waits and
        says what became of it. The same paper twice is recognised.

        Examples:
          folkmoot import minutes.pdf --body "Health Scrutiny Panel"
          folkmoot import papers -r --body "Cabinet, Marlshire County Council"

        Exit codes:
          0   every paper is in the record, or in line to be read
          1   the command was not understood or cannot be followed; nothing was sent
          2   some papers were refused; it says which and why
          3   a fault in Folkmoot
        """;

    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Papers to import; folders too, with -r.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string> Body = new("--body")
    {
        Description = "Whose papers they are: the name of a body, with its organisation behind a comma where several bodies have the name.",
        HelpName = "NAME",
        Required = true,
    };

    private static readonly Option<bool> Recursive = new("--recursive", "-r") { Description = "Import every paper in the folders given, and in folders inside them." };

    public static Command For(Surroundings here)
    {
        var command = new Command("import", "Bring papers into the record of a site, to be read and confirmed.") { Paths, Body, Recursive };
        foreach (var option in RecordSettings.Options)
        {
            command.Add(option);
        }

        command.SetAction((asked, cancel) => RunAsync(asked, here, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult asked, Surroundings here, CancellationToken cancel)
    {
        var files = FilesOf(asked.GetValue(Paths)!, asked.GetValue(Recursive));
        await using var site = await Site.BuildAsync(RecordSettings.Read(asked, here), cancel);
        await using var scope = site.Services.CreateAsyncScope();
        var import = ActivatorUtilities.CreateInstance<ImportPapers>(scope.ServiceProvider, here);
        return await import.RunAsync(asked.GetValue(Body)!, files, cancel);
    }

    private static List<string> FilesOf(string[] paths, bool recursive)
    {
        List<string> files = [];
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(recursive
                    ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal)
                    : throw new MisuseException($"{path} is a folder: add -r to import every paper in it."));
            }
            else
            {
                files.Add(File.Exists(path) ? path : throw new MisuseException($"There is no paper {path}."));
            }
        }

        return files is [] ? throw new MisuseException("There is no paper in these folders.") : files;
    }
}
