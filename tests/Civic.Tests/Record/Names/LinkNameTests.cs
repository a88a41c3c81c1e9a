using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Names;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record.Names;

public abstract class LinkNameTests(FreshDatabase database)
{
    private static readonly PrintedName Trust = new(RecordKind.Organisation, "RWT");

    [Fact]
    public async Task Shows_the_officers_word_beside_the_candidates()
    {
        await using var work = database.Begin();
        var (version, trust) = await AddAsync(work);
        Assert.Equal(Verdict.One, (await FindAsync(work, version, Trust)).Match.Verdict);

        Assert.IsType<LinkName.Outcome.Linked>(await LinkAsync(work, version, Trust, trust, seen: null));

        var link = (await FindAsync(work, version, Trust)).Link;
        Assert.Equal((trust, "Royal Wexcombe Trust", 0), (link!.Of, link.Name, link.Revision));
        Assert.False((await FindAsync(work, version, Trust)).IsReady);
    }

    [Fact]
    public async Task Keeps_that_a_name_means_none_of_those_on_record()
    {
        await using var work = database.Begin();
        var (version, _) = await AddAsync(work);

        await LinkAsync(work, version, Trust, of: null, seen: null);

        var link = (await FindAsync(work, version, Trust)).Link;
        Assert.NotNull(link);
        Assert.Null(link.Of);
    }

    [Fact]
    public async Task Does_not_overwrite_what_another_officer_decided()
    {
        await using var first = database.Begin();
        var (version, trust) = await AddAsync(first);
        await using var second = database.Begin();
        first.Hand.Take(Guid.CreateVersion7(), "Ada Quill");
        await LinkAsync(first, version, Trust, trust, seen: null);

        var outcome = await LinkAsync(second, version, Trust, of: null, seen: null);

        Assert.Equal(new LinkName.Outcome.DecidedMeanwhile("Ada Quill", database.Time.Now), outcome);
        Assert.Equal(trust, (await FindAsync(second, version, Trust)).Link?.Of);
    }

    [Fact]
    public async Task Goes_from_an_organisation_to_a_body_with_one_link_only()
    {
        await using var work = database.Begin();
        var (version, trust) = await AddAsync(work);
        var body = new Body { OrganisationId = trust.Id, Name = "Trust Board" };
        work.Db.Add(body);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await LinkAsync(work, version, Trust, trust, seen: null);

        await LinkAsync(work, version, Trust, new RecordRef(RecordKind.Body, body.Id), seen: 0);

        Assert.Equal(RecordKind.Body, Assert.Single(await work.Db.NameLinks.Where(link => link.PaperVersionId == version).ToListAsync(TestContext.Current.CancellationToken)).OfKind);
        Assert.Equal("Trust Board", (await FindAsync(work, version, Trust)).Link?.Name);
    }

    [Fact]
    public async Task Links_a_persons_name_to_no_organisation()
    {
        await using var work = database.Begin();
        var (version, trust) = await AddAsync(work);

        Assert.IsType<LinkName.Outcome.NotThere>(await LinkAsync(work, version, new PrintedName(RecordKind.Person, "Cllr Ash"), trust, seen: null));
    }

    [Fact]
    public async Task Opens_a_name_again_unless_somebody_changed_the_link()
    {
        await using var work = database.Begin();
        var (version, trust) = await AddAsync(work);
        await LinkAsync(work, version, Trust, of: null, seen: null);
        await LinkAsync(work, version, Trust, trust, seen: 0);

        Assert.False(await work.Operation<UnlinkName>().RunAsync(version, Trust, 0, TestContext.Current.CancellationToken));
        Assert.True(await work.Operation<UnlinkName>().RunAsync(version, Trust, 1, TestContext.Current.CancellationToken));
        Assert.Null((await FindAsync(work, version, Trust)).Link);
    }

    [Fact]
    public async Task Records_a_new_body_from_a_name_and_links_it()
    {
        await using var work = database.Begin();
        var (version, trust) = await AddAsync(work);
        var name = new PrintedName(RecordKind.Body, "Quality Committee");

        var kept = await work.Operation<RecordFromName>().RunAsync(
            version, name, new NewFromName.NewBody("Quality Committee", trust.Id), seen: null, TestContext.Current.CancellationToken);

        Assert.Equal(Assert.IsType<Kept.Done>(kept).Of, (await FindAsync(work, version, name)).Link?.Of);
    }

    [Fact]
    public async Task Records_nothing_when_another_officer_decided_about_the_name_meanwhile()
    {
        await using var work = database.Begin();
        var (version, _) = await AddAsync(work);
        var name = new PrintedName(RecordKind.Person, "Cllr Lena Fosse");
        await LinkAsync(work, version, name, of: null, seen: null);

        await using (var second = database.Begin())
        {
            var kept = await second.Operation<RecordFromName>().RunAsync(
                version, name, new NewFromName.NewPerson("Lena Fosse"), seen: null, TestContext.Current.CancellationToken);
            Assert.IsType<Kept.Refused>(kept);
        }

        await using var third = database.Begin();
        Assert.False(await third.Db.People.AnyAsync(person => person.Name == "Lena Fosse", TestContext.Current.CancellationToken));
    }

    private static async Task<(Guid Version, RecordRef Trust)> AddAsync(Work work)
    {
        foreach (var earlier in await work.Db.OtherNames.ToListAsync(TestContext.Current.CancellationToken))
        {
            work.Db.Remove(earlier);
        }

        var trust = new Organisation { Name = "Royal Wexcombe Trust" };
        var council = new Organisation { Name = $"Council of {Guid.CreateVersion7()}" };
        var panel = new Body { OrganisationId = council.Id, Name = "Health Scrutiny Panel" };
        var paper = new Paper { BodyId = panel.Id, Title = "Minutes", Kind = "minutes", Date = new DateOnly(2020, 1, 16) };
        var version = new PaperVersion
        {
            PaperId = paper.Id, OrganisationId = council.Id, Number = 1, Sha256 = new string('0', 64), FileName = "minutes.txt", Format = "text", ImportedAt = default, ProposalCount = 0, ReadBy = "test",
        };
        work.Db.AddRange(trust, new OtherName { OfKind = RecordKind.Organisation, OfId = trust.Id, Name = "RWT" }, council, panel, paper, version);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return (version.Id, new RecordRef(RecordKind.Organisation, trust.Id));
    }

    private static Task<LinkName.Outcome> LinkAsync(Work work, Guid version, PrintedName name, RecordRef? of, int? seen) =>
        work.Operation<LinkName>().RunAsync(version, name, of, seen, TestContext.Current.CancellationToken);

    private static async Task<NameInPaper> FindAsync(Work work, Guid version, PrintedName name) =>
        Assert.Single((await work.Operation<MatchNames>().RunAsync(version, new NamesOfPaper { Printed = [name] }, TestContext.Current.CancellationToken))!);
}

public sealed class LinkNameSqliteTests(SqliteDatabase database) : LinkNameTests(database), IClassFixture<SqliteDatabase>;

public sealed class LinkNamePostgresTests(PostgresDatabase database) : LinkNameTests(database), IClassFixture<PostgresDatabase>;
