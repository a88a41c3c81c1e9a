using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Pages that put together what belongs together: a meeting, an item, a body, an organisation, a person.</summary>
public abstract class GatheredTests(SiteFixture site)
{
    [Fact]
    public async Task Shows_a_meeting_item_by_item_with_what_was_asked_answered_and_decided()
    {
        var town = await Town.WriteAsync(site, "Stourley");
        using var visitor = site.Open();

        var page = await visitor.GetAsync(town.Held.Ref.Path);

        Assert.Contains("7.30 pm", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 resolution and 2 questions", page.Text, StringComparison.Ordinal);
        AssertInOrder(page.Page, "6. The hall", "Who paid for the hall?", "The Council did.", "Who will mend the roof?", "No answer found", town.Resolution.Ref.Path);
    }

    [Fact]
    public async Task Says_how_to_ask_at_a_meeting_to_come_in_the_words_of_its_agenda()
    {
        var town = await Town.WriteAsync(site, "Overmere");
        using var visitor = site.Open();

        var (meeting, body) = (await visitor.GetAsync(town.Coming.Ref.Path), await visitor.GetAsync(town.Body.Ref.Path));

        Assert.All(new[] { meeting, body }, page => Assert.Contains("Anybody may put a question if it reaches the Clerk by noon on Monday.", page.Text, StringComparison.Ordinal));
        Assert.Contains($"{town.AgendaPaper.Ref.Path}?words=7-76#words", meeting.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("put a question", (await visitor.GetAsync(town.Held.Ref.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pairs_the_questions_of_an_item_with_their_answers()
    {
        var town = await Town.WriteAsync(site, "Castle Wex");
        using var visitor = site.Open();

        var page = await visitor.GetAsync(town.Item.Ref.Path);

        Assert.Contains("2 questions, with what was answered", page.Text, StringComparison.Ordinal);
        AssertInOrder(page.Page, "Who paid for the hall?", "The Council did.", "Who will mend the roof?", "No answer found", town.Resolution.Ref.Path);
    }

    [Fact]
    public async Task Shows_of_a_body_its_next_and_last_meeting_and_the_questions_that_nobody_answered()
    {
        var town = await Town.WriteAsync(site, "Mill Wex");
        using var visitor = site.Open();

        var page = await visitor.GetAsync(town.Body.Ref.Path);

        AssertInOrder(page.Page, "Next meeting", town.Coming.Ref.Path, "The last was on", town.Held.Ref.Path, "What it decided last", "Questions without an answer", "Who will mend the roof?");
        Assert.DoesNotContain("Who paid for the hall?", page.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_of_an_organisation_its_bodies_and_what_it_followed()
    {
        var town = await Town.WriteAsync(site, "Upper Wex");
        var before = town.Organisation with
        {
            Id = RecordId.New(), Title = "Upper Wex Parish Council", Content = new OrganisationRecord { Name = "Upper Wex Parish Council", OrganisationKind = "council", Successor = town.Organisation.Link },
        };
        await OpenRecord.WriteAsync(site, before);
        using var visitor = site.Open();

        var page = await visitor.GetAsync(town.Organisation.Ref.Path);

        Assert.Contains($"It followed <a href=\"{before.Ref.Path}\">", page.Page, StringComparison.Ordinal);
        Assert.Contains(town.Body.Ref.Path, page.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_of_a_person_what_they_moved_asked_and_promised_and_nothing_that_others_did()
    {
        var person = SampleRecords.Of(RecordKind.Person) with { Id = RecordId.New(), Version = 0, Reason = null };
        var named = new NamedPart("Ada Quill", RecordKind.Person, person.Id);
        PublicRecord Naming(RecordKind kind) => SampleRecords.Of(kind) with { Id = RecordId.New(), Version = 0, Reason = null, Named = [named] };
        var (asked, moved, promised) = (Naming(RecordKind.Question), Naming(RecordKind.Motion), Naming(RecordKind.Assurance));
        await OpenRecord.WriteAsync(site, person, asked, moved, promised);
        using var visitor = site.Open();

        var page = await visitor.GetAsync(person.Ref.Path);

        AssertInOrder(page.Page, "Posts", "Moved or seconded", moved.Ref.Path, "Voted for", ">Asked<", asked.Ref.Path);
        Assert.DoesNotContain(promised.Ref.Path, page.Page, StringComparison.Ordinal);
    }

    private static void AssertInOrder(string page, params string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            var found = page.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{word}” is not there, or not in its place.");
            at = found + word.Length;
        }
    }
}

public sealed class GatheredSqliteTests(SiteFixture site) : GatheredTests(site), IClassFixture<SiteFixture>;

public sealed class GatheredPostgresTests(PostgresSite site) : GatheredTests(site), IClassFixture<PostgresSite>;
