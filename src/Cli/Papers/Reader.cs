using Folkmoot.Cli.Views;
using Folkmoot.Intake;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Papers;

/// <summary>Reads papers side by side and hands the outcomes back in the order of the papers.</summary>
internal sealed class Reader(IntakeLimits limits, View view)
{
    // Two for each core, because a PDF's reader waits for pdftohtml for most of its time.
    private static readonly int AtOnce = Environment.ProcessorCount * 2;

    // How far the readers may run ahead of a slow paper before finished outcomes would fill the memory.
    private static readonly int Ahead = AtOnce * 4;

    // A PDF holds its thread while pdftohtml prints; the pool would add the threads that end such waits only after half a second each.
    static Reader() => ThreadPool.SetMinThreads(AtOnce * 3, AtOnce);

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IReadOnlyList<string> paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        using var places = new SemaphoreSlim(AtOnce);
        var started = new Queue<Task<ReadOutcome>>();
        foreach (var path in paths)
        {
            started.Enqueue(Task.Run(() => ReadInTurnAsync(path, places, cancel), cancel));
            if (started.Count >= Ahead)
            {
                yield return await started.Dequeue();
            }
        }

        while (started.TryDequeue(out var next))
        {
            yield return await next;
        }
    }

    private async Task<ReadOutcome> ReadInTurnAsync(string path, SemaphoreSlim places, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await ReadOneAsync(path, cancel);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<ReadOutcome> ReadOneAsync(string path, CancellationToken cancel) =>
        await PaperIntake.TakeFileAsync(path, limits, cancel) switch
        {
            IntakeOutcome.Taken taken => Read(path, taken.Paper),
            IntakeOutcome.Refused refused => new ReadOutcome.Refused(path, refused.Reason),
            var other => throw new InvalidOperationException($"Intake gave a {other.GetType().Name}."),
        };

    private ReadOutcome.Read Read(string path, Paper paper)
    {
        if (view.Form == Form.Text)
        {
            return new ReadOutcome.Read(path, view.ShowText(paper), Tally.OneTaken);
        }

        var reading = PaperReader.Read(paper);
        return new ReadOutcome.Read(path, view.Show(paper, reading), Tally.Of(reading));
    }
}
