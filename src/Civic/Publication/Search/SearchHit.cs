using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>A record that was found.</summary>
public sealed record SearchHit
{
    public required RecordRef Ref { get; init; }

    public required string Title { get; init; }

    public RecordId? BodyId { get; init; }

    public string? Place { get; init; }

    public DateOnly? Date { get; init; }

    public required IReadOnlyList<SnippetPiece> Snippet { get; init; }

    /// <summary>Its page; a paper's at the words that were found, also once it has come in another version.</summary>
    public required string Address { get; init; }

    internal static SearchHit Of(MarkedPassage passage)
    {
        var snippet = Search.Snippet.Cut(passage.Words, passage.Marked);
        var record = new RecordRef(Enum.Parse<RecordKind>(passage.Kind), RecordId.Parse(passage.Id)!.Value);
        return new SearchHit
        {
            Ref = record,
            Title = passage.Title,
            BodyId = RecordId.Parse(passage.BodyId),
            Place = passage.Place,
            Date = passage.Date,
            Snippet = snippet.Pieces,
            Address = record.Kind == RecordKind.Paper && snippet.Found is not [] ? $"{record.Path}?words={Stretches(snippet, passage.Start ?? 0)}&of={passage.Version}#words" : record.Path,
        };
    }

    private static string Stretches(Snippet snippet, int from) => string.Join(',', snippet.Found.Select(place => $"{from + place.Start}-{from + place.End}"));
}
