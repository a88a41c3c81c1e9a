using System.Globalization;
using System.Text;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>
/// Meetings as a calendar (RFC 5545). A meeting whose printed time is understood begins then; another takes the whole day, and says what is
/// printed. Nothing is said of when a meeting ends, because no record says it.
/// </summary>
/// <param name="Title">Whose meetings.</param>
/// <param name="Site">The address of the site.</param>
internal sealed record MeetingCalendar(string Title, string Site)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int MostOctets = 75;

    /// <param name="meetings">Those that stand.</param>
    /// <param name="gone">Those that were withdrawn or erased: a calendar that holds one strikes it out.</param>
    public string Write(IEnumerable<PublicRecord> meetings, IEnumerable<PublishedVersion> gone)
    {
        var lines = new List<string>
        {
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Folkmoot//Meetings//EN", "CALSCALE:GREGORIAN", $"X-WR-CALNAME:{Text(Title)}", "X-WR-TIMEZONE:Europe/London",
        };
        lines.AddRange(meetings.SelectMany(Event));
        lines.AddRange(gone.SelectMany(Cancelled));
        lines.Add("END:VCALENDAR");
        return string.Concat(lines.Select(Folded));
    }

    private IEnumerable<string> Event(PublicRecord record)
    {
        var meeting = (MeetingRecord)record.Content!;
        var time = PrintedTime.Read(meeting.Time);
        string?[] words = [time is null && meeting.Time is { } printed ? $"Time as printed: {printed}" : null, $"Published by {record.PublishedBy}"];
        return
        [
            .. Opening(record.Ref, record.Version, record.PublishedAt),
            time is { } at ? $"DTSTART:{Instant(LocalTime.InstantOf(meeting.Date, at))}" : $"DTSTART;VALUE=DATE:{meeting.Date:yyyyMMdd}",
            $"SUMMARY:{Text(meeting.Body.Name)}",
            $"DESCRIPTION:{Text(string.Join('\n', words.OfType<string>()))}",
            .. meeting.Venue is { } venue ? [$"LOCATION:{Text(venue)}"] : Array.Empty<string>(),
            "STATUS:CONFIRMED",
            "END:VEVENT",
        ];
    }

    // When and where it was to be are words that were taken back: it stands, struck out, on the day on which they were.
    private IEnumerable<string> Cancelled(PublishedVersion version) =>
    [
        .. Opening(version.Ref, version.Version, version.ChangedAt),
        $"DTSTART;VALUE=DATE:{LocalTime.Day(version.ChangedAt):yyyyMMdd}",
        $"SUMMARY:{Text(version.Called)}",
        $"DESCRIPTION:{Text(version.Reason ?? "")}",
        "STATUS:CANCELLED",
        "END:VEVENT",
    ];

    private string[] Opening(RecordRef what, int version, DateTimeOffset at) =>
        ["BEGIN:VEVENT", $"UID:{what.Id}@meeting.folkmoot", $"DTSTAMP:{Instant(at)}", $"SEQUENCE:{version - 1}", $"URL:{Site}{what.Path}"];

    private static string Instant(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => text.Append('\\').Append(letter),
                '\n' => text.Append("\\n"),
                _ when char.IsControl(letter) => text.Append(' '),
                _ => text.Append(letter),
            };
        }

        return text.ToString();
    }

    // Lines are parted at so many octets of UTF-8, never inside a character; what goes on begins with a space.
    private static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
