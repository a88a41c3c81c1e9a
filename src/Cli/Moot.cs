using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Folkmoot.Cli.Commands;
using Folkmoot.Cli.Views;

namespace Folkmoot.Cli;

/// <summary>The command <c>moot</c>: understands its arguments, runs one command, answers with an exit code.</summary>
internal static class Moot
{
    public static string Version { get; } =
        typeof(Moot).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "of unknown version";

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
        catch (ClosedPipeException)
        {
            // Whoever was reading our output has gone, as "head" does; that is their right and no failure.
            return ExitCode.Done;
        }
        catch (MisuseException misuse)
        {
            await here.Error.WriteLineAsync($"moot: {misuse.Message}");
            return ExitCode.Misuse;
        }
#pragma warning disable CA1031 // The one error page: whatever reaches it is our fault, and is shown once.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await here.Error.WriteLineAsync("This is a fault in Folkmoot, not in your papers. Please report it with the lines below.");
            await here.Error.WriteLineAsync(fault.ToString());
            return ExitCode.Fault;
        }
    }

    private static async Task<int> UnderstandAndRunAsync(string[] args, Surroundings here, CancellationToken cancel)
    {
        if (HandOver.Takes(args))
        {
            return HandOver.Run(args, AppContext.BaseDirectory);
        }

        var root = RootCommandFor(here);
        var understood = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (understood.Errors is [var first, ..])
        {
            throw new MisuseException(Sentence(understood, first.Message));
        }

        await using var output = new StringWriter();
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = here.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var code = await understood.InvokeAsync(invocation, cancel);
        Say(output.ToString(), here.Out);
        return code;
    }

    // Help and the like are short, and written at once, so that a reader who has gone is noticed here and not while a writer is closed.
    private static void Say(string words, Stream to)
    {
        try
        {
            to.Write(Surroundings.Utf8.GetBytes(words));
        }
        catch (IOException closed)
        {
            throw new ClosedPipeException(closed);
        }
    }

    private static string Sentence(ParseResult understood, string message)
    {
        if (understood.CommandResult.Command is not RootCommand root)
        {
            return $"{Said.Plain(message).TrimEnd('.')}. See: moot {understood.CommandResult.Command.Name} --help";
        }

        return understood.UnmatchedTokens is [var unknown, ..]
            ? $"There is no command {Said.Plain(unknown)}; there are {string.Join(", ", root.Subcommands.Select(command => command.Name))}. See: moot --help"
            : "Say what to do, such as: moot read minutes.pdf";
    }

    private static RootCommand RootCommandFor(Surroundings here)
    {
        var root = new RootCommand("The open record of a local partnership: what its papers decided, asked, answered and promised, each fact beside the words that say so.")
        {
            ReadCommand.For(here),
            ClockCommand.For(here),
            DoctorCommand.For(here),
        };
        foreach (var command in HandOver.Listed())
        {
            root.Add(command);
        }

        root.HelpName = "moot";
        root.Options.OfType<VersionOption>().Single().Action = new SayVersion();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, here.Width);
        return root;
    }

    private sealed class SayVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"moot {Version}");
            return ExitCode.Done;
        }
    }
}
