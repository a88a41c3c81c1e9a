using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record.Publishing;

public abstract class PublishPaperTests(FreshDatabase database)
{
    private const string Text = "Walk-in clinics\nWhen does the clinic open?\nThe secret bid was Vermilion.\nWho pays for the bus?\nCllr Ada Quill spoke.\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishes_the_paper_with_all_that_stands_around_it_and_was_confirmed_in_it()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var question = await sample.QuestionAsync("When does the clinic open?");

        var published = Assert.IsType<PublishPaper.Outcome.Published>(await PublishAsync(work, sample));

        Assert.Equal(5, published.Edition.New.Count());
        var shown = await ShownAsync(work, new RecordRef(RecordKind.Question, question.Id));
        Assert.Equal("When does the clinic open?", ((QuestionRecord)shown.Record.Content!).Text.Text);
        Assert.Equal("Health Scrutiny Panel", shown.Record.Body!.Name);
        Assert.Equal(sample.Meeting.Date, shown.Record.Date);
        Assert.Equal("Marlshire County Council", shown.Record.PublishedBy);
    }

    [Fact]
    public async Task Lists_the_paper_and_its_facts_under_the_place_of_the_body_and_the_topic_of_the_paper()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        var (place, topic) = ($"Wexcombe {sample.Paper.Id}", $"Clinics {sample.Paper.Id}");
        (sample.Panel.Place, sample.Paper.Topic) = (place, topic);
        await sample.PublicAsync();
        var question = await sample.QuestionAsync("When does the clinic open?");
        await PublishAsync(work, sample);

        var of = await work.Part<PublicLists>().ListAsync(new ListFilter { Place = place }, 1, Cancel);
        var on = await work.Part<PublicLists>().ListAsync(new ListFilter { Topic = topic }, 1, Cancel);

        Assert.Equal([RecordKind.Body, RecordKind.Meeting, RecordKind.Paper, RecordKind.Question], of.Lines.Select(line => line.Kind).Order());
        Assert.Equal([sample.Ref, new RecordRef(RecordKind.Question, question.Id)], on.Lines.Select(line => line.Ref).OrderBy(one => one.Kind));
    }

    [Fact]
    public async Task Gives_out_the_file_where_an_officer_said_so_and_nothing_is_withheld()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var kept = await KeepFileAsync(work, sample);

        await work.Part<GiveOutOriginal>().RunAsync(sample.Version.Id, open: true, Cancel);
        await PublishAsync(work, sample);

        Assert.Equal(new OriginalPart("docx", kept), ((PaperRecord)(await ShownAsync(work, sample.Ref)).Record.Content!).Original);
        Assert.True(await work.Part<PublicOriginals>().IsWholeAsync(kept, Cancel));
    }

    [Theory]
    [InlineData(false, Visibility.Public)]
    [InlineData(true, Visibility.Exempt)]
    [InlineData(true, Visibility.Draft)]
    public async Task Keeps_the_file_at_the_desk_where_nobody_opened_it_or_some_of_it_is_withheld(bool open, Visibility secret)
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        await sample.PartAsync("The secret bid was Vermilion.", secret);
        var kept = await KeepFileAsync(work, sample);

        await work.Part<GiveOutOriginal>().RunAsync(sample.Version.Id, open, Cancel);
        await PublishAsync(work, sample);

        Assert.Null(((PaperRecord)(await ShownAsync(work, sample.Ref)).Record.Content!).Original);
        Assert.False(work.Part<PublicOriginals>().Has(kept));
    }

    [Fact]
    public async Task Writes_nothing_when_nothing_has_changed()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        await sample.QuestionAsync("When does the clinic open?");
        await PublishAsync(work, sample);
        var before = await work.Public.Versions.CountAsync(Cancel);

        var again = Assert.IsType<PublishPaper.Outcome.Published>(await PublishAsync(work, sample));

        Assert.All(again.Edition.Drafts, draft => Assert.Equal(DraftChange.Same, draft.Change));
        Assert.Equal(before, await work.Public.Versions.CountAsync(Cancel));
    }

    [Fact]
    public async Task Asks_why_before_it_changes_what_is_public()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var question = await sample.QuestionAsync("When does the clinic open?");
        await PublishAsync(work, sample);
        await sample.EditAsync(question, content => (QuestionRecord)content with { Asker = "Ada Quill" });

        Assert.IsType<PublishPaper.Outcome.ReasonNeeded>(await PublishAsync(work, sample));
        Assert.IsType<PublishPaper.Outcome.Published>(await PublishAsync(work, sample, "The asker was left out."));

        var shown = await ShownAsync(work, new RecordRef(RecordKind.Question, question.Id));
        Assert.Equal((2, "The asker was left out."), (shown.Record.Version, shown.Record.Reason));
    }

    [Fact]
    public async Task Leaves_out_what_rests_on_words_that_are_withheld_and_says_so_without_them()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        await sample.PartAsync("The secret bid was Vermilion.", Visibility.Exempt);
        var secret = await sample.QuestionAsync("The secret bid was Vermilion.");

        var published = Assert.IsType<PublishPaper.Outcome.Published>(await PublishAsync(work, sample));

        var left = Assert.Single(published.Edition.LeftOut);
        Assert.Equal("Question at line 3 stays out: not all of its words are public.", left.Why);
        Assert.IsType<FoundRecord.None>(await work.Part<PublicRecords>().FindAsync(new RecordRef(RecordKind.Question, secret.Id), null, Cancel));
        Assert.DoesNotContain(await EverythingOfAsync(work, sample), column => column.Contains("Vermilion", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leaves_out_what_repeats_withheld_words_beside_its_public_ones()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        await sample.PartAsync("The secret bid was Vermilion.", Visibility.Exempt);
        await sample.QuestionAsync("Who pays for the bus?", asker: "vermilion");

        var published = Assert.IsType<PublishPaper.Outcome.Published>(await PublishAsync(work, sample));

        Assert.Contains("repeats words that are withheld", Assert.Single(published.Edition.LeftOut).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_back_what_was_removed_at_the_desk()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var question = await sample.QuestionAsync("When does the clinic open?");
        await PublishAsync(work, sample);
        question.Removed = true;
        await work.Db.SaveChangesAsync(Cancel);

        var published = Assert.IsType<PublishPaper.Outcome.Published>(await PublishAsync(work, sample, "It was never asked."));

        Assert.Single(published.Edition.Withdrawn);
        var gone = await work.Part<PublicRecords>().FindAsync(new RecordRef(RecordKind.Question, question.Id), null, Cancel);
        Assert.Equal("It was never asked.", Assert.IsType<FoundRecord.Withdrawn>(gone).Reason);
        Assert.IsType<FoundRecord.Withdrawn>(await work.Part<PublicRecords>().FindVersionAsync(new RecordRef(RecordKind.Question, question.Id), 1, Cancel));
    }

    [Fact]
    public async Task Puts_whoever_is_named_on_the_record_and_links_to_them()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var person = await sample.PersonAsync("Cllr Ada Quill", "Ada Quill");
        var question = await sample.QuestionAsync("Who pays for the bus?", asker: "Cllr Ada Quill");

        await PublishAsync(work, sample);

        var pointing = await work.Part<PublicLists>().PointingAtAsync(new RecordRef(RecordKind.Person, person.Id), null, 1, Cancel);
        Assert.Equal(["paper", "question"], pointing.Lines.Select(line => line.Kind.Name()).Order(StringComparer.Ordinal));
        Assert.Equal("Cllr Ada Quill", Assert.Single((await ShownAsync(work, new RecordRef(RecordKind.Question, question.Id))).Record.Named!).Printed);
    }

    [Fact]
    public async Task Refuses_a_paper_of_which_nothing_is_public()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);

        var refused = Assert.IsType<PublishPaper.Outcome.Refused>(await PublishAsync(work, sample));

        Assert.Equal(["Choose what the public may read. Nothing in this paper is public yet."], refused.Sentences);
    }

    [Fact]
    public async Task Refuses_an_exempt_part_that_does_not_say_under_what_why_and_by_whom()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        await sample.PartAsync("The secret bid was Vermilion.", Visibility.Exempt, part => (part.Paragraph, part.PublicInterest, part.DecidedBy) = (null, " ", null));

        var refused = Assert.IsType<PublishPaper.Outcome.Refused>(await PublishAsync(work, sample));

        Assert.Equal(3, refused.Sentences.Count);
        Assert.All(refused.Sentences, sentence => Assert.Contains("line 3", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuses_a_title_that_stands_only_in_words_that_are_withheld()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        await sample.PartAsync("The secret bid was Vermilion.", Visibility.Exempt);
        sample.Paper.Title = "Secret bid was Vermilion";
        await work.Db.SaveChangesAsync(Cancel);

        Assert.IsType<PublishPaper.Outcome.Refused>(await PublishAsync(work, sample));
    }

    [Fact]
    public async Task Refuses_a_version_older_than_the_one_that_is_public()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var second = await sample.NextVersionAsync(2, "Walk-in clinics\nCorrected.\n");
        work.Db.Add(new Part { PaperVersionId = second.Id, Start = 0, End = 20, Visibility = Visibility.Public });
        await work.Db.SaveChangesAsync(Cancel);
        await work.Part<PublishPaper>().RunAsync(second.Id, null, Cancel);

        var refused = Assert.IsType<PublishPaper.Outcome.Refused>(await PublishAsync(work, sample));

        Assert.StartsWith("Publish version 2 or a later one.", Assert.Single(refused.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_nothing_when_it_fails_before_the_end()
    {
        await using var work = database.Begin();
        var sample = await SamplePaper.KeepAsync(work, Text);
        await sample.PublicAsync();
        var before = await work.Public.Versions.CountAsync(Cancel);
        var door = work.Part<Door>();

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await using var open = await door.OpenAsync(Cancel);
            var edition = await work.Part<DrawUpEdition>().RunAsync(sample.Version.Id, Cancel);
            await door.WriteAsync(edition!.Drafts, null, Cancel);
            throw new InvalidOperationException("The power went.");
        });

        await using var after = database.Begin();
        Assert.Equal(before, await after.Public.Versions.CountAsync(Cancel));
        Assert.IsType<FoundRecord.None>(await after.Part<PublicRecords>().FindAsync(sample.Ref, null, Cancel));
    }

    [Fact]
    public async Task Keeps_the_sequence_whole_when_several_publish_at_once()
    {
        var samples = new List<Guid>();
        await using (var work = database.Begin())
        {
            for (var i = 0; i < 6; i++)
            {
                var sample = await SamplePaper.KeepAsync(work, Text);
                await sample.PublicAsync();
                samples.Add(sample.Version.Id);
            }
        }

        await Task.WhenAll(samples.Concat(samples).Select(async version =>
        {
            await using var work = database.Begin();
            Assert.IsType<PublishPaper.Outcome.Published>(await work.Part<PublishPaper>().RunAsync(version, null, Cancel));
        }));

        await using var after = database.Begin();
        var sequence = await after.Public.Versions.OrderBy(row => row.Sequence).Select(row => row.Sequence).ToListAsync(Cancel);
        Assert.Equal(Enumerable.Range(1, sequence.Count).Select(i => (long)i), sequence);
    }

    private static Task<PublishPaper.Outcome> PublishAsync(Work work, SamplePaper sample, string? reason = null) =>
        work.Part<PublishPaper>().RunAsync(sample.Version.Id, reason, Cancel);

    private static async Task<string> KeepFileAsync(Work work, SamplePaper sample)
    {
        var kept = await work.Papers.KeepAsync(new MemoryStream(sample.Paper.Id.Value.Select(letter => (byte)letter).ToArray()), 100, Cancel);
        await work.Db.PaperVersions.Where(version => version.Id == sample.Version.Id).ExecuteUpdateAsync(version => version.SetProperty(v => v.Sha256, kept.Sha256), Cancel);
        return kept.Sha256;
    }

    private static async Task<FoundRecord.Shown> ShownAsync(Work work, RecordRef what) =>
        Assert.IsType<FoundRecord.Shown>(await work.Part<PublicRecords>().FindAsync(what, null, Cancel));

    private static async Task<List<string>> EverythingOfAsync(Work work, SamplePaper sample) =>
        await work.Public.Versions.Where(row => row.Id == sample.Paper.Id || row.PaperId == sample.Paper.Id).Select(row => row.Json + " " + row.Title + " " + row.Reason).ToListAsync(Cancel);
}

public sealed class PublishPaperSqliteTests(SqliteDatabase database) : PublishPaperTests(database), IClassFixture<SqliteDatabase>;

public sealed class PublishPaperPostgresTests(PostgresDatabase database) : PublishPaperTests(database), IClassFixture<PostgresDatabase>;
