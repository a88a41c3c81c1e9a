using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Civic.Tests.Record.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Publication.Search;

public abstract class SearchRecordsTests(FreshDatabase database)
{
    private const string Text =
        "Walk-in clinics\n\nWhen does the clinic open? Nobody knows.\n\nThe panel heard of waiting times at the urgent treatment centre.\n\nDraft Vermilion words.\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("clinics open")]
    [InlineData("CLINIC")]
    [InlineData("\"urgent treatment\"")]
    [InlineData("“waiting times”")]
    [InlineData("waited")]
    [InlineData("UTC")]
    [InlineData("utc panel")]
    [InlineData("who OR 'clinic'; -- nobody", 0)]
    [InlineData("\"treatment urgent\"", 0)]
    [InlineData("clinic -orpington")]
    [InlineData("clinic -nobody", 0)]
    [InlineData("panel -nobody", 0)]
    [InlineData("panel -clinics", 0)]
    [InlineData("Vermilion", 0)]
    [InlineData("naming", 0)]
    public async Task Finds_what_has_every_word(string said, int least = 1)
    {
        await using var work = database.Begin();
        var sample = await PublishedAsync(work, Text);

        var found = Hits(await SearchAsync(work, said, sample)).Count(hit => hit.Ref.Kind is RecordKind.Paper or RecordKind.Question);

        Assert.True(least == 0 ? found == 0 : found >= least, $"{said}: {found}");
    }

