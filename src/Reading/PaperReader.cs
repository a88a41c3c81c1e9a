using Folkmoot.Reading.Header;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading;

/// <summary>Reads a paper: text in, all that it says out, each thing beside its words.</summary>
public static class PaperReader
{
    /// <summary>
    /// Reads one paper. Never throws, whatever the text; the same text gives the same reading; time grows linearly with its length.
    /// </summary>
    public static PaperReading Read(Paper paper)
    {
        var layout = LayoutReader.Read(paper);
        var outline = OutlineReader.Read(layout);
        var decisions = ResolutionReader.Read(layout, outline);
        var header = HeaderReader.Read(layout, outline);
        return new PaperReading
        {
            Kind = header.Kind,
            Body = header.Body,
            Date = header.Date,
            Time = header.Time,
            Venue = header.Venue,
            Title = header.Title,
            Source = new Source(paper.Name, paper.Format, paper.Sha256, paper.Text.Length),
            Items = [.. outline.Items],
            Resolutions = decisions.Resolutions,
            Recommendations = decisions.Recommendations,
            Doubts = paper.Doubts,
        };
    }
}
