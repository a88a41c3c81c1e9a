namespace Folkmoot.Cli.Papers;

/// <summary>Where readings go: one after another to the output, or each to a file of its own.</summary>
internal sealed class Sink(Surroundings here, OutFolder? folder)
{
    public void Put(ReadOutcome.Read read)
    {
        if (folder is not null)
        {
            OutFolder.Write(folder.NameFor(read.Path), read.Shown);
            return;
        }

        try
        {
            read.Shown(here.Out);
        }
        catch (IOException closed)
        {
            throw new ClosedPipeException(closed);
        }
    }

    /// <summary>Keeps a refused paper's name free, so that the others are called the same whether or not it can be read.</summary>
    public void Skip(ReadOutcome.Refused refused) => folder?.NameFor(refused.Path);
}
