using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record.Importing;

public abstract class ClosedWordsTests(FreshDatabase database)
{
    private const string Secret = "The lowest bid, by Vermilion Ltd, was £410,000.\nThe next was Cobalt’s.\nNoted.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_exempt_stays_so_in_the_next_version_with_its_reasons()
    {
        var closed = await NextAsync($"Tenders\n\nA line was added.\n\n{Secret}\n\nThe end.\n");

        var (words, part) = Assert.Single(closed);
        Assert.Equal(Secret, words);
        Assert.Equal((Visibility.Exempt, "3", "A bidder would be harmed."), (part.Visibility, part.Paragraph, part.PublicInterest));
    }

    [Fact]
    public async Task What_was_rewritten_around_them_leaves_each_line_that_is_still_there_closed()
    {
        var closed = await NextAsync("Tenders\n\nNoted.\n\nThe lowest bid, by Vermilion Ltd, was £410,000.\nNobody else bid. The lowest bid, by Vermilion Ltd, was £410,000.\n");

        Assert.Equal(2, closed.Count);
        Assert.All(closed, part => Assert.Equal("The lowest bid, by Vermilion Ltd, was £410,000.", part.Words));
    }

    [Fact]
    public async Task Nothing_is_closed_that_was_open() => Assert.Empty(await NextAsync("Tenders\n\nThe lowest bid was withdrawn.\n"));

    private async Task<List<(string Words, Part Part)>> NextAsync(string text)
    {
        var marlshire = await Marlshire.FoundAsync(database);
        var mark = Guid.CreateVersion7();
        var first = await marlshire.BringInAsync(database, $"Tenders {mark}\n\n{Secret}\n\nThe end.\n");
        await using var work = database.Begin();
        var before = await work.Db.PaperContents.Where(content => content.PaperVersionId == first.Id).Select(content => content.Text).SingleAsync(Cancel);
        var at = before.IndexOf(Secret, StringComparison.Ordinal);
        work.Db.AddRange(
            new Part { PaperVersionId = first.Id, Start = 0, End = before.Length, Visibility = Visibility.Public },
            new Part
            {
                PaperVersionId = first.Id, Start = at, End = at + Secret.Length, Visibility = Visibility.Exempt, Paragraph = "3", PublicInterest = "A bidder would be harmed.",
                DecidedBy = "Monitoring Officer",
            });
        await work.Db.SaveChangesAsync(Cancel);

        var next = await marlshire.BringInAsync(database, $"{text}{mark}\n", first.PaperId);

        var after = await work.Db.PaperContents.Where(content => content.PaperVersionId == next.Id).Select(content => content.Text).SingleAsync(Cancel);
        var parts = await work.Db.Parts.AsNoTracking().Where(part => part.PaperVersionId == next.Id).OrderBy(part => part.Start).ToListAsync(Cancel);
        return parts.ConvertAll(part => (after[part.Start..part.End], part));
    }
}

public sealed class ClosedWordsSqliteTests(SqliteDatabase database) : ClosedWordsTests(database), IClassFixture<SqliteDatabase>;

public sealed class ClosedWordsPostgresTests(PostgresDatabase database) : ClosedWordsTests(database), IClassFixture<PostgresDatabase>;
