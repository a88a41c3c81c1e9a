using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Review;
using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Civic.Tests.Record.Review;

public abstract class ReviewTests(FreshDatabase database)
{
    private static readonly Dictionary<string, string> OtherAsker = new() { ["asker"] = "The Vice-Chair" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Proposes_what_the_reader_found_beside_its_words()
    {
        var (marlshire, version) = await BroughtInAsync();

        var review = await ReadAsync(marlshire.Clerk, version);

        Assert.Equal(3, review.Cards.Count(card => card.Kind == RecordKind.Question));
        Assert.All(review.Cards, card => Assert.Equal(CardState.Found, card.State));
        Assert.All(
            review.Cards.SelectMany(card => CardPassages.Of(card.Content)),
            passage => Assert.Equal(passage.Quote, review.Text[passage.Start..passage.End]));
    }

    [Fact]
    public async Task Accepts_one_as_it_was_found()
    {
        var (marlshire, version) = await BroughtInAsync();

        await DoAsync(marlshire.Clerk, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Accepted, null, Cancel));

        var card = await CardAsync(marlshire.Clerk, version, "question-1");
        Assert.Equal(CardState.Confirmed, card.State);
        Assert.Equal("Priya Anand", card.By);
    }

    [Fact]
    public async Task Accepts_all_of_a_kind_and_leaves_what_is_decided()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Colleague, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-2", DecisionOutcome.Rejected, null, Cancel));

        var outcome = await DoAsync(
            marlshire.Clerk, work => work.Part<DecideProposals>().AcceptAsync(version.Id, ["question-1", "question-2", "question-3"], new Dictionary<string, IReadOnlyDictionary<string, string>>(), Cancel));

