using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Folkmoot.Web.Commands;

/// <summary>The usual help, followed by what people look for next: examples, variables and exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _usual;

    public HelpWithExamples(HelpAction usual, int width)
    {
        _usual = usual;
        usual.MaxWidth = Math.Clamp(width, 60, 100);
    }

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command.Name switch
        {
            "serve" => ServeCommand.MoreHelp,
            "import" => ImportCommand.MoreHelp,
            "backup" => BackupCommand.MoreHelp,
            "restore" => RestoreCommand.MoreHelp,
            "health" => HealthCommand.MoreHelp,
            _ => MoreHelp,
        });
        return ExitCode.Done;
    }

    private const string MoreHelp =
        """
        Each command says more: folkmoot serve --help
        moot serve, import, backup, restore and health are the same commands, from the program that reads papers.
        """;
}
