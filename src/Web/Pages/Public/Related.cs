using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>The records that belong beside one: what a meeting did, what names a person.</summary>
/// <param name="Heading">What they are to it.</param>
/// <param name="Lines">At most as many as a page takes.</param>
/// <param name="Total">How many there are.</param>
/// <param name="MoreAddress">Where all of them are listed; null when there is no such list.</param>
public sealed record Related(string Heading, IReadOnlyList<ListLine> Lines, int Total, string? MoreAddress)
{
    public static Related None { get; } = new("", [], 0, null);

    public static async Task<Related> OfAsync(PublicLists lists, RecordRef what, DateOnly? on, CancellationToken cancel)
    {
        var more = on is { } day ? $"&on={day:yyyy-MM-dd}" : "";
        return what.Kind switch
        {
            RecordKind.Meeting => From("Of this meeting", await lists.ListAsync(new() { Meeting = what.Id, On = on, PageSize = 200 }, 1, cancel), $"/all?meeting={what.Id}{more}"),
            RecordKind.Body => From("Of this body", await lists.ListAsync(new() { Body = what.Id, On = on, PageSize = 50 }, 1, cancel), $"/all?body={what.Id}{more}"),
            _ => From("What points here", await lists.PointingAtAsync(what, on, 1, cancel), null),
        };
    }

    private static Related From(string heading, ListPage page, string? more) => new(heading, page.Lines, page.Total, page.Pages > 1 ? more : null);
}
