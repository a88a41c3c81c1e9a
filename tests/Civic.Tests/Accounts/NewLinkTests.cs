using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Accounts;

public abstract class NewLinkTests(FreshDatabase database)
{
    [Fact]
    public async Task Lets_the_officer_choose_a_new_password_and_keeps_the_second_factor()
    {
        var officer = await WithAuthenticator();

        var link = Assert.IsType<NewLink.Outcome.Made>(await Run(officer, secondFactorToo: false)).Link;
        Assert.IsType<JoinByLink.Outcome.Joined>(await Use(link));

        Assert.IsType<SignInByPassword.Outcome.Refused>(await SignIn(officer, Marlshire.Password));
        Assert.IsType<SignInByPassword.Outcome.NeedsSecondFactor>(await SignIn(officer, "another heron by the weir"));
    }

    [Fact]
    public async Task Takes_a_lost_second_factor_away_with_its_recovery_codes()
    {
        var officer = await WithAuthenticator();

        var link = Assert.IsType<NewLink.Outcome.Made>(await Run(officer, secondFactorToo: true)).Link;
        await Use(link);

        Assert.IsType<SignInByPassword.Outcome.HasNoSecondFactor>(await SignIn(officer, "another heron by the weir"));
        await using var work = database.Begin();
        Assert.Equal(0, await work.Part<UserManager<Officer>>().CountRecoveryCodesAsync((await work.Part<UserManager<Officer>>().FindByIdAsync(officer.Id.ToString()))!));
    }

    [Fact]
    public async Task Spends_the_links_that_were_made_before()
    {
        var officer = await WithAuthenticator();
        var older = Assert.IsType<NewLink.Outcome.Made>(await Run(officer, secondFactorToo: false)).Link;

        await Run(officer, secondFactorToo: false);

        Assert.IsType<JoinByLink.Outcome.LinkIsSpent>(await Use(older));
    }

    [Fact]
    public async Task Keeps_recovery_codes_as_hashes()
    {
        var officer = await WithAuthenticator();
        await using var work = database.Begin();

        var kept = await work.Db.UserTokens.SingleAsync(token => token.UserId == officer.Id && token.Name == "RecoveryCodes", TestContext.Current.CancellationToken);

        Assert.All(kept.Value!.Split(';'), code => Assert.Matches("^[0-9a-f]{64}$", code));
    }

    private async Task<Officer> WithAuthenticator()
    {
        await using var work = database.Begin();
        var officer = await work.OfficerAsync(Marlshire.Everything);
        await work.Operation<SecondFactors>().KeyAsync(officer);
        await work.Operation<SecondFactors>().TurnOnAsync(officer);
        return officer;
    }

    private async Task<NewLink.Outcome> Run(Officer officer, bool secondFactorToo)
    {
        await using var work = database.Begin();
        var wish = new NewLink.Wish(secondFactorToo, "Lost the phone");
        return await work.Operation<NewLink>().RunAsync(Marlshire.ReachOf(Marlshire.Everything), officer.Id, wish, TestContext.Current.CancellationToken);
    }

    private async Task<JoinByLink.Outcome> Use(string link)
    {
        await using var work = database.Begin();
        var newcomer = new JoinByLink.Newcomer(null, null, "another heron by the weir");
        return await work.Operation<JoinByLink>().RunAsync(link.Split('/').Last(), newcomer, TestContext.Current.CancellationToken);
    }

    private async Task<SignInByPassword.Outcome> SignIn(Officer officer, string password)
    {
        await using var work = database.Begin();
        return await work.Operation<SignInByPassword>().RunAsync(officer.Email!, password);
    }
}

public sealed class NewLinkOnSqliteTests(SqliteDatabase database) : NewLinkTests(database), IClassFixture<SqliteDatabase>;

public sealed class NewLinkOnPostgresTests(PostgresDatabase database) : NewLinkTests(database), IClassFixture<PostgresDatabase>;
