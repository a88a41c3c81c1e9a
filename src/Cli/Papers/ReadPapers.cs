using Folkmoot.Cli.Views;

namespace Folkmoot.Cli.Papers;

/// <summary>Carries out one <c>moot read</c>: every paper read or refused, shown in order, summed up at the end.</summary>
internal sealed class ReadPapers(ReadOrder order, Surroundings here)
{
    private const int Many = 3;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var paths = PaperList.Of(order.Paths, order.Recursive);
        var sink = order.OutFolder is { } folder
            ? new Sink(here, new OutFolder(folder, View.ExtensionOf(order.Form), paths))
            : new Sink(here, null);
        var view = View.For(order, here, alone: paths.Count == 1);

        // A bar would be drawn across the results where both go to the same screen.
        var bar = paths.Count > Many && here.ErrorIsTerminal && (order.OutFolder is not null || !here.OutIsTerminal);
        var tally = bar
            ? await ProgressBar.FollowAsync(here.Error, paths.Count, step => ShowAllAsync(paths, view, sink, step, cancel))
            : await ShowAllAsync(paths, view, sink, Say, cancel);
        if (paths.Count > 1)
        {
            await here.Error.WriteLineAsync(order.Form == Form.Text ? tally.Papers : tally.ToString());
        }

        return tally.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private void Say(string? refusal)
    {
        if (refusal is not null)
        {
            here.Error.WriteLine(refusal);
        }
    }

    /// <param name="paths">The papers.</param>
    /// <param name="view">How a reading is shown.</param>
    /// <param name="sink">Where it goes.</param>
    /// <param name="said">Told of each paper as it is done: a refusal's words, or null.</param>
    /// <param name="cancel">Stops between papers.</param>
    private async Task<Tally> ShowAllAsync(IReadOnlyList<string> paths, View view, Sink sink, Action<string?> said, CancellationToken cancel)
    {
        var tally = default(Tally);
        await foreach (var outcome in new Reader(order.Limits, view).ReadAsync(paths, cancel))
        {
            switch (outcome)
            {
                case ReadOutcome.Read read:
                    sink.Put(read);
                    tally += read.Tally;
                    said(null);
                    break;
                case ReadOutcome.Refused refused:
                    sink.Skip(refused);
                    tally += Tally.OneRefused;
                    said($"{Said.Plain(refused.Path)}: {Said.Plain(refused.Reason)}");
                    break;
            }
        }

        return tally;
    }
}
