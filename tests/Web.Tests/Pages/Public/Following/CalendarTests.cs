using System.Text;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public.Following;

public sealed class CalendarTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("2023-09-12", "10am", "DTSTART:20230912T090000Z")]
    [InlineData("2023-12-12", "1.30 pm.", "DTSTART:20231212T133000Z")]
    [InlineData("2023-09-12", null, "DTSTART;VALUE=DATE:20230912")]
    [InlineData("2023-09-12", "after Council", "DTSTART;VALUE=DATE:20230912")]
    public async Task Begins_when_Londons_clock_shows_the_printed_time_or_takes_the_day(string day, string? time, string expected)
    {
        var body = RecordId.New();
        await OpenRecord.WriteAsync(site, Meeting(body, DateOnly.ParseExact(day, "yyyy-MM-dd"), time));

        var lines = await LinesAsync($"/meeting.ics?body={body}");

        Assert.Contains(expected, lines);
        Assert.Equal(time == "after Council", lines.Exists(line => line.Contains("Time as printed: after Council", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Folds_and_escapes_as_programs_expect()
    {
        var body = RecordId.New();
        await OpenRecord.WriteAsync(site, Meeting(body, new DateOnly(2023, 9, 12), "10am", "Neuadd y Dre, Llanfair; y llawr cyntaf \\ ystafell 2\nwrth y môr – drws cefn, gofynnwch yn y dderbynfa"));
        using var visitor = site.Open();

        var text = (await visitor.GetAsync($"/meeting.ics?body={body}")).Page;
        var lines = await LinesAsync($"/meeting.ics?body={body}");

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains("LOCATION:Neuadd y Dre\\, Llanfair\\; y llawr cyntaf \\\\ ystafell 2\\nwrth y môr – drws cefn\\, gofynnwch yn y dderbynfa", lines);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
    }

    [Fact]
    public async Task Keeps_the_id_of_a_meeting_and_counts_its_changes()
    {
        var body = RecordId.New();
        var meeting = Meeting(body, new DateOnly(2023, 9, 12), "10am");
        await OpenRecord.WriteAsync(site, meeting);
        var before = await LinesAsync($"/meeting.ics?body={body}");
        await OpenRecord.WriteAsync(site, meeting with { Content = (MeetingRecord)meeting.Content! with { Time = "2 pm" } });

        var after = await LinesAsync($"/meeting.ics?body={body}");

        Assert.Equal(before.Find(line => line.StartsWith("UID:", StringComparison.Ordinal)), after.Find(line => line.StartsWith("UID:", StringComparison.Ordinal)));
        Assert.Contains("SEQUENCE:0", before);
        Assert.Contains("SEQUENCE:1", after);
        Assert.Contains("DTSTART:20230912T130000Z", after);
    }

    [Fact]
    public async Task Strikes_out_a_withdrawn_meeting_without_its_words()
    {
        var body = RecordId.New();
        var meeting = Meeting(body, new DateOnly(2023, 9, 12), "10am", "County Hall");
        await OpenRecord.WriteAsync(site, meeting);
        await OpenRecord.WriteAsync(site, PublicRecord.Withdrawal(meeting.Ref, "Marlshire County Council", 1));

        var lines = await LinesAsync($"/meeting.ics?body={body}");

        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains($"UID:{meeting.Id}@meeting.folkmoot", lines);
        Assert.DoesNotContain(lines, line => line.Contains("County Hall", StringComparison.Ordinal) || line.Contains("20230912", StringComparison.Ordinal));
    }

    private async Task<List<string>> LinesAsync(string path)
    {
        using var visitor = site.Open();
        var answer = await visitor.GetAsync(path);
        Assert.Equal("text/calendar; charset=utf-8", answer.Headers["Content-Type"]);
        return [.. answer.Page.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")];
    }

    private static PublicRecord Meeting(RecordId body, DateOnly day, string? time, string? venue = null)
    {
        var sample = SampleRecords.Of(RecordKind.Meeting);
        var panel = sample.Body! with { Id = body };
        return sample with { Id = RecordId.New(), Version = 0, Body = panel, Date = day, Content = new MeetingRecord { Body = panel, Date = day, Time = time, Venue = venue } };
    }
}
