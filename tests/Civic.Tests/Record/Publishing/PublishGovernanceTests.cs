using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Civic.Tests.Record.Publishing;

public abstract class PublishGovernanceTests(FreshDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishes_a_meeting_with_the_body_and_the_organisation_above_it()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, "Minutes\n");
        (sample.Council.Place, sample.Panel.Place) = ("Marlshire", "Brackenford");
        await work.Db.SaveChangesAsync(Cancel);

        Assert.Equal(new PublishGovernance.Outcome.Published(1), await PublishAsync(work, RecordKind.Meeting, sample.Meeting.Id));

        Assert.Equal("Marlshire", (await ShownAsync(work, RecordKind.Organisation, sample.Council.Id)).Place);
        Assert.Equal("Brackenford", (await ShownAsync(work, RecordKind.Body, sample.Panel.Id)).Place);
        Assert.Equal("Brackenford", (await ShownAsync(work, RecordKind.Meeting, sample.Meeting.Id)).Place);
    }

    [Fact]
    public async Task A_body_without_a_place_of_its_own_is_for_that_of_its_organisation()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, "Minutes\n");
        sample.Council.Place = "Marlshire";
        await work.Db.SaveChangesAsync(Cancel);

        await PublishAsync(work, RecordKind.Body, sample.Panel.Id);

        Assert.Equal("Marlshire", (await ShownAsync(work, RecordKind.Body, sample.Panel.Id)).Place);
    }

    [Fact]
    public async Task Asks_why_before_it_changes_what_is_public_and_writes_nothing_twice()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, "Minutes\n");
        await PublishAsync(work, RecordKind.Organisation, sample.Council.Id);
        sample.Council.ValidFrom = new DateOnly(1974, 4, 1);
        await work.Db.SaveChangesAsync(Cancel);

        Assert.IsType<PublishGovernance.Outcome.ReasonNeeded>(await PublishAsync(work, RecordKind.Organisation, sample.Council.Id));
        Assert.Equal(new PublishGovernance.Outcome.Published(2), await PublishAsync(work, RecordKind.Organisation, sample.Council.Id, "Its first day was missing."));
        Assert.IsType<PublishGovernance.Outcome.Unchanged>(await PublishAsync(work, RecordKind.Organisation, sample.Council.Id));

        var shown = await ShownAsync(work, RecordKind.Organisation, sample.Council.Id);
        Assert.Equal(("Its first day was missing.", new DateOnly(1974, 4, 1)), (shown.Reason, ((OrganisationRecord)shown.Content!).ValidFrom));
    }

    [Fact]
    public async Task Says_whose_record_a_person_is_or_what_to_do_when_nobody_can_tell()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, "Minutes\n");
        var person = new Person { Name = "Ada Quill" };
        work.Db.Add(person);
        await work.Db.SaveChangesAsync(Cancel);

        var refused = Assert.IsType<PublishGovernance.Outcome.Refused>(await PublishAsync(work, RecordKind.Person, person.Id));
        work.Db.Add(new Post { PersonId = person.Id, Title = "Councillor", OrganisationId = sample.Council.Id });
        await work.Db.SaveChangesAsync(Cancel);
        await PublishAsync(work, RecordKind.Person, person.Id);

        Assert.StartsWith("Add a post", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal("Marlshire County Council", (await ShownAsync(work, RecordKind.Person, person.Id)).PublishedBy);
    }

    [Fact]
    public async Task Does_not_publish_what_only_a_paper_can()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, "When does the clinic open?\n");
        var question = await sample.QuestionAsync("When does the clinic open?");

        Assert.IsType<PublishGovernance.Outcome.NotFound>(await PublishAsync(work, RecordKind.Question, question.Id));
        Assert.IsType<PublishGovernance.Outcome.NotFound>(await PublishAsync(work, RecordKind.Body, RecordId.New()));
    }

    private static Task<PublishGovernance.Outcome> PublishAsync(Work work, RecordKind kind, RecordId id, string? reason = null) =>
        work.Part<PublishGovernance>().RunAsync(new RecordRef(kind, id), reason, Cancel);

    private static async Task<PublicRecord> ShownAsync(Work work, RecordKind kind, RecordId id) =>
        Assert.IsType<FoundRecord.Shown>(await work.Part<PublicRecords>().FindAsync(new RecordRef(kind, id), null, Cancel)).Record;
}

public sealed class PublishGovernanceSqliteTests(SqliteDatabase database) : PublishGovernanceTests(database), IClassFixture<SqliteDatabase>;

public sealed class PublishGovernancePostgresTests(PostgresDatabase database) : PublishGovernanceTests(database), IClassFixture<PostgresDatabase>;
