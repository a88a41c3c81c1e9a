using System.Globalization;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>The meetings of one month, of all bodies or of some, those that have been and those to come.</summary>
public sealed class CalendarModel(PublicMeetings meetings, PublicLists lists, TimeProvider time) : PublicPage
{
    private string _narrowed = "";
    private (DateOnly First, DateOnly Last)? _span;

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    public DateOnly Today { get; } = LocalTime.Day(time.GetUtcNow());

    /// <summary>Whole weeks from Monday to Sunday; a day of another month is null.</summary>
    public IReadOnlyList<DateOnly?[]> Weeks { get; private set; } = [];

    public ILookup<DateOnly, MeetingLine> Meetings { get; private set; } = Enumerable.Empty<MeetingLine>().ToLookup(line => line.Meeting.Date);

    /// <summary>The next meetings from today on, where the month has none.</summary>
    public IReadOnlyList<MeetingLine> Next { get; private set; } = [];

    public ListFilter Filter { get; private set; } = new();

    public IReadOnlyDictionary<RecordId, string> Bodies { get; private set; } = new Dictionary<RecordId, string>();

    public IReadOnlyList<string> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? year, int? month, string? body, string? place, CancellationToken cancel)
    {
        var asked = Asked.Id(body);
        if (asked.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        if (year is < 1900 or > 2200 || month is < 1 or > 12)
        {
            return Missing();
        }

        Month = new DateOnly(year ?? Today.Year, month ?? Today.Month, 1);
        Filter = new ListFilter { Body = asked.Value, Place = Asked.Name(place) };
        _narrowed = QueryString.Create(
            new Dictionary<string, string?> { ["body"] = Filter.Body?.Value, ["place"] = Filter.Place }.Where(part => part.Value is not null)).ToString();
        Weeks = [.. DaysOf(Month).Chunk(7)];
        Bodies = await lists.BodiesAsync(cancel);
        Places = await lists.PlacesAsync(cancel);
        await ReadAsync(cancel);
        return Page();
    }

    /// <summary>Whether there is anything before, or today lies before: nobody is led through empty months without end.</summary>
    public bool GoesBack => Month > Earlier(_span?.First, Today);

    public bool GoesOn => Month.AddMonths(1) <= Later(_span?.Last, Today);

    /// <summary>The same calendar, so many months later.</summary>
    public string AddressOf(int months) => $"/calendar/{Month.AddMonths(months).ToString("yyyy/MM", CultureInfo.InvariantCulture)}{_narrowed}";

    /// <summary>This calendar without anything that narrows it.</summary>
    public string Whole => $"/calendar/{Month.ToString("yyyy/MM", CultureInfo.InvariantCulture)}";

    private async Task ReadAsync(CancellationToken cancel)
    {
        _span = await meetings.SpanAsync(Filter, cancel);
        var lines = await meetings.OfMonthAsync(Month, Filter, cancel);
        Meetings = lines.ToLookup(line => line.Meeting.Date);
        Next = lines is [] ? await meetings.ComingAsync(Today, Filter, 3, cancel) : [];
    }

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one < other ? one.Value : other;

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    private static IEnumerable<DateOnly?> DaysOf(DateOnly first)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var monday = first.AddDays(-((int)first.DayOfWeek + 6) % 7);
        for (var day = monday; day <= last || day.DayOfWeek != DayOfWeek.Monday; day = day.AddDays(1))
        {
            yield return day < first || day > last ? null : day;
        }
    }
}
