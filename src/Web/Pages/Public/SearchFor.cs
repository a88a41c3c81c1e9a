using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Search;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What a search looks for, as it stands in the address: a search is kept by keeping its address.</summary>
public sealed class SearchFor
{
    [FromQuery(Name = "q")]
    public string? Said { get; set; }

    [FromQuery(Name = "kind")]
    public string? RecordKind { get; set; }

    [FromQuery]
    public string? Organisation { get; set; }

    [FromQuery]
    public string? Body { get; set; }

    [FromQuery]
    public string? Person { get; set; }

    [FromQuery]
    public string? Place { get; set; }

    [FromQuery]
    public string? Topic { get; set; }

    [FromQuery]
    public string? From { get; set; }

    [FromQuery]
    public string? To { get; set; }

    [FromQuery]
    public string? PageNumber { get; set; }

    public bool IsNarrowed => new[] { RecordKind, Organisation, Body, Person, Place, Topic, From, To }.Any(said => !string.IsNullOrEmpty(said));

    /// <summary>What it is narrowed to and its page, or the first thing that is wrong.</summary>
    internal Asked<(SearchFilter Filter, int Page)> Read()
    {
        var (from, to, page) = (Asked.Day(From, DateOnly.MaxValue), Asked.Day(To, DateOnly.MaxValue), Asked.Page(PageNumber));
        var (organisation, body, person) = (Asked.Id(Organisation), Asked.Id(Body), Asked.Id(Person));
        var kind = RecordKinds.Parse(RecordKind);
        var unknown = kind is null && !string.IsNullOrEmpty(RecordKind) ? "Choose a kind of record from the list." : null;
        string?[] mistakes = [unknown, from.Mistake, to.Mistake, page.Mistake, organisation.Mistake, body.Mistake, person.Mistake];
        var filter = new SearchFilter
        {
            Kind = kind,
            Organisation = organisation.Value,
            Body = body.Value,
            Person = person.Value,
            Place = Asked.Name(Place),
            Topic = Asked.Name(Topic),
            From = from.Value,
            To = to.Value,
        };
        return new((filter, page.Value), mistakes.FirstOrDefault(mistake => mistake is not null));
    }

    /// <summary>The same search with other words, or at another page.</summary>
    internal string Address(string said, int page = 1)
    {
        (string Name, string? Value)[] parts =
        [
            ("q", said), ("kind", RecordKind), ("organisation", Organisation), ("body", Body), ("person", Person), ("place", Place), ("topic", Topic), ("from", From), ("to", To),
            ("pageNumber", page > 1 ? $"{page}" : null),
        ];
        return "/search" + QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value)));
    }
}
