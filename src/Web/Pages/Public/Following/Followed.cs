using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>A list or a search that somebody follows, by its address: what the address of a page asks is what is told.</summary>
internal sealed record Followed
{
    /// <summary>The path and question, in the one way in which we write them.</summary>
    public required string Address { get; init; }

    /// <summary>Null for a search.</summary>
    public ListFilter? List { get; init; }

    /// <summary>What a search looks for, as typed.</summary>
    public string? Said { get; init; }

    public SearchFilter Narrowed { get; init; } = new();

    /// <summary>What the address asks for; null where it is not the address of a list or a search, or nobody can answer it.</summary>
    public static Followed? Read(string? address)
    {
        if (address is not ['/', ..] || address.StartsWith("//", StringComparison.Ordinal) || address.Length > 2000)
        {
            return null;
        }

        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? address : address[..mark];
        var asked = mark < 0 ? [] : QueryHelpers.ParseQuery(address[mark..]);
        return path == "/search" ? OfSearch(asked) : path == "/all" || RecordKinds.Parse(path[1..]) is not null ? OfList(RecordKinds.Parse(path[1..]), asked) : null;
    }

    /// <summary>The versions that it has to tell of, after that place in the sequence, newest first.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> NewsAsync(PublishedVersions versions, SearchRecords search, long after, int most, CancellationToken cancel) =>
        List is { } list
            ? await versions.NewestAsync(list, after, most, cancel)
            : await versions.StandingAsync(await search.NewestAsync(Said!, Narrowed, most, cancel), after, cancel);

    /// <summary>What it is, in words.</summary>
    public async Task<string> WordsAsync(PublicLists lists, CancellationToken cancel) =>
        List is { } list ? await ListTitle.OfAsync(lists, list, cancel) : $"Search for {Said}";

    private static Followed? OfList(RecordKind? kind, Dictionary<string, StringValues> asked)
    {
        var read = new ListQuestion
        {
            Organisation = One(asked, "organisation"), Body = One(asked, "body"), Meeting = One(asked, "meeting"), Paper = One(asked, "paper"), Person = One(asked, "person"),
            Place = One(asked, "place"), Topic = One(asked, "topic"), From = One(asked, "from"), To = One(asked, "to"),
        }.Read(kind, DateOnly.MaxValue);
        return read.Mistake is null ? new Followed { Address = ListAddress.Page(read.Value.Filter), List = read.Value.Filter } : null;
    }

    private static Followed? OfSearch(Dictionary<string, StringValues> asked)
    {
        var question = new SearchFor
        {
            Said = One(asked, "q"), RecordKind = One(asked, "kind"), Organisation = One(asked, "organisation"), Body = One(asked, "body"), Person = One(asked, "person"),
            Place = One(asked, "place"), Topic = One(asked, "topic"), From = One(asked, "from"), To = One(asked, "to"),
        };
        var read = question.Read();
        return read.Mistake is null && question.Said is { Length: > 0 and <= SearchQuestion.Longest } said && !string.IsNullOrWhiteSpace(said)
            ? new Followed { Address = question.Address(said), Said = said, Narrowed = read.Value.Filter }
            : null;
    }

    private static string? One(Dictionary<string, StringValues> asked, string name) => asked.GetValueOrDefault(name).FirstOrDefault();
}
