using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Meetings;

/// <summary>A meeting as an officer writes it down.</summary>
public sealed record MeetingFields
{
    internal const int LongestTime = 40;

    internal const int LongestVenue = 200;

    /// <summary>The local day on which it begins; asked for.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>As the notice prints it; null when not known.</summary>
    public string? Time { get; init; }

    public string? Venue { get; init; }

    internal async Task<IReadOnlyList<Mistake>> CheckAsync(CivicDb db, Body body, RecordId? self, CancellationToken cancel)
    {
        var mistakes = new[] { CheckDate(body) ?? await CheckTwinAsync(db, body, self, cancel), Check(nameof(Time), "time", Time, LongestTime), Check(nameof(Venue), "place", Venue, LongestVenue) };
        return [.. mistakes.OfType<Mistake>()];
    }

    /// <summary>Invariant: a body meets on no day on which it did not exist.</summary>
    private Mistake? CheckDate(Body body) => Date switch
    {
        null => new Mistake(nameof(Date), "Enter the date of the meeting"),
        { } day when body.ValidFrom is { } began && day < began => new Mistake(nameof(Date), $"The date must be {began.InWords()} or later, because {body.Name} began then"),
        { } day when body.ValidTo is { } ended && day > ended =>
            new Mistake(nameof(Date), $"The date must be {ended.InWords()} or earlier, because {body.Name} was dissolved then. Later meetings belong to its successor"),
        _ => null,
    };

    private async Task<Mistake?> CheckTwinAsync(CivicDb db, Body body, RecordId? self, CancellationToken cancel)
    {
        var twin = await db.Meetings.AsNoTracking().AnyAsync(other => other.BodyId == body.Id && other.Date == Date && other.Time == Time && other.Id != self, cancel);
        return twin ? new Mistake(nameof(Date), $"{body.Name} already has a meeting on {Date!.Value.InWords()}. Enter the time of each if there are two") : null;
    }

    private static Mistake? Check(string field, string called, string? text, int longest) =>
        TypedText.Mistake($"The {called}", text, longest) is { } sentence ? new Mistake(field, sentence) : null;
}
