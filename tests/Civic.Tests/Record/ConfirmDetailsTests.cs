using Folkmoot.Civic.Record;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record;

public abstract class ConfirmDetailsTests(FreshDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finds_the_meeting_of_the_body_on_that_day_or_begins_it()
    {
        var marlshire = await Marlshire.FoundAsync(database);
        var first = await marlshire.BringInAsync(database, Marlshire.Questions);
        var second = await marlshire.BringInAsync(database, Marlshire.Questions + "\n\nThe meeting closed.");

        Assert.IsType<DetailsOutcome.Confirmed>(await ConfirmAsync(first, new DateOnly(2025, 10, 14)));
        Assert.IsType<DetailsOutcome.Confirmed>(await ConfirmAsync(second, new DateOnly(2025, 10, 14)));

        await using var work = database.Begin();
        Assert.Equal(1, await work.Db.Meetings.CountAsync(meeting => meeting.BodyId == marlshire.Panel, Cancel));
    }

    [Fact]
    public async Task Refuses_a_meeting_of_a_body_that_was_dissolved_by_then()
    {
        var marlshire = await Marlshire.FoundAsync(database);
        var version = await marlshire.BringInAsync(database, Marlshire.Questions);
        await using (var work = database.Begin())
        {
            await work.Db.Bodies.Where(body => body.Id == marlshire.Panel)
                .ExecuteUpdateAsync(set => set.SetProperty(body => body.ValidTo, new DateOnly(2024, 5, 1)), Cancel);
        }

        var outcome = await ConfirmAsync(version, new DateOnly(2025, 10, 14));

        Assert.Equal(
            "Health Scrutiny Panel did not exist on 14 October 2025: correct the date, or the body's dates",
            Assert.IsType<DetailsOutcome.Mistaken>(outcome).Mistakes["Date"]);
    }

    private async Task<DetailsOutcome> ConfirmAsync(PaperVersion version, DateOnly date)
    {
        await using var work = database.Begin();
        var details = new PaperDetails { Title = "Questions to the Director", Kind = "minutes", Date = date, Seen = 0 };
        return await work.Part<ConfirmDetails>().RunAsync(version.PaperId, details, Cancel);
    }
}

public sealed class ConfirmDetailsOnSqlite(SqliteDatabase database) : ConfirmDetailsTests(database), IClassFixture<SqliteDatabase>;

public sealed class ConfirmDetailsOnPostgres(PostgresDatabase database) : ConfirmDetailsTests(database), IClassFixture<PostgresDatabase>;
