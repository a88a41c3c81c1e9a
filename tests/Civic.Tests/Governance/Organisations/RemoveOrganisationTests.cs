using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Governance.Organisations;

public sealed class RemoveOrganisationTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Removes_what_nothing_points_at_with_its_other_names()
    {
        await using var work = database.Begin();
        var mistaken = new Organisation { Name = "Mistaken Council" };
        work.Db.AddRange(mistaken, new OtherName { OfKind = RecordKind.Organisation, OfId = mistaken.Id, Name = "MC" });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.IsType<Kept.Done>(await work.Operation<RemoveOrganisation>().RunAsync(mistaken.Id, 0, TestContext.Current.CancellationToken));

        Assert.False(await work.Db.Organisations.AnyAsync(one => one.Id == mistaken.Id, TestContext.Current.CancellationToken));
        Assert.False(await work.Db.OtherNames.AnyAsync(name => name.OfId == mistaken.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Keeps_what_anything_points_at_and_says_what_does()
    {
        await using var work = database.Begin();
        var council = new Organisation { Name = "Pointed Council" };
        work.Db.AddRange(
            council,
            new Body { OrganisationId = council.Id, Name = "Cabinet" },
            new Body { OrganisationId = council.Id, Name = "Audit Committee" },
            new Organisation { Name = "Former Council", SuccessorId = council.Id, ValidTo = new DateOnly(1998, 3, 31) });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var kept = await work.Operation<RemoveOrganisation>().RunAsync(council.Id, 0, TestContext.Current.CancellationToken);

        Assert.Equal(
            "Pointed Council cannot be removed, because the record holds 2 bodies and 1 predecessor of it. End it instead",
            Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Sentence);
    }
}