        Assert.Equal("Accepted 2 questions", Assert.IsType<ReviewOutcome.Done>(outcome).What);
        Assert.Equal(CardState.Rejected, (await CardAsync(marlshire.Clerk, version, "question-2")).State);
    }

    [Fact]
    public async Task Keeps_the_words_of_what_is_edited_and_shows_the_edit()
    {
        var (marlshire, version) = await BroughtInAsync();
        var changed = new Dictionary<string, string> { ["text.text"] = "Who pays for the bus in the evening?" };

        await DoAsync(marlshire.Clerk, work => work.Part<EditCard>().RunAsync(version.Id, "question-1", changed, null, Cancel));

        var card = await CardAsync(marlshire.Clerk, version, "question-1");
        var question = Assert.IsType<QuestionRecord>(card.Content);
        Assert.Equal(CardState.Edited, card.State);
        Assert.Equal("Who pays for the bus in the evening?", question.Text.Text);
        Assert.Equal("Who pays for the evening bus?", Assert.Single(question.Text.Passages).Quote);
    }

    [Fact]
    public async Task Says_beside_the_field_what_will_not_do_and_changes_nothing()
    {
        var (marlshire, version) = await BroughtInAsync();
        var changed = new Dictionary<string, string> { ["text.text"] = " ", ["answers[0].standing"] = "excellent" };

        var outcome = await DoAsync(marlshire.Clerk, work => work.Part<EditCard>().RunAsync(version.Id, "question-1", changed, null, Cancel));

        var mistakes = Assert.IsType<ReviewOutcome.Mistaken>(outcome).Mistakes;
        Assert.Equal("Enter question", mistakes["text.text"]);
        Assert.Equal("Choose does it answer?", mistakes["answers[0].standing"]);
        Assert.Equal(CardState.Found, (await CardAsync(marlshire.Clerk, version, "question-1")).State);
    }

    [Fact]
    public async Task Tells_the_second_of_two_officers_what_the_first_did()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Colleague, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Rejected, null, Cancel));

        var outcome = await DoAsync(marlshire.Clerk, work => work.Part<EditCard>().RunAsync(version.Id, "question-1", OtherAsker, null, Cancel));

        Assert.StartsWith("Tom Ferrier rejected this at ", Assert.IsType<ReviewOutcome.Conflict>(outcome).Sentence, StringComparison.Ordinal);
        Assert.Equal(CardState.Rejected, (await CardAsync(marlshire.Clerk, version, "question-1")).State);
    }

    [Fact]
    public async Task Tells_the_second_also_when_both_read_before_either_saved()
    {
        var (marlshire, version) = await BroughtInAsync();
        await using var slow = Begin(marlshire.Clerk);
        var work = slow.Part<ReviewWork>();
        Assert.True(await work.OpenAsync(version.Id, Cancel));
        await DoAsync(marlshire.Colleague, other => other.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Accepted, null, Cancel));

        work.Decide("question-1", DecisionOutcome.Rejected, null);
        var outcome = await work.SaveAsync("Rejected question 1", Cancel);

        Assert.Contains("Tom Ferrier was at this paper at the same time", Assert.IsType<ReviewOutcome.Conflict>(outcome).Sentence, StringComparison.Ordinal);
        Assert.Equal(CardState.Confirmed, (await CardAsync(marlshire.Clerk, version, "question-1")).State);
    }

    [Fact]
    public async Task Blames_nobody_when_it_is_the_database_that_does_not_save()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Colleague, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-2", DecisionOutcome.Accepted, null, Cancel));
        await using var waiting = Begin(marlshire.Clerk);
        await waiting.HurryAsync(Cancel);
        await using var holding = Begin(marlshire.Colleague);
        await using var held = await holding.HoldDecisionsAsync(Cancel);

        var failure = await Xunit.Record.ExceptionAsync(() => waiting.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Accepted, null, Cancel));

        Assert.Equal(FaultKind.Busy, DatabaseFault.Of(failure));
    }

    [Fact]
    public async Task Undoes_the_last_act_and_the_one_before()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Clerk, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Accepted, null, Cancel));
        database.Time.Pass(TimeSpan.FromMinutes(1));
        await DoAsync(marlshire.Clerk, work => work.Part<EditCard>().RunAsync(version.Id, "question-1", OtherAsker, 0, Cancel));
        database.Time.Pass(TimeSpan.FromMinutes(1));

        await DoAsync(marlshire.Clerk, work => work.Part<UndoStep>().RunAsync(version.Id, Cancel));
        var afterOne = await CardAsync(marlshire.Clerk, version, "question-1");
        await DoAsync(marlshire.Clerk, work => work.Part<UndoStep>().RunAsync(version.Id, Cancel));

        Assert.Equal(CardState.Confirmed, afterOne.State);
        Assert.Equal(CardState.Found, (await CardAsync(marlshire.Clerk, version, "question-1")).State);
        Assert.Equal("There is nothing to undo.", Assert.IsType<ReviewOutcome.Refused>(await DoAsync(marlshire.Clerk, work => work.Part<UndoStep>().RunAsync(version.Id, Cancel))).Sentence);
    }

    [Fact]
    public async Task Does_not_undo_what_a_colleague_has_changed_since()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Clerk, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Accepted, null, Cancel));
        await DoAsync(marlshire.Colleague, work => work.Part<EditCard>().RunAsync(version.Id, "question-1", OtherAsker, 0, Cancel));

        var outcome = await DoAsync(marlshire.Clerk, work => work.Part<UndoStep>().RunAsync(version.Id, Cancel));

        Assert.IsType<ReviewOutcome.Conflict>(outcome);
        Assert.Equal(CardState.Edited, (await CardAsync(marlshire.Clerk, version, "question-1")).State);
    }

    [Fact]
    public async Task Merges_two_questions_with_their_answers()
    {
        var (marlshire, version) = await BroughtInAsync();

        await DoAsync(marlshire.Clerk, work => work.Part<MergeCards>().RunAsync(version.Id, "question-1", null, "question-2", null, Cancel));

        var merged = Assert.IsType<QuestionRecord>((await CardAsync(marlshire.Clerk, version, "question-1")).Content);
        Assert.Equal(2, merged.Answers.Count);
        Assert.Equal(2, merged.Text.Passages.Count);
        Assert.Equal(CardState.Merged, (await CardAsync(marlshire.Clerk, version, "question-2")).State);
    }

    [Fact]
    public async Task Splits_a_card_at_a_place_inside_its_words()
    {
        var (marlshire, version) = await BroughtInAsync();
        var at = Marlshire.Questions.IndexOf("pays for", StringComparison.Ordinal);

        await DoAsync(marlshire.Clerk, work => work.Part<SplitCard>().RunAsync(version.Id, "question-1", at, null, Cancel));

        var questions = (await ReadAsync(marlshire.Clerk, version)).Cards.Where(card => card.Kind == RecordKind.Question).ToList();
        Assert.Equal(4, questions.Count);
        Assert.Equal(["Who", "pays for the evening bus?"], questions.Take(2).Select(card => CardWords.Of(card.Content)!.Text));
    }

    [Fact]
    public async Task Adds_what_the_reader_missed_by_words_of_the_paper()
    {
        var (marlshire, version) = await BroughtInAsync();
        var missed = new MissedWords { Kind = RecordKind.Assurance, Words = "no figure  had been agreed" };

        await DoAsync(marlshire.Clerk, work => work.Part<AddMissed>().RunAsync(version.Id, missed, Cancel));

        var card = Assert.Single((await ReadAsync(marlshire.Clerk, version)).Cards, card => card.State == CardState.Added);
        Assert.Equal("no figure had been agreed", Assert.Single(CardPassages.Of(card.Content)).Quote);
    }

    [Fact]
    public async Task Refuses_words_that_are_not_in_the_paper()
    {
        var (marlshire, version) = await BroughtInAsync();
        var invented = new MissedWords { Kind = RecordKind.Assurance, Words = "every bed will stay" };

        var outcome = await DoAsync(marlshire.Clerk, work => work.Part<AddMissed>().RunAsync(version.Id, invented, Cancel));

        Assert.Equal("These words are not in the paper. Copy them exactly as the paper prints them.", Assert.IsType<ReviewOutcome.Refused>(outcome).Sentence);
    }

    [Fact]
    public async Task Opens_a_decided_proposal_again()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Clerk, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-1", DecisionOutcome.Accepted, null, Cancel));

        await DoAsync(marlshire.Clerk, work => work.Part<Reopen>().RunAsync(version.Id, "question-1", 0, Cancel));

        Assert.Equal(CardState.Found, (await CardAsync(marlshire.Clerk, version, "question-1")).State);
    }

    [Fact]
    public async Task Carries_over_what_a_later_version_says_in_the_same_words()
    {
        var (marlshire, version) = await BroughtInAsync();
        await DoAsync(marlshire.Clerk, work => work.Part<EditCard>().RunAsync(version.Id, "question-1", OtherAsker, null, Cancel));
        await DoAsync(marlshire.Clerk, work => work.Part<DecideProposals>().RunAsync(version.Id, "question-2", DecisionOutcome.Accepted, null, Cancel));
        var fact = (await CardAsync(marlshire.Clerk, version, "question-1")).FactId;
        var corrected = "Corrected on 20 October 2025.\n\n" + Marlshire.Questions.Replace("travel study be published", "travel study at last be published", StringComparison.Ordinal);

        var later = await marlshire.BringInAsync(database, corrected, version.PaperId);
        await DoAsync(marlshire.Clerk, work => work.Part<CarryOver>().RunAsync(version.PaperId, later.Number, Cancel));

        var carried = await CardAsync(marlshire.Clerk, later, "question-1");
        var question = Assert.IsType<QuestionRecord>(carried.Content);
        Assert.Equal(fact, carried.FactId);
        Assert.Equal("The Vice-Chair", question.Asker);
        Assert.All(CardPassages.Of(question), passage => Assert.Equal(passage.Quote, corrected[passage.Start..passage.End]));
        Assert.Equal(CardState.Found, (await CardAsync(marlshire.Clerk, later, "question-2")).State);
    }

    [Fact]
    public async Task Hides_exempt_words_and_what_was_found_in_them_from_who_may_not_read_them()
    {
        var (marlshire, version) = await BroughtInAsync();
        var at = Marlshire.Questions.IndexOf("Who pays", StringComparison.Ordinal);
        await using (var work = Begin(marlshire.Clerk))
        {
            work.Db.Add(new Part { PaperVersionId = version.Id, Start = at, End = at + 28, Visibility = Visibility.Exempt });
            await work.Db.SaveChangesAsync(Cancel);
        }

        var hidden = await ReadAsync(marlshire.Colleague, version, mayReadExempt: false);

        Assert.DoesNotContain("evening bus", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden.Cards, card => card.Key == "question-1");
        Assert.Equal(1, hidden.Hidden);
        Assert.Equal(Marlshire.Questions.Length, hidden.Text.Length);
    }

    private async Task<(Marlshire Marlshire, PaperVersion Version)> BroughtInAsync()
    {
        var marlshire = await Marlshire.FoundAsync(database);
        return (marlshire, await marlshire.BringInAsync(database, Marlshire.Questions));
    }

    private Work Begin(Officer officer)
    {
        var work = database.Begin();
        work.Hand.Take(officer.Id, officer.FullName);
        return work;
    }

    private async Task<ReviewOutcome> DoAsync(Officer officer, Func<Work, Task<ReviewOutcome>> act)
    {
        await using var work = Begin(officer);
        return await act(work);
    }

    private async Task<PaperReview> ReadAsync(Officer officer, PaperVersion version, bool mayReadExempt = true)
    {
        await using var work = Begin(officer);
        return (await work.Part<ReadReview>().RunAsync(version.PaperId, version.Number, mayReadExempt, Cancel))!;
    }

    private async Task<ReviewCard> CardAsync(Officer officer, PaperVersion version, string key) =>
        (await ReadAsync(officer, version)).Cards.Single(card => card.Key == key);
}

public sealed class ReviewOnSqlite(SqliteDatabase database) : ReviewTests(database), IClassFixture<SqliteDatabase>;

public sealed class ReviewOnPostgres(PostgresDatabase database) : ReviewTests(database), IClassFixture<PostgresDatabase>;
