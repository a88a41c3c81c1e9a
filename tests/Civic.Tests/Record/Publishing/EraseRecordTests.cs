using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record.Publishing;

public abstract class EraseRecordTests(FreshDatabase database)
{
    private const string Text = "Walk-in clinics\nWhy was Ottoline Brack turned away?\nWho pays for the bus?\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_the_words_of_every_version_and_leaves_hash_date_and_reason()
    {
        await using var work = database.Begin();
        var (_, question) = await PublishedAsync(work);
        var hashes = await HashesAsync(work, question);

        var erased = Assert.IsType<EraseRecord.Outcome.Erased>(await EraseAsync(work, question, 2));

        Assert.Equal(2, erased.Versions);
        Assert.Equal(hashes, await HashesAsync(work, question));
        var found = Assert.IsType<FoundRecord.Erased>(await work.Part<PublicRecords>().FindAsync(question, null, Cancel));
        Assert.Equal("A patient asked for it.", found.Reason);
        Assert.IsType<FoundRecord.Erased>(await work.Part<PublicRecords>().FindVersionAsync(question, 1, Cancel));
        Assert.DoesNotContain((await work.Part<PublicLists>().ListAsync(new ListFilter { Kind = RecordKind.Question }, 1, Cancel)).Lines, line => line.Id == question.Id);
    }

    [Fact]
    public async Task Takes_them_from_the_fact_its_history_and_the_steps_that_could_bring_them_back()
    {
        await using var work = database.Begin();
        var (sample, question) = await PublishedAsync(work);
        work.Db.Add(new ReviewStep
        {
            PaperVersionId = sample.Version.Id,
            OfficerId = Guid.CreateVersion7(),
            At = database.Time.Now,
            What = "Edited question 1",
            Changes = $"[{{\"FactId\":\"{question.Id}\",\"Before\":\"Ottoline Brack\"}}]",
        });
        await work.Db.SaveChangesAsync(Cancel);

        await EraseAsync(work, question, 2);

        await using var after = database.Begin();
        var fact = await after.Db.Facts.SingleAsync(one => one.Id == question.Id, Cancel);
        Assert.True(fact.Removed);
        Assert.Null(fact.Found);
        Assert.Empty(((QuestionRecord)RecordJson.Read(RecordKind.Question, fact.Content)).Text.Passages);
        string?[] kept = [fact.Content, .. await after.Db.History.Where(entry => entry.Key == question.Id.Value).Select(entry => entry.Before + entry.After).ToListAsync(Cancel)];
        Assert.All(kept, words => Assert.DoesNotContain("Ottoline", words!, StringComparison.Ordinal));
        Assert.Empty(await after.Db.ReviewSteps.Where(step => step.PaperVersionId == sample.Version.Id).ToListAsync(Cancel));
        Assert.True(await after.Db.History.AnyAsync(entry => entry.What == "Erasure" && entry.Key == question.ToString(), Cancel));
    }

    [Fact]
    public async Task Takes_a_whole_paper_with_its_bytes()
    {
        await using var work = database.Begin();
        var (sample, _) = await PublishedAsync(work);
        var kept = await work.Papers.KeepAsync(new MemoryStream([1, 2, 3]), 10, Cancel);
        await work.Db.PaperVersions.Where(version => version.Id == sample.Version.Id).ExecuteUpdateAsync(version => version.SetProperty(v => v.Sha256, kept.Sha256), Cancel);

        Assert.IsType<EraseRecord.Outcome.Erased>(await EraseAsync(work, sample.Ref, 1));

        await using var after = database.Begin();
        Assert.False(await after.Papers.IsWholeAsync(kept.Sha256, Cancel));
        Assert.Equal("", (await after.Db.PaperContents.SingleAsync(content => content.PaperVersionId == sample.Version.Id, Cancel)).Text);
        Assert.Equal("[erased]", (await after.Db.PaperVersions.SingleAsync(version => version.Id == sample.Version.Id, Cancel)).FileName);
        Assert.Equal(0, await after.Db.Parts.CountAsync(part => part.PaperVersionId == sample.Version.Id, Cancel));
    }

