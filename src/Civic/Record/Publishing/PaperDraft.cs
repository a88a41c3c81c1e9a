using System.Text.Json;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>The public record of a paper: its public text, what the bytes said of that, and what is withheld and why.</summary>
internal static class PaperDraft
{
    /// <param name="source">The version.</param>
    /// <param name="around">Its organisation, its body and, where it has one, its meeting.</param>
    public static PublicRecord Of(EditionSource source, IReadOnlyList<PublicRecord> around)
    {
        var content = Content(source);
        var named = source.NamedIn([source.Public.Text]);
        return new PublicRecord
        {
            Kind = RecordKind.Paper,
            Id = source.Paper.Id,
            PublishedBy = around[0].PublishedBy,
            Title = content.Heading,
            Organisation = around[1].Organisation,
            Body = around[1].Link,
            Meeting = around.Count > 2 ? around[2].Link : null,
            Place = around[1].Place,
            Topic = source.Paper.Topic,
            Date = around.Count > 2 ? around[2].Date : source.Paper.Date,
            Named = named is [] ? null : named,
            Content = content,
        };
    }

    private static PaperRecord Content(EditionSource source)
    {
        var layout = JsonSerializer.Deserialize<TextLayout>(source.Layout)!;
        return new PaperRecord
        {
            Title = source.Paper.Title,
            PaperKind = source.Paper.Kind,
            Date = source.Paper.Date,
            PaperVersion = source.Version.Number,
            Text = source.Public.Text,
            TextSha256 = CanonicalJson.Sha256(source.Public.Text),
            LinesAreParagraphs = layout.LinesAreParagraphs,
            Layout = [.. layout.Marks.Select(mark => Place(mark, source.Public)).OfType<LayoutPart>()],
            Withheld = source.Public.Withheld,
            Original = source is { OriginalIsOpen: true, Public.Withheld: [] } ? new OriginalPart(source.Version.Format, source.Version.Sha256) : null,
        };
    }

    // A page may be public in part; a heading or a row with withheld words is shown as plain text around its notice.
    private static LayoutPart? Place(TextMark mark, PublicText text) =>
        (mark.Kind == "page" ? text.Reach(mark.Start, mark.End) : text.Place(mark.Start, mark.End)) is var (start, end)
            ? new LayoutPart(mark.Kind, start, end, mark.Level)
            : null;
}
