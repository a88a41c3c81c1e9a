using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Civic.Tests.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Publication;

public abstract class DoorTests(FreshDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writes_thousands_at_once_numbered_hashed_and_readable()
    {
        await using var work = database.Begin();
        List<PublicRecord> drafts = [.. Enumerable.Range(1, 5000).Select(i => Drafts.Action($"Action {i}"))];

        var written = await WriteAsync(work, drafts);

        Assert.All(written, record => Assert.Equal(1, record.Version));
        var last = Assert.IsType<FoundRecord.Shown>(await work.Part<PublicRecords>().FindAsync(drafts[^1].Ref, null, Cancel));
        Assert.Equal(CanonicalJson.Sha256(last.Json), last.Sha256);
        Assert.Equal("Action 5000", last.Record.Title);
    }

    [Fact]
    public async Task Writes_no_new_version_when_only_the_name_of_what_it_points_at_or_the_publisher_differs()
    {
        await using var work = database.Begin();
        var draft = Drafts.Action("Bring the figure.") with { Body = new LinkPart(RecordKind.Body, RecordId.New(), "Health Panel") };
        await WriteAsync(work, [draft]);

        var written = await WriteAsync(work, [draft with { Body = draft.Body with { Name = "Health Scrutiny Panel" }, PublishedBy = "Another" }]);

        Assert.Empty(written);
    }

    [Fact]
    public async Task Says_what_a_draft_would_do_without_doing_it()
    {
        await using var work = database.Begin();
        var (kept, changed) = (Drafts.Action("One."), Drafts.Action("Two."));
        await WriteAsync(work, [kept, changed]);
        var before = await work.Public.Versions.CountAsync(Cancel);

        var compared = await work.Part<Door>().CompareAsync([kept, changed with { Content = Drafts.Said("Three.") }, Drafts.Action("Four.")], Cancel);

        Assert.Equal([DraftChange.Same, DraftChange.Changed, DraftChange.New], compared.Select(one => one.Change));
        Assert.Equal([2, 2, 1], compared.Select(one => one.NextVersion));
        Assert.Equal(before, await work.Public.Versions.CountAsync(Cancel));
    }

    [Fact]
    public async Task Refuses_to_write_while_it_is_shut_or_to_change_without_a_reason()
    {
        await using var work = database.Begin();
        var draft = Drafts.Action("One.");
        var door = work.Part<Door>();
        await WriteAsync(work, [draft]);
        var compared = await door.CompareAsync([draft with { Content = Drafts.Said("Two.") }], Cancel);

        await Assert.ThrowsAsync<InvalidOperationException>(() => door.WriteAsync(compared, "A reason.", Cancel));
        await using var open = await door.OpenAsync(Cancel);
        await Assert.ThrowsAsync<ArgumentException>(() => door.WriteAsync(compared, " ", Cancel));
    }

    [Fact]
    public async Task Remembers_where_words_point()
    {
        await using var work = database.Begin();
        var (person, body) = (RecordId.New(), new LinkPart(RecordKind.Body, RecordId.New(), "Panel"));
        var draft = new PublicRecord
        {
            Kind = RecordKind.Person,
            Id = person,
            PublishedBy = "Marlshire County Council",
            Title = "Ada Quill",
            Content = new PersonRecord { Name = "Ada Quill", Posts = [new PostPart { Title = "Chair", Body = body }, new PostPart { Title = "Member", Body = body }] },
        };

        await WriteAsync(work, [draft]);

        var link = await work.Public.Links.SingleAsync(one => one.FromId == person, Cancel);
        Assert.Equal(("body", RecordKind.Body, body.Id), (link.Relation, link.ToKind, link.ToId));
    }

    [Fact]
    public async Task Publishes_in_whole_seconds_of_utc()
    {
        await using var work = database.Begin();
        var draft = Drafts.Action("One.");
        database.Time.Now = new DateTimeOffset(2025, 8, 1, 10, 0, 0, 987, TimeSpan.FromHours(1));

        await WriteAsync(work, [draft]);

        var shown = Assert.IsType<FoundRecord.Shown>(await work.Part<PublicRecords>().FindAsync(draft.Ref, null, Cancel));
        Assert.Contains("\"publishedAt\":\"2025-08-01T09:00:00Z\"", shown.Json, StringComparison.Ordinal);
        Assert.Equal(draft.Ref, shown.Record.Ref);
    }

    private static async Task<IReadOnlyList<PublicRecord>> WriteAsync(Work work, IReadOnlyCollection<PublicRecord> drafts)
    {
        var door = work.Part<Door>();
        await using var open = await door.OpenAsync(Cancel);
        var written = await door.WriteAsync(await door.CompareAsync(drafts, Cancel), null, Cancel);
        await open.CommitAsync(Cancel);
        return written;
    }
}

public sealed class DoorSqliteTests(SqliteDatabase database) : DoorTests(database), IClassFixture<SqliteDatabase>;

public sealed class DoorPostgresTests(PostgresDatabase database) : DoorTests(database), IClassFixture<PostgresDatabase>;
