using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Accounts;

public abstract class ChangeRolesTests(FreshDatabase database)
{
    [Fact]
    public async Task Gives_and_takes_and_writes_why()
    {
        await using var work = database.Begin();
        var (council, panel) = await work.CouncilAsync();
        var officer = await work.OfficerAsync(new WishedRole(Role.Analyst, council, null));
        var old = await work.Db.Grants.SingleAsync(grant => grant.OfficerId == officer.Id, TestContext.Current.CancellationToken);

        var outcome = await Run(Marlshire.ReachOf(new WishedRole(Role.Administrator, council, null)), officer, [old.Id], new WishedRole(Role.Clerk, council, panel));

        Assert.IsType<ChangeAccount.Changed>(outcome);
        var now = await work.Db.Grants.AsNoTracking().SingleAsync(grant => grant.OfficerId == officer.Id, TestContext.Current.CancellationToken);
        Assert.Equal((Role.Clerk, (RecordId?)panel), (now.Role, now.BodyId));
        Assert.Contains(await work.Db.History.ToListAsync(TestContext.Current.CancellationToken), entry => entry is { What: "Grant", Because: "New post" } && entry.Key == old.Id.ToString() && entry.After is null);
    }

    [Fact]
    public async Task Refuses_what_lies_outside_the_givers_organisation()
    {
        await using var work = database.Begin();
        var (own, _) = await work.CouncilAsync();
        var (other, otherPanel) = await work.CouncilAsync("Eastmoor Hospitals");
        var by = Marlshire.ReachOf(new WishedRole(Role.Administrator, own, null));
        var officer = await work.OfficerAsync(new WishedRole(Role.Analyst, own, null));
        var stranger = await work.OfficerAsync(new WishedRole(Role.Analyst, other, null));

        Assert.IsType<ChangeAccount.Refused>(await Run(by, officer, [], new WishedRole(Role.Clerk, other, null)));
        Assert.IsType<ChangeAccount.Refused>(await Run(by, officer, [], new WishedRole(Role.Clerk, own, otherPanel)));
        Assert.IsType<ChangeAccount.Refused>(await Run(by, officer, [], Marlshire.Everything));
        Assert.IsType<ChangeAccount.NotFound>(await Run(by, stranger, [], new WishedRole(Role.Clerk, own, null)));
    }

    [Fact]
    public async Task Refuses_to_take_roles_that_another_organisation_gave()
    {
        await using var work = database.Begin();
        var (own, _) = await work.CouncilAsync();
        var (other, _) = await work.CouncilAsync("Eastmoor Hospitals");
        var officer = await work.OfficerAsync(new WishedRole(Role.Analyst, own, null), new WishedRole(Role.Clerk, other, null));
        var theirs = await work.Db.Grants.SingleAsync(grant => grant.OfficerId == officer.Id && grant.OrganisationId == other, TestContext.Current.CancellationToken);

        var outcome = await Run(Marlshire.ReachOf(new WishedRole(Role.Administrator, own, null)), officer, [theirs.Id], give: null);

        Assert.IsType<ChangeAccount.Refused>(outcome);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public async Task Refuses_places_that_make_no_sense(Role role)
    {
        await using var work = database.Begin();
        var (council, panel) = await work.CouncilAsync();
        var officer = await work.OfficerAsync(new WishedRole(Role.Analyst, council, null));
        var wish = role == Role.Administrator ? new WishedRole(role, council, panel) : new WishedRole(role, null, null);

        var refused = Assert.IsType<ChangeAccount.Refused>(await Run(Marlshire.ReachOf(Marlshire.Everything), officer, [], wish));

        Assert.Equal(WishedRole.Field, refused.Mistake.Field);
    }

    [Fact]
    public async Task Leaves_the_last_administrator_who_can_sign_in()
    {
        await using var work = database.Begin();
        await work.Db.Users.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var by = Marlshire.ReachOf(Marlshire.Everything);
        var last = await work.OfficerAsync(Marlshire.Everything);
        var grant = await work.Db.Grants.SingleAsync(candidate => candidate.OfficerId == last.Id, TestContext.Current.CancellationToken);

        Assert.IsType<ChangeAccount.Refused>(await Run(by, last, [grant.Id], give: null));
        Assert.IsType<ChangeAccount.Refused>(await Close(by, last));

        await work.OfficerAsync(Marlshire.Everything);
        Assert.IsType<ChangeAccount.Changed>(await Close(by, last));
    }

    [Fact]
    public async Task Asks_why()
    {
        await using var work = database.Begin();
        var (council, _) = await work.CouncilAsync();
        var officer = await work.OfficerAsync(new WishedRole(Role.Analyst, council, null));

        var refused = Assert.IsType<ChangeAccount.Refused>(await Run(Marlshire.ReachOf(Marlshire.Everything), officer, [], new WishedRole(Role.Clerk, council, null), " "));

        Assert.Equal(AccountMistake.Reason, refused.Mistake.Field);
    }

    private async Task<ChangeAccount> Run(Reach by, Officer officer, Guid[] take, WishedRole? give, string reason = "New post")
    {
        await using var work = database.Begin();
        return await work.Operation<ChangeRoles>().RunAsync(by, officer.Id, new ChangeRoles.Wish(take, give, reason), TestContext.Current.CancellationToken);
    }

    private async Task<ChangeAccount> Close(Reach by, Officer officer)
    {
        await using var work = database.Begin();
        return await work.Operation<CloseAccount>().RunAsync(by, officer.Id, "Has left", TestContext.Current.CancellationToken);
    }
}

public sealed class ChangeRolesOnSqliteTests(SqliteDatabase database) : ChangeRolesTests(database), IClassFixture<SqliteDatabase>;

public sealed class ChangeRolesOnPostgresTests(PostgresDatabase database) : ChangeRolesTests(database), IClassFixture<PostgresDatabase>;
