using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What a list is asked to show, as it stands in the address.</summary>
public sealed class ListQuestion
{
    [FromQuery]
    public string? Organisation { get; set; }

    [FromQuery]
    public string? Body { get; set; }

    [FromQuery]
    public string? Meeting { get; set; }

    [FromQuery]
    public string? Paper { get; set; }

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
    public string? On { get; set; }

    [FromQuery]
    public string? PageNumber { get; set; }

    /// <summary>The list and its page, or the first thing that is wrong.</summary>
    internal Asked<(ListFilter Filter, int Page)> Read(RecordKind? kind, DateOnly today)
    {
        var (on, page) = (Asked.Day(On, today), Asked.Page(PageNumber));
        var (from, to) = (Asked.Day(From, DateOnly.MaxValue), Asked.Day(To, DateOnly.MaxValue));
        var (organisation, body, meeting, paper, person) = (Asked.Id(Organisation), Asked.Id(Body), Asked.Id(Meeting), Asked.Id(Paper), Asked.Id(Person));
        string?[] mistakes =
            [on.Mistake, page.Mistake, from.Mistake, to.Mistake, organisation.Mistake, body.Mistake, meeting.Mistake, paper.Mistake, person.Mistake];
        var filter = new ListFilter
        {
            Kind = kind,
            Organisation = organisation.Value,
            Body = body.Value,
            Meeting = meeting.Value,
            Paper = paper.Value,
            Person = person.Value,
            Place = Asked.Name(Place),
            Topic = Asked.Name(Topic),
            From = from.Value,
            To = to.Value,
            On = on.Value,
        };
        return new((filter, page.Value), mistakes.FirstOrDefault(mistake => mistake is not null));
    }
}
