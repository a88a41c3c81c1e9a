namespace Folkmoot.Cli.Papers;

/// <summary>Where readings go: one after another to the output, or each to a file of its own.</summary>
internal sealed class Sink(Surroundings here, OutFolder? folder)
{
    public async Task PutAsync(ReadOutcome.Read read, CancellationToken cancel)
    {
        if (folder is not null)
        {
            await OutFolder.WriteAsync(folder.NameFor(read.Path), read.Shown, cancel);
            return;
        }

        try
        {
            await read.Shown(here.Out, cancel);
        }
        catch (IOException closed)
        {
            throw new ClosedPipeException(closed);
        }
    }

    /// <summary>Keeps a refused paper's name free, so that the others are called the same whether or not it can be read.</summary>
    public void Skip(ReadOutcome.Refused refused) => folder?.NameFor(refused.Path);
}
