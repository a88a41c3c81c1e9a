using Spectre.Console;

namespace Folkmoot.Cli.Papers;

/// <summary>A bar that shows how many papers are done, with refusals written above it.</summary>
internal static class ProgressBar
{
    public static Task<Tally> FollowAsync(TextWriter error, int papers, Func<Action<string?>, Task<Tally>> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn())
            .StartAsync(async drawing =>
            {
                var bar = drawing.AddTask(Done(0, papers), maxValue: papers);
                return await run(refusal =>
                {
                    if (refusal is not null)
                    {
                        console.WriteLine(refusal);
                    }

                    bar.Increment(1);
                    bar.Description = Done((int)bar.Value, papers);
                });
            });
    }

    private static string Done(int done, int papers) => $"{done} of {papers} papers";
}
