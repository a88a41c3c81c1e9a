using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Civic.Tests.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Publication;

// Each test has a database of its own: time on the public record never runs backwards, not even from one test to the next.
public abstract class AsItStoodTests(FreshDatabase database) : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return database.DisposeAsync();
    }

    [Fact]
    public async Task Shows_the_version_that_stood_at_the_end_of_each_local_day()
    {
        await using var work = database.Begin();
        var action = Drafts.Action("Bring the figure.");

        // Half past eleven at night in London's summer is 22:30 UTC; half past midnight is the next day there.
        await WriteAsync(work, "2025-06-01T22:30:00Z", action);
        await WriteAsync(work, "2025-06-03T23:30:00Z", action with { Content = Drafts.Said("Bring both figures.") }, "It was two.");

        Assert.IsType<FoundRecord.NotYet>(await FindAsync(work, action, "2025-05-31"));
        Assert.Equal(1, await VersionOnAsync(work, action, "2025-06-01"));
        Assert.Equal(1, await VersionOnAsync(work, action, "2025-06-03"));
        Assert.Equal(2, await VersionOnAsync(work, action, "2025-06-04"));
    }

    [Fact]
    public async Task Lists_what_stood_on_a_day_with_the_title_that_it_had()
    {
        await using var work = database.Begin();
        var body = RecordId.New();
        var action = Drafts.Action("Bring the figure.") with { Body = new LinkPart(RecordKind.Body, body, "Panel") };
        await WriteAsync(work, "2025-06-01T10:00:00Z", action);
        await WriteAsync(work, "2025-06-03T10:00:00Z", action with { Title = "Bring both figures.", Content = Drafts.Said("Bring both figures.") }, "It was two.");

        Assert.Empty((await ListAsync(work, body, "2025-05-31")).Lines);
        Assert.Equal("Bring the figure.", Assert.Single((await ListAsync(work, body, "2025-06-02")).Lines).Title);
        Assert.Equal("Bring both figures.", Assert.Single((await ListAsync(work, body, "2025-06-03")).Lines).Title);
        Assert.Equal("Bring both figures.", Assert.Single((await ListAsync(work, body, null)).Lines).Title);
    }

    [Fact]
    public async Task Brings_withdrawn_words_back_on_no_date()
    {
        await using var work = database.Begin();
        var body = RecordId.New();
        var action = Drafts.Action("Bring the figure.") with { Body = new LinkPart(RecordKind.Body, body, "Panel") };
        await WriteAsync(work, "2025-06-01T10:00:00Z", action);
        await WriteAsync(work, "2025-06-03T10:00:00Z", PublicRecord.Withdrawal(action.Ref, "Marlshire", from: 1), "It named a child.");

        Assert.Equal("It named a child.", Assert.IsType<FoundRecord.Withdrawn>(await FindAsync(work, action, "2025-06-02")).Reason);
        Assert.IsType<FoundRecord.Withdrawn>(await work.Part<PublicRecords>().FindVersionAsync(action.Ref, 1, Cancel));
        Assert.Empty((await ListAsync(work, body, "2025-06-02")).Lines);
        Assert.Empty((await ListAsync(work, body, null)).Lines);
    }

    [Fact]
    public async Task Keeps_them_hidden_when_the_record_is_published_again()
    {
        await using var work = database.Begin();
        var action = Drafts.Action("Bring the figure.");
        await WriteAsync(work, "2025-06-01T10:00:00Z", action);
        await WriteAsync(work, "2025-06-03T10:00:00Z", PublicRecord.Withdrawal(action.Ref, "Marlshire", from: 1), "It named a child.");
        await WriteAsync(work, "2025-06-05T10:00:00Z", action with { Content = Drafts.Said("Bring it.") }, "Without the name.");

        Assert.Equal(3, await VersionOnAsync(work, action, "2025-06-05"));
        Assert.IsType<FoundRecord.Withdrawn>(await FindAsync(work, action, "2025-06-02"));
        Assert.Equal(
            [VersionState.Current, VersionState.Withdrawn, VersionState.Withdrawn],
            (await work.Part<PublicRecords>().VersionsAsync(action.Ref, Cancel)).Select(version => version.State));
    }

    [Fact]
    public async Task Leaves_earlier_versions_readable_when_only_the_current_one_is_taken_back()
    {
        await using var work = database.Begin();
        var action = Drafts.Action("Bring the figure.");
        await WriteAsync(work, "2025-06-01T10:00:00Z", action);
        await WriteAsync(work, "2025-06-02T10:00:00Z", action with { Content = Drafts.Said("Wrong.") }, "A correction.");
        await WriteAsync(work, "2025-06-03T10:00:00Z", PublicRecord.Withdrawal(action.Ref, "Marlshire", from: 2), "The correction was wrong.");

        Assert.Equal(1, await VersionOnAsync(work, action, "2025-06-01"));
        Assert.IsType<FoundRecord.Withdrawn>(await FindAsync(work, action, "2025-06-02"));
        Assert.IsType<FoundRecord.Withdrawn>(await FindAsync(work, action, null));
    }

    [Fact]
    public async Task Never_puts_a_later_version_before_an_earlier_one_when_the_clock_is_set_back()
    {
        await using var work = database.Begin();
        var action = Drafts.Action("Bring the figure.");
        await WriteAsync(work, "2026-06-03T10:00:00Z", action);

        await WriteAsync(work, "2026-06-01T10:00:00Z", action with { Content = Drafts.Said("Bring it.") }, "Shorter.");

        var times = await work.Public.Versions.Where(row => row.Id == action.Id).OrderBy(row => row.Version).Select(row => row.PublishedAt).ToListAsync(Cancel);
        Assert.True(times[0] <= times[1]);
    }

    private async Task WriteAsync(Work work, string at, PublicRecord draft, string? reason = null)
    {
        database.Time.Now = DateTimeOffset.Parse(at);
        var door = work.Part<Door>();
        await using var open = await door.OpenAsync(Cancel);
        await door.WriteAsync(await door.CompareAsync([draft], Cancel), reason, Cancel);
        await open.CommitAsync(Cancel);
        work.Db.ChangeTracker.Clear();
    }

    private static Task<FoundRecord> FindAsync(Work work, PublicRecord draft, string? on) =>
        work.Part<PublicRecords>().FindAsync(draft.Ref, on is null ? null : DateOnly.Parse(on), Cancel);

    private static async Task<int> VersionOnAsync(Work work, PublicRecord draft, string on) =>
        Assert.IsType<FoundRecord.Shown>(await FindAsync(work, draft, on)).Record.Version;

    private static Task<ListPage> ListAsync(Work work, RecordId body, string? on) =>
        work.Part<PublicLists>().ListAsync(new ListFilter { Body = body, On = on is null ? null : DateOnly.Parse(on) }, 1, Cancel);
}

public sealed class AsItStoodSqliteTests() : AsItStoodTests(new SqliteDatabase());

public sealed class AsItStoodPostgresTests(PostgresServer server) : AsItStoodTests(new PostgresDatabase(server));
