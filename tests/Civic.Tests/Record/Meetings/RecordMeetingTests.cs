using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Meetings;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Civic.Tests.Record.Meetings;

public abstract class RecordMeetingTests(FreshDatabase database)
{
    private static readonly DateOnly First = new(2013, 4, 1);
    private static readonly DateOnly Last = new(2022, 6, 30);

    [Theory]
    [InlineData("2013-04-01")]
    [InlineData("2022-06-30")]
    public async Task Keeps_a_meeting_on_the_first_and_on_the_last_day_of_its_body(string day)
    {
        await using var work = database.Begin();

        Assert.IsType<Kept.Done>(await RecordAsync(work, await AddBodyAsync(work), DateOnly.ParseExact(day, "yyyy-MM-dd")));
    }

    [Fact]
    public async Task Refuses_a_meeting_of_a_body_that_was_dissolved()
    {
        await using var work = database.Begin();

        var kept = await RecordAsync(work, await AddBodyAsync(work), Last.AddDays(1));

        Assert.Equal("The date must be 30 June 2022 or earlier, because Cabinet was dissolved then. Later meetings belong to its successor", Sentence(kept));
    }

    [Fact]
    public async Task Refuses_a_meeting_of_a_body_that_had_not_begun()
    {
        await using var work = database.Begin();

        Assert.Equal("The date must be 1 April 2013 or later, because Cabinet began then", Sentence(await RecordAsync(work, await AddBodyAsync(work), First.AddDays(-1))));
    }

    [Fact]
    public async Task Asks_for_the_date()
    {
        await using var work = database.Begin();

        Assert.Equal("Enter the date of the meeting", Sentence(await RecordAsync(work, await AddBodyAsync(work), day: null)));
    }

    [Fact]
    public async Task Keeps_two_meetings_on_one_day_only_at_different_times()
    {
        await using var work = database.Begin();
        var body = await AddBodyAsync(work);
        await RecordAsync(work, body, Last, "10.30 am");

        Assert.Contains("already has a meeting on 30 June 2022", Sentence(await RecordAsync(work, body, Last, "10.30 am")));
        Assert.IsType<Kept.Done>(await RecordAsync(work, body, Last, "2 pm"));
    }

    [Fact]
    public async Task Does_not_remove_a_meeting_that_has_papers()
    {
        await using var work = database.Begin();
        var body = await AddBodyAsync(work);
        var meeting = Assert.IsType<Kept.Done>(await RecordAsync(work, body, Last)).Of.Id;
        work.Db.Add(new Paper { BodyId = body, MeetingId = meeting, Title = "Minutes", Kind = "minutes" });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var kept = await work.Operation<RemoveMeeting>().RunAsync(meeting, 0, TestContext.Current.CancellationToken);

        Assert.Equal("The meeting on 30 June 2022 cannot be removed, because the record holds 1 paper of it. Move the papers to another meeting first", Sentence(kept));
    }

    [Fact]
    public async Task Moves_a_meeting_only_within_the_life_of_its_body()
    {
        await using var work = database.Begin();
        var meeting = Assert.IsType<Kept.Done>(await RecordAsync(work, await AddBodyAsync(work), Last)).Of.Id;

        var refused = await work.Operation<ChangeMeeting>().RunAsync(meeting, 0, new MeetingFields { Date = Last.AddDays(1) }, TestContext.Current.CancellationToken);
        var moved = await work.Operation<ChangeMeeting>().RunAsync(meeting, 0, new MeetingFields { Date = First, Venue = "Shire Hall" }, TestContext.Current.CancellationToken);

        Assert.IsType<Kept.Refused>(refused);
        Assert.IsType<Kept.Done>(moved);
    }

    private static async Task<RecordId> AddBodyAsync(Work work)
    {
        var organisation = new Organisation { Name = $"Council of {Guid.CreateVersion7()}" };
        var body = new Body { OrganisationId = organisation.Id, Name = "Cabinet", ValidFrom = First, ValidTo = Last };
        work.Db.AddRange(organisation, body);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return body.Id;
    }

    private static Task<Kept> RecordAsync(Work work, RecordId body, DateOnly? day, string? time = null) =>
        work.Operation<RecordMeeting>().RunAsync(body, new MeetingFields { Date = day, Time = time }, TestContext.Current.CancellationToken);

    private static string Sentence(Kept kept) => Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Sentence;
}

public sealed class RecordMeetingSqliteTests(SqliteDatabase database) : RecordMeetingTests(database), IClassFixture<SqliteDatabase>;

public sealed class RecordMeetingPostgresTests(PostgresDatabase database) : RecordMeetingTests(database), IClassFixture<PostgresDatabase>;
