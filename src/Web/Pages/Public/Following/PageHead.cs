using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>What a public page says of itself to programs: where it is followed, and how it is shown where somebody shares its link.</summary>
internal sealed record PageHead
{
    /// <summary>Its lasting path and question.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The path of its Atom feed; null where nothing is to be followed.</summary>
    public string? Feed { get; init; }

    /// <summary>The path and question of the list or search that one follows from here; null where nothing is to be followed.</summary>
    public string? Follow { get; init; }

    /// <summary>The path of its calendar; null where it has no meetings.</summary>
    public string? Calendar { get; init; }

    /// <summary>What stands on it, for those who read schema.org; null for a list.</summary>
    public PublicRecord? Record { get; init; }

    public static PageHead OfSite(string name) => new()
    {
        Path = "/",
        Title = name,
        Description = "What was decided, asked, answered and promised, each beside the words that say so.",
        Feed = "/all.atom",
        Follow = "/all",
    };

    public static PageHead OfList(string title, ListFilter filter) => new()
    {
        Path = ListAddress.Page(filter),
        Title = title,
        Description = $"{title}, as it stands on the public record.",
        Feed = filter.On is null ? ListAddress.Feed(filter) : null,
        Follow = filter.On is null ? ListAddress.Page(filter) : null,
        Calendar = filter.On is null ? ListAddress.Calendar(filter) : null,
    };

    public static PageHead OfSearch(SearchFor asked) => new()
    {
        Path = asked.Address(asked.Said ?? ""),
        Title = "Search the record",
        Description = "Searches the words of every public record.",
        Feed = string.IsNullOrWhiteSpace(asked.Said) ? null : FeedOf(asked),
        Follow = string.IsNullOrWhiteSpace(asked.Said) ? null : asked.Address(asked.Said),
    };

    public static PageHead OfRecord(PublicRecord record)
    {
        var followed = Followed(record.Ref);
        string?[] about = [record.Kind.One(), record.Body?.Name ?? record.Organisation?.Name, record.Date?.ToString("d MMMM yyyy")];
        return new PageHead
        {
            Path = record.Ref.Path,
            Title = record.Called,
            Description = $"{string.Join(" · ", about.OfType<string>())}. Published by {record.PublishedBy}.",
            Feed = followed is null ? null : ListAddress.Feed(followed),
            Follow = followed is null ? null : ListAddress.Page(followed),
            Calendar = followed is null ? null : ListAddress.Calendar(followed),
            Record = record,
        };
    }

    public static string FeedOf(SearchFor asked) => asked.Address(asked.Said!).Replace("/search?", "/search.atom?", StringComparison.Ordinal);

    /// <summary>What is followed from the page of a record that others are of; null for one that stands by itself.</summary>
    public static ListFilter? Followed(RecordRef what) => what.Kind switch
    {
        RecordKind.Organisation => new ListFilter { Organisation = what.Id },
        RecordKind.Body => new ListFilter { Body = what.Id },
        RecordKind.Person => new ListFilter { Person = what.Id },
        RecordKind.Meeting => new ListFilter { Meeting = what.Id },
        RecordKind.Paper => new ListFilter { Paper = what.Id },
        _ => null,
    };
}