    [Fact]
    public async Task Opens_a_paper_at_the_words_and_shows_them()
    {
        await using var work = database.Begin();
        var far = string.Concat(Enumerable.Range(1, 80).Select(n => $"{n}. Something else was said about matter {n}.\n\n"));
        var sample = await PublishedAsync(work, $"Walk-in clinics\n\n{far}The café shuts — nobody’s told why — in March.\n");

        var hit = Assert.Single(Hits(await SearchAsync(work, "cafe shut", sample)));

        var at = sample.Text.IndexOf("café", StringComparison.Ordinal);
        Assert.Equal($"{sample.Ref.Path}?words={at}-{at + 4},{at + 5}-{at + 10}&of=1#words", hit.Address);
        Assert.Equal(["café", "shuts"], hit.Snippet.Where(piece => piece.IsFound).Select(piece => piece.Text));
        Assert.Contains("nobody’s told why", string.Concat(hit.Snippet.Select(piece => piece.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_a_paper_that_has_the_words_far_apart_and_none_that_has_a_word_left_out_anywhere()
    {
        await using var work = database.Begin();
        var far = string.Concat(Enumerable.Range(1, 80).Select(n => $"{n}. Something else was said about matter {n}.\n\n"));
        var sample = await PublishedAsync(work, $"Ambulances\n\n{far}The helipad shuts.\n");

        Assert.Equal(sample.Ref, Assert.Single(Hits(await SearchAsync(work, "ambulance helipad", sample))).Ref);
        Assert.Empty(Hits(await SearchAsync(work, "helipad -ambulance", sample)));
    }

    [Fact]
    public async Task Puts_a_title_before_a_mention_and_each_record_once()
    {
        await using var work = database.Begin();
        var sample = await PublishedAsync(work, "Hospital buses\n\nThe hydrotherapy pool was mentioned.\n\nAnd the hydrotherapy pool again.\n");
        sample.Paper.Title = "Hospital buses";
        var other = await SamplePaper.KeepAsync(work, "The pool\n");
        other.Paper.Title = "Hydrotherapy pool";
        (sample.Panel.Place, other.Panel.Place) = (sample.Ref.Id.Value, sample.Ref.Id.Value);
        await work.Db.SaveChangesAsync(Cancel);
        await other.PublicAsync();
        await work.Part<PublishPaper>().RunAsync(other.Version.Id, null, Cancel);
        await work.Part<PublishPaper>().RunAsync(sample.Version.Id, "A place.", Cancel);

        var hits = Hits(await SearchAsync(work, "hydrotherapy", sample));

        Assert.Equal([other.Ref, sample.Ref], hits.Select(hit => hit.Ref));
    }

    [Fact]
    public async Task Narrows_to_kind_body_organisation_place_topic_person_and_days()
    {
        await using var work = database.Begin();
        var sample = await PublishedAsync(work, Text);
        SearchFilter[] fit =
        [
            new() { Kind = RecordKind.Paper }, new() { Body = sample.Panel.Id }, new() { Organisation = sample.Council.Id }, new() { From = sample.Meeting.Date, To = sample.Meeting.Date },
        ];
        SearchFilter[] miss =
        [
            new() { Kind = RecordKind.Motion }, new() { Body = RecordId.New() }, new() { Organisation = RecordId.New() }, new() { Place = "Nowhere" }, new() { Topic = "Nothing" },
            new() { Person = RecordId.New() }, new() { From = sample.Meeting.Date.AddDays(1) }, new() { To = sample.Meeting.Date.AddDays(-1) },
        ];

        foreach (var filter in fit)
        {
            Assert.Contains(Hits(await work.Part<SearchRecords>().RunAsync("clinics", filter, 1, Cancel)), hit => hit.Ref == sample.Ref);
        }

        foreach (var filter in miss)
        {
            Assert.DoesNotContain(Hits(await work.Part<SearchRecords>().RunAsync("clinics", filter, 1, Cancel)), hit => hit.Ref == sample.Ref);
        }
    }

    [Fact]
    public async Task Offers_the_nearest_words_that_find_something()
    {
        await using var work = database.Begin();
        var sample = await PublishedAsync(work, "Podiatry\n\nThe podiatrist came.\n");

        Assert.Equal("podiatry", Assert.IsType<SearchAnswer.Nothing>(await SearchAsync(work, "podaitry", sample)).Nearest);
        Assert.Null(Assert.IsType<SearchAnswer.Nothing>(await SearchAsync(work, "xylophones", sample)).Nearest);
    }

    [Theory]
    [InlineData("", "Enter at least one word")]
    [InlineData("-clinic", "Enter at least one word")]
    [InlineData("\"\" * ( )", "Enter at least one word")]
    public async Task Says_what_is_wrong_with_a_question(string said, string sentence)
    {
        await using var work = database.Begin();

        Assert.StartsWith(sentence, Assert.IsType<SearchAnswer.Mistaken>(await work.Part<SearchRecords>().RunAsync(said, new SearchFilter(), 1, Cancel)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NEAR(clinic, open)")]
    [InlineData("clinic AND OR NOT")]
    [InlineData("Title:clinic")]
    [InlineData("cli* ^open {a b} \\ % _ ''' \"")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("日本 ☃ \ud83d\ude00 clinic")]
    public async Task Takes_no_word_for_an_instruction(string said)
    {
        await using var work = database.Begin();

        Assert.IsNotType<SearchAnswer.Mistaken>(await work.Part<SearchRecords>().RunAsync(said, new SearchFilter(), 1, Cancel));
    }

    [Fact]
    public async Task Finds_no_word_that_was_corrected_away_withdrawn_or_erased()
    {
        await using var work = database.Begin();
        var sample = await PublishedAsync(work, "Walk-in clinics\n\nMr Zebedee Orpington asked.\n\nMiss Quillfeather answered.\n");
        await sample.PartAsync("Mr Zebedee Orpington asked.", Visibility.Confidential);
        await work.Part<PublishPaper>().RunAsync(sample.Version.Id, "A name.", Cancel);

        Assert.Empty(Hits(await SearchAsync(work, "Orpington", sample)));
        Assert.Single(Hits(await SearchAsync(work, "Quillfeather", sample)));
        await work.Part<WithdrawRecord>().RunAsync(new Withdrawal { What = sample.Ref, SeenVersion = 2, Reason = "An error." }, Cancel);
        Assert.Null(Assert.IsType<SearchAnswer.Nothing>(await SearchAsync(work, "Quillfeather", sample)).Nearest);
        Assert.Null(Assert.IsType<SearchAnswer.Nothing>(await SearchAsync(work, "Quilfeather", sample)).Nearest);
        Assert.False(await work.Public.Passages.AnyAsync(passage => passage.Id == sample.Paper.Id, Cancel));
    }

    [Fact]
    public async Task Is_filled_from_a_record_that_an_older_release_left()
    {
        await using var work = database.Begin();
        var sample = await PublishedAsync(work, "Chiropody\n\nThe chiropodist came.\n");
        await work.Db.SearchPassages.ExecuteDeleteAsync(Cancel);

        await work.Part<FillSearch>().RunAsync(Cancel);

        Assert.Contains(Hits(await SearchAsync(work, "chiropodist", sample)), hit => hit.Ref == sample.Ref);
    }

    private static async Task<SamplePaper> PublishedAsync(Work work, string text)
    {
        var sample = await SamplePaper.KeepAsync(work, text);
        sample.Panel.Place = sample.Ref.Id.Value;
        await work.Db.SaveChangesAsync(Cancel);
        await sample.PublicAsync();
        if (text.Contains("Vermilion", StringComparison.Ordinal))
        {
            await sample.PartAsync("Draft Vermilion words.", Visibility.Draft);
        }

        Assert.IsType<PublishPaper.Outcome.Published>(await work.Part<PublishPaper>().RunAsync(sample.Version.Id, null, Cancel));
        return sample;
    }

    // Each test looks at its own paper alone: the place is the paper's.
    private static Task<SearchAnswer> SearchAsync(Work work, string said, SamplePaper sample) =>
        work.Part<SearchRecords>().RunAsync(said, new SearchFilter { Place = sample.Ref.Id.Value }, 1, Cancel);

    private static IReadOnlyList<SearchHit> Hits(SearchAnswer answer) => answer is SearchAnswer.Found found ? found.Hits : [];
}

public sealed class SearchRecordsSqliteTests(SqliteDatabase database) : SearchRecordsTests(database), IClassFixture<SqliteDatabase>;

public sealed class SearchRecordsPostgresTests(PostgresDatabase database) : SearchRecordsTests(database), IClassFixture<PostgresDatabase>;
