using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Folkmoot.Cli.Commands;

/// <summary>The usual help, followed by what people look for next: examples and exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction usual;

    public HelpWithExamples(HelpAction usual, int width)
    {
        this.usual = usual;
        usual.MaxWidth = Math.Clamp(width, 60, 100);
    }

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command.Name switch
        {
            "read" => ReadCommand.MoreHelp,
            "clock" => ClockCommand.MoreHelp,
            "doctor" => DoctorCommand.MoreHelp,
            _ => MoreHelp,
        });
        return ExitCode.Done;
    }

    private const string MoreHelp =
        """
        Examples:
          moot read minutes.pdf                   what a paper says, on your screen
          moot read papers -r --json --out out    a folder of papers, one JSON file each
          moot clock agenda --meeting 2017-03-21  by when must the papers be public?
          moot doctor                             is everything here that papers need?
          moot serve                              the site, on http://127.0.0.1:5480

        Each command says more: moot read --help
        """;
}
