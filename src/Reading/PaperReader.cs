namespace Folkmoot.Reading;

/// <summary>Reads a paper: text in, all that it says out, each thing beside its words.</summary>
public static class PaperReader
{
    /// <summary>
    /// Reads one paper. Never throws, whatever the text; the same text gives the same reading; time grows linearly with its length.
    /// </summary>
    public static PaperReading Read(Paper paper)
    {
        return new PaperReading
        {
            Source = new Source(paper.Name, paper.Format, paper.Sha256, paper.Text.Length),
            Doubts = paper.Doubts,
        };
    }
}
