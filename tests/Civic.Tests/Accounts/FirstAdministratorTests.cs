using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Accounts;

public abstract class FirstAdministratorTests(FreshDatabase database)
{
    [Fact]
    public async Task Comes_in_by_a_link_that_works_once_and_is_kept_as_a_hash()
    {
        await using var work = database.Begin();
        await work.Db.Users.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var older = await Link();
        var link = await Link();

        Assert.IsType<JoinByLink.Outcome.LinkIsSpent>(await Join(older!));
        Assert.DoesNotContain(await work.Db.Invitations.Select(invitation => invitation.SecretSha256).ToListAsync(TestContext.Current.CancellationToken), hash => link!.Contains(hash, StringComparison.Ordinal));
        Assert.IsType<JoinByLink.Outcome.Refused>(await Join(link!, password: "short"));
        Assert.IsType<JoinByLink.Outcome.Joined>(await Join(link!));
        Assert.IsType<JoinByLink.Outcome.LinkIsSpent>(await Join(link!));
        Assert.Null(await Link());
    }

    [Fact]
    public async Task Must_come_within_a_day()
    {
        await using var work = database.Begin();
        await work.Db.Users.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var link = await Link();

        database.Time.Now += TimeSpan.FromHours(24.1);

        Assert.IsType<JoinByLink.Outcome.LinkIsSpent>(await Join(link!));
    }

    [Theory]
    [InlineData("", "ruth@marlshire.example", "FullName")]
    [InlineData("Ruth\r\nBcc: all@example.org", "ruth@marlshire.example", "FullName")]
    [InlineData("Ruth \u202Elleps", "ruth@marlshire.example", "FullName")]
    [InlineData("Ruth Pell", "ruth", "Email")]
    [InlineData("Ruth Pell", "ruth@marlshire.example\r\nBcc: all@example.org", "Email")]
    [InlineData("Ruth Pell", "<b>@marlshire.example", "Email")]
    public async Task Is_told_what_is_wrong_beside_its_field(string name, string email, string field)
    {
        await using var work = database.Begin();
        await work.Db.Users.ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        var outcome = await Join((await Link())!, name, email);

        Assert.Equal(field, Assert.IsType<JoinByLink.Outcome.Refused>(outcome).Mistake.Field);
    }

    private async Task<string?> Link()
    {
        await using var work = database.Begin();
        return await work.Operation<FirstAdministrator>().LinkAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JoinByLink.Outcome> Join(string link, string name = "Ruth Pell", string email = "ruth@marlshire.example", string password = Marlshire.Password)
    {
        await using var work = database.Begin();
        return await work.Operation<JoinByLink>().RunAsync(link.Split('/').Last(), new JoinByLink.Newcomer(name, email, password), TestContext.Current.CancellationToken);
    }
}

public sealed class FirstAdministratorOnSqliteTests(SqliteDatabase database) : FirstAdministratorTests(database), IClassFixture<SqliteDatabase>;

public sealed class FirstAdministratorOnPostgresTests(PostgresDatabase database) : FirstAdministratorTests(database), IClassFixture<PostgresDatabase>;