    [Fact]
    public async Task Takes_the_file_that_everybody_could_download()
    {
        await using var work = database.Begin();
        var (sample, _) = await PublishedAsync(work);
        var kept = await work.Papers.KeepAsync(new MemoryStream(sample.Paper.Id.Value.Select(letter => (byte)letter).ToArray()), 100, Cancel);
        await work.Db.PaperVersions.Where(version => version.Id == sample.Version.Id).ExecuteUpdateAsync(version => version.SetProperty(v => v.Sha256, kept.Sha256), Cancel);
        await work.Part<GiveOutOriginal>().RunAsync(sample.Version.Id, open: true, Cancel);
        Assert.IsType<PublishPaper.Outcome.Published>(await work.Part<PublishPaper>().RunAsync(sample.Version.Id, "The file too.", Cancel));
        Assert.True(work.Part<PublicOriginals>().Has(kept.Sha256));

        Assert.IsType<EraseRecord.Outcome.Erased>(await EraseAsync(work, sample.Ref, 2));

        Assert.False(work.Part<PublicOriginals>().Has(kept.Sha256));
    }

    [Fact]
    public async Task Can_leave_the_version_that_stands()
    {
        await using var work = database.Begin();
        var (_, question) = await PublishedAsync(work);

        await work.Part<EraseRecord>().RunAsync(new Erasure { What = question, SeenVersion = 2, Reason = "A name.", OnlyEarlier = true }, Cancel);

        Assert.IsType<FoundRecord.Erased>(await work.Part<PublicRecords>().FindVersionAsync(question, 1, Cancel));
        Assert.IsType<FoundRecord.Shown>(await work.Part<PublicRecords>().FindAsync(question, null, Cancel));
    }

    [Theory]
    [InlineData(1, "A patient asked for it.", "Look at version 2 first.")]
    [InlineData(2, " ", "Enter why the words must go")]
    public async Task Refuses_without_a_reason_or_when_there_is_a_newer_version(int seen, string reason, string sentence)
    {
        await using var work = database.Begin();
        var (_, question) = await PublishedAsync(work);

        var outcome = await work.Part<EraseRecord>().RunAsync(new Erasure { What = question, SeenVersion = seen, Reason = reason }, Cancel);

        Assert.StartsWith(sentence, Assert.IsType<EraseRecord.Outcome.Refused>(outcome).Sentence, StringComparison.Ordinal);
        Assert.IsType<FoundRecord.Shown>(await work.Part<PublicRecords>().FindAsync(question, null, Cancel));
    }

    [Fact]
    public async Task Finds_every_record_that_holds_the_words_whatever_their_case_and_line_ends()
    {
        await using var work = database.Begin();
        var (sample, question) = await PublishedAsync(work);

        var found = await work.Part<FindWords>().RunAsync("ottoline  brack", Cancel);

        Assert.Equal([1, 2], found.Single(one => one.What == question).Versions);
        Assert.Contains(found, one => one.What == sample.Ref);
    }

    private static async Task<(SamplePaper Sample, RecordRef Question)> PublishedAsync(Work work)
    {
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var fact = await sample.QuestionAsync("Why was Ottoline Brack turned away?");
        await work.Part<PublishPaper>().RunAsync(sample.Version.Id, null, Cancel);
        await sample.EditAsync(fact, content => (QuestionRecord)content with { Asker = "The Chair" });
        await work.Part<PublishPaper>().RunAsync(sample.Version.Id, "The asker was left out.", Cancel);
        return (sample, new RecordRef(RecordKind.Question, fact.Id));
    }

    private static Task<EraseRecord.Outcome> EraseAsync(Work work, RecordRef what, int seen) =>
        work.Part<EraseRecord>().RunAsync(new Erasure { What = what, SeenVersion = seen, Reason = "A patient asked for it." }, Cancel);

    private static Task<List<string>> HashesAsync(Work work, RecordRef what) =>
        work.Public.Versions.Where(row => row.Id == what.Id).OrderBy(row => row.Version).Select(row => row.Sha256).ToListAsync(Cancel);
}

public sealed class EraseRecordSqliteTests(SqliteDatabase database) : EraseRecordTests(database), IClassFixture<SqliteDatabase>;

public sealed class EraseRecordPostgresTests(PostgresDatabase database) : EraseRecordTests(database), IClassFixture<PostgresDatabase>;
