using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Folkmoot.Web.Commands;

/// <summary>The program <c>folkmoot</c>: understands its arguments, runs one command, answers with an exit code.</summary>
internal static class CommandLine
{
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "of unknown version";

    public static async Task<int> RunAsync(string[] args, Surroundings here, CancellationToken cancel)
    {
        try
        {
            return await UnderstandAndRunAsync(args, here, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (MisuseException misuse)
        {
            await here.Error.WriteLineAsync($"folkmoot: {misuse.Message}");
            return ExitCode.Misuse;
        }
#pragma warning disable CA1031 // The one error page: whatever reaches it is our fault, and is shown once.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await here.Error.WriteLineAsync("This is a fault in Folkmoot. Please report it with the lines below.");
            await here.Error.WriteLineAsync(fault.ToString());
            return ExitCode.Fault;
        }
    }

    private static async Task<int> UnderstandAndRunAsync(string[] args, Surroundings here, CancellationToken cancel)
    {
        var understood = RootCommandFor(here).Parse(args.Length == 0 ? ["--help"] : args);
        if (understood.Errors is [var first, ..])
        {
            var command = understood.CommandResult.Command is RootCommand ? "" : $" {understood.CommandResult.Command.Name}";
            throw new MisuseException($"{first.Message.TrimEnd('.')}. See: folkmoot{command} --help");
        }

        var invocation = new InvocationConfiguration
        {
            Output = here.Out,
            Error = here.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await understood.InvokeAsync(invocation, cancel);
    }

    private static RootCommand RootCommandFor(Surroundings here)
    {
        var root = new RootCommand("The site of an open record: the public pages for everybody, and the desk for officers.")
        {
            ServeCommand.For(here),
            ImportCommand.For(here),
            BackupCommand.For(here),
            RestoreCommand.For(here),
            HealthCommand.For(here),
        };
        root.HelpName = "folkmoot";
        root.Options.OfType<VersionOption>().Single().Action = new SayVersion();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, here.Width);
        return root;
    }

    private sealed class SayVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"folkmoot {Version}");
            return ExitCode.Done;
        }
    }
}
