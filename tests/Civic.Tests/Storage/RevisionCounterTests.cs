using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Storage;

public abstract class RevisionCounterTests(FreshDatabase database)
{
    [Fact]
    public async Task Counts_every_change_from_nought()
    {
        await using var work = database.Begin();
        var person = new Person { Name = "Lena Fosse" };
        work.Db.Add(person);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, person.Revision);

        person.Name = "Lena Fosse-Hale";
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, person.Revision);
    }

    [Fact]
    public async Task Lets_only_the_first_of_two_officers_change_the_same_row()
    {
        await using var first = database.Begin();
        var person = new Person { Name = "Ian Carrow" };
        first.Db.Add(person);
        await first.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await using var second = database.Begin();
        var theirs = await second.Db.People.SingleAsync(p => p.Id == person.Id, TestContext.Current.CancellationToken);

        person.Name = "Iain Carrow";
        await first.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        theirs.Name = "Ian Carrowe";

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.Db.SaveChangesAsync(TestContext.Current.CancellationToken));
        await using var third = database.Begin();
        Assert.Equal("Iain Carrow", (await third.Db.People.SingleAsync(p => p.Id == person.Id, TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task Leaves_what_nobody_changed_alone()
    {
        await using var work = database.Begin();
        var person = new Person { Name = "Ada Quill" };
        work.Db.Add(person);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        work.Db.Add(new Person { Name = "Someone Else" });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, person.Revision);
    }
}

public sealed class RevisionCounterSqliteTests(SqliteDatabase database) : RevisionCounterTests(database), IClassFixture<SqliteDatabase>;

public sealed class RevisionCounterPostgresTests(PostgresDatabase database) : RevisionCounterTests(database), IClassFixture<PostgresDatabase>;
