using System.Globalization;
using Folkmoot.Reading;
using Folkmoot.Reading.Attendance;

namespace Folkmoot.Cli.Views.Markdown;

/// <summary>A reading as a Markdown page: nothing left out, the paper's words in quotation marks, each with its line.</summary>
internal static class MarkdownPage
{
    public static string Write(Paper paper, PaperReading reading)
    {
        var page = new MarkdownSheet(new LineIndex(paper.Text));
        WriteHead(page, reading);
        WriteAttendance(page, reading);
        MarkdownClauses.Write(page, reading);
        MarkdownTalk.Write(page, reading);
        MarkdownPromises.Write(page, reading);
        foreach (var kept in KeptThings.In(reading).Where(kept => kept.Entries.Count > 0))
        {
            page.Heading(char.ToUpperInvariant(kept.Many[0]) + kept.Many[1..]);
            foreach (var (words, note, span) in kept.Entries)
            {
                page.Bullet(0, note.Length > 0 ? $"{MarkdownSheet.Escape(words)}: {MarkdownSheet.Escape(note)}" : MarkdownSheet.Escape(words), span);
            }
        }

        return page.ToString();
    }

    private static void WriteHead(MarkdownSheet page, PaperReading reading)
    {
        page.Title(reading.Title?.Text ?? reading.Source.Name);
        string?[] facts =
        [
            KindWords.Of(reading.Kind),
            reading.Body?.Text,
            reading.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            reading.Time,
            reading.Venue?.Text,
        ];
        page.Paragraph(string.Join(" · ", facts.OfType<string>().Select(MarkdownSheet.Escape)));
        var source = reading.Source;
        page.Paragraph($"Read from {MarkdownSheet.Escape(source.Name)} (SHA-256 `{source.Sha256}`). Words in “quotation marks” are the paper's own; line numbers count in its text.");
        if (reading.Items.Count > 0)
        {
            page.Heading("Items");
            foreach (var item in reading.Items)
            {
                page.Bullet(Math.Max(0, item.Level - 1), MarkdownSheet.Labelled(item.Number, MarkdownSheet.Escape(item.Title)), item.Span);
            }
        }
    }

    private static void WriteAttendance(MarkdownSheet page, PaperReading reading)
    {
        Write(page, "Present", reading.Present);
        Write(page, "Apologies", reading.Apologies);
        Write(page, "Absent", reading.Absent);
        Write(page, "Substitutes", reading.Substitutes);
        Write(page, "In attendance", reading.InAttendance);
    }

    private static void Write(MarkdownSheet page, string heading, IReadOnlyList<Attendee> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var attendee in people)
        {
            var words = new[] { attendee.Name, attendee.Role, attendee.Note }.OfType<string>().Where(said => said.Length > 0);
            page.Bullet(0, string.Join(", ", words.Select(MarkdownSheet.Escape)), attendee.Span);
        }
    }
}
