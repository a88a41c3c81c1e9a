using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>The records of one kind, or of all, of a body, a meeting or a paper, now or on a day.</summary>
public sealed class ListModel(PublicLists lists, PublicCounts counts, TimeProvider time) : PublicPage
{
    // A list of choices that goes on for ever helps nobody; every topic has a page of its own.
    private const int Newest = 2000;

    public ListPage Lines { get; private set; } = null!;

    public ListFilter Filter { get; private set; } = new();

    public IReadOnlyDictionary<RecordId, string> Bodies { get; private set; } = new Dictionary<RecordId, string>();

    /// <summary>What it can be narrowed to; null for what has no meeting and no day.</summary>
    public ListChoices? Choices { get; private set; }

    public DateOnly Today { get; } = LocalTime.Day(time.GetUtcNow());

    public string Heading => string.Join(": ", new[] { Filter.Kind?.Many() ?? "All records", Filter.Place, Filter.Topic }.OfType<string>());

    public async Task<IActionResult> OnGetAsync(string kind, ListQuestion asked, CancellationToken cancel)
    {
        var read = asked.Read(RecordKinds.Parse(kind), Today);
        if (read.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        Filter = read.Value.Filter;
        Lines = await lists.ListAsync(Filter, read.Value.Page, cancel);
        Bodies = await lists.TitlesAsync(RecordKind.Body, [.. Lines.Lines.Select(line => line.BodyId).OfType<RecordId>().Distinct()], cancel);
        if (Filter.Kind is not (RecordKind.Organisation or RecordKind.Body or RecordKind.Person))
        {
            IEnumerable<string> topics = Filter.Kind is RecordKind.Meeting ? [] : (await counts.TopicsOfNewestAsync(Newest, cancel)).Append(Filter.Topic).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture);
            Choices = new ListChoices(Filter, await lists.BodiesAsync(cancel), await lists.PlacesAsync(cancel), [.. topics]);
        }

        return read.Value.Page > Lines.Pages ? Missing() : Page();
    }

    /// <summary>The same list at another page.</summary>
    public string AddressOf(int page) => QueryString.Create(
        Request.Query.Where(part => part.Key is "on" or "organisation" or "body" or "meeting" or "paper" or "person" or "place" or "topic" or "from" or "to")
            .Select(part => KeyValuePair.Create(part.Key, (string?)part.Value)).Append(KeyValuePair.Create("pageNumber", (string?)$"{page}"))).ToString();
}
