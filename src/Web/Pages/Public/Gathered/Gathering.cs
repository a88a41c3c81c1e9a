using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>What belongs on the page of a record besides its own words, put together from other public records. One class a kind that has such a page.</summary>
public abstract record Gathering
{
    private protected Gathering()
    {
    }

    /// <summary>The part that shows it.</summary>
    public string Partial => $"Gathered/_{GetType().Name}.cshtml";

    /// <summary>The gathering of that record, today or as the record stood on a day; null for a kind that has none.</summary>
    internal static async Task<Gathering?> OfAsync(GatheringSources from, PublicRecord record, DateOnly? on, DateOnly today, CancellationToken cancel) => record.Content switch
    {
        MeetingRecord meeting => await OfMeeting.ReadAsync(from, record, meeting, on, today, cancel),
        BodyRecord => await OfBody.ReadAsync(from, record, on, today, cancel),
        OrganisationRecord => await OfOrganisation.ReadAsync(from, record, on, today, cancel),
        PersonRecord => await OfPerson.ReadAsync(from, record, on, cancel),
        ItemRecord item => await OfItem.ReadAsync(from, record, item, on, cancel),
        _ => null,
    };
}

/// <summary>Where gatherings are read from.</summary>
public sealed class GatheringSources(PublicRecords records, PublicContents contents, PublicLists lists, PublicMeetings meetings)
{
    public PublicRecords Records => records;

    public PublicContents Contents => contents;

    public PublicLists Lists => lists;

    public PublicMeetings Meetings => meetings;
}
