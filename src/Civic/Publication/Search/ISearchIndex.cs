using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>Finds and ranks passages in the words of one kind of database; there is one for SQLite and one for PostgreSQL.</summary>
internal interface ISearchIndex
{
    /// <summary>How many passages are ranked at most, the newest first: a very common word stands in too many to rank them all.</summary>
    const int Most = 300;

    /// <summary>The best passage of each record that has the words, best first, one page of them.</summary>
    Task<IReadOnlyList<RankedPassage>> RankAsync(SearchQuestion question, SearchFilter filter, int skip, int take, CancellationToken cancel);

    /// <summary>The newest passage of each record that has the words, newest first; nothing is ranked.</summary>
    Task<IReadOnlyList<RankedPassage>> NewestAsync(SearchQuestion question, SearchFilter filter, int take, CancellationToken cancel);

    /// <summary>These passages, in no order, their words once more with every word that was asked for between U+0002 and U+0003.</summary>
    Task<IReadOnlyList<MarkedPassage>> MarkAsync(SearchQuestion question, IReadOnlyList<long> passages, CancellationToken cancel);
}

/// <summary>One found record by its best passage.</summary>
/// <param name="Number">The passage.</param>
/// <param name="Total">How many records were found in all.</param>
/// <param name="MayBeMore">Older passages were not looked at.</param>
internal sealed record RankedPassage(long Number, int Total, bool MayBeMore);

/// <summary>A passage to show.</summary>
internal sealed record MarkedPassage
{
    public required long Number { get; init; }

    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>The version of the record that stands.</summary>
    public required int Version { get; init; }

    public required int? Start { get; init; }

    public required string Title { get; init; }

    public required string Words { get; init; }

    public required string Marked { get; init; }

    public required string? BodyId { get; init; }

    public required string? Place { get; init; }

    public required DateOnly? Date { get; init; }
}

/// <summary>What a search is narrowed to; null does not narrow.</summary>
public sealed record SearchFilter
{
    public RecordKind? Kind { get; init; }

    public RecordId? Organisation { get; init; }

    public RecordId? Body { get; init; }

    public RecordId? Person { get; init; }

    public string? Place { get; init; }

    public string? Topic { get; init; }

    /// <summary>First day that a record may be about, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Finds papers too in which the words stand far apart. It takes long: a whole paper has most words that anybody looks for.</summary>
    internal bool FarApart { get; init; } = true;
}
