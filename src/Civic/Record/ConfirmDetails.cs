using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Meetings;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record;

/// <summary>What an officer says a paper is.</summary>
public sealed record PaperDetails
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    /// <summary>The day of its meeting; null when it belongs to none.</summary>
    public DateOnly? Date { get; init; }

    public string? Time { get; init; }

    public string? Venue { get; init; }

    /// <summary>What it is about; null when nobody says.</summary>
    public string? Topic { get; init; }

    /// <summary>The revision of the paper that the officer saw.</summary>
    public required int Seen { get; init; }
}

/// <summary>
/// Confirms what a paper is and which meeting it belongs to. A meeting of the body on that day is found, or begun; a paper without a date
/// belongs to no meeting.
/// </summary>
public sealed class ConfirmDetails(CivicDb db, TimeProvider time)
{
    private const int Longest = 300;

    private const int LongestTopic = 100;

    public async Task<DetailsOutcome> RunAsync(RecordId paperId, PaperDetails details, CancellationToken cancel)
    {
        var paper = await db.Papers.SingleOrDefaultAsync(paper => paper.Id == paperId, cancel);
        if (paper is null)
        {
            return new DetailsOutcome.NotFound();
        }

        if (Mistakes(details) is { Count: > 0 } mistakes)
        {
            return new DetailsOutcome.Mistaken(mistakes);
        }

        if (details.Date is { } day && await NotMeetingAsync(paper.BodyId, day, cancel) is { } sentence)
        {
            return new DetailsOutcome.Mistaken(new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(PaperDetails.Date)] = sentence });
        }

        if (paper.Revision != details.Seen)
        {
            return new DetailsOutcome.Conflict();
        }

        (paper.Title, paper.Kind, paper.Date, paper.DetailsConfirmedAt) = (details.Title.Trim(), details.Kind, details.Date, time.GetUtcNow());
        paper.Topic = Said(details.Topic);
        paper.MeetingId = details.Date is { } date ? await MeetingAsync(paper.BodyId, date, details, cancel) : null;
        try
        {
            await db.SaveChangesAsync(cancel);
            return new DetailsOutcome.Confirmed();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new DetailsOutcome.Conflict();
        }
    }

    private static Dictionary<string, string> Mistakes(PaperDetails details)
    {
        var mistakes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(details.Title))
        {
            mistakes[nameof(PaperDetails.Title)] = "Enter a title";
        }

        Check(nameof(PaperDetails.Title), "The title", details.Title, Longest);
        Check(nameof(PaperDetails.Time), "The time", details.Time, MeetingFields.LongestTime);
        Check(nameof(PaperDetails.Venue), "The place", details.Venue, MeetingFields.LongestVenue);
        Check(nameof(PaperDetails.Topic), "The topic", details.Topic, LongestTopic);

        if (!PaperKinds.All.ContainsKey(details.Kind))
        {
            mistakes[nameof(PaperDetails.Kind)] = "Choose what sort of paper it is";
        }

        return mistakes;

        void Check(string field, string called, string? text, int longest)
        {
            if (TypedText.Mistake(called, text, longest) is { } sentence)
            {
                mistakes[field] = sentence;
            }
        }
    }

    // Nobody meets before they exist, or afterwards.
    private async Task<string?> NotMeetingAsync(RecordId bodyId, DateOnly day, CancellationToken cancel)
    {
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == bodyId, cancel);
        return body.Valid.Holds(day) ? null : $"{body.Name} did not exist on {day:d MMMM yyyy}: correct the date, or the body's dates";
    }

    private async Task<RecordId> MeetingAsync(RecordId body, DateOnly date, PaperDetails details, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Where(meeting => meeting.BodyId == body && meeting.Date == date).OrderBy(meeting => meeting.Id).FirstOrDefaultAsync(cancel);
        if (meeting is null)
        {
            meeting = new Meeting { BodyId = body, Date = date };
            db.Meetings.Add(meeting);
        }

        meeting.Time = Said(details.Time) ?? meeting.Time;
        meeting.Venue = Said(details.Venue) ?? meeting.Venue;
        return meeting.Id;
    }

    private static string? Said(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

/// <summary>What became of the details.</summary>
public abstract record DetailsOutcome
{
    private DetailsOutcome()
    {
    }

    public sealed record Confirmed : DetailsOutcome;

    public sealed record Mistaken(IReadOnlyDictionary<string, string> Mistakes) : DetailsOutcome;

    /// <summary>Somebody changed the details since the officer saw them; nothing was saved.</summary>
    public sealed record Conflict : DetailsOutcome;

    public sealed record NotFound : DetailsOutcome;
}
