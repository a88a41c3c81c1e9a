using System.Text.Json;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>A council with a published paper, and around it one of everything that is not public, each with a word of its own.</summary>
internal sealed class SecretDesk
{
    private static readonly string NoFindings = FindingsJson.Write(new PaperFindings { Details = new FoundDetails("minutes", null, null, null, null, null), Proposals = [] });
    private readonly Secrets _secrets;
    private readonly string _text;

    private SecretDesk(Secrets secrets)
    {
        _secrets = secrets;
        _text = $"{Open}\nThe {secrets.In("exempt")} bid was lowest.\nThe {secrets.In("confidential")} order of the court.\nIt opens in May.\nStill {secrets.In("draft")}.\n";
    }

    /// <summary>Words that are public, and stand in this desk's record alone.</summary>
    public string Open { get; } = $"When does clinic {RecordId.New()} open?";

    public Organisation Organisation { get; } = new() { Name = "Marlshire County Council", Kind = OrganisationKind.Council };

    public Body Body { get; private set; } = null!;

    public Paper Paper { get; private set; } = null!;

    public PaperVersion Version { get; private set; } = null!;

    public Fact Question { get; private set; } = null!;

    public Fact SecretFact { get; private set; } = null!;

    /// <summary>The ids of what was never published.</summary>
    public List<RecordRef> Unpublished { get; } = [];

    public static async Task<SecretDesk> FoundAsync(SiteFixture site, Secrets secrets)
    {
        var desk = new SecretDesk(secrets);
        var officer = await site.Officers.MakeAsync(secrets.In("the name of an account"));
        await site.WithAsync(async parts =>
        {
            var db = parts.GetRequiredService<CivicDb>();
            var hand = parts.GetRequiredService<Hand>();
            hand.Take(officer.Id, officer.FullName);
            hand.Because = secrets.In("an officer's reason");
            desk.Body = new Body { OrganisationId = desk.Organisation.Id, Name = "Health Scrutiny Panel" };
            desk.AddPaper(db, officer.Id);
            desk.AddWhatIsNotPublished(db, officer);
            await db.SaveChangesAsync();
            await desk.EditAsync(db);
            Assert.IsType<PublishPaper.Outcome.Published>(await parts.GetRequiredService<PublishPaper>().RunAsync(desk.Version.Id, null, CancellationToken.None));
            await desk.CorrectAndBringInAgainAsync(db);
            return true;
        });
        return desk;
    }

    private void AddPaper(CivicDb db, Guid officer)
    {
        Paper = new Paper { BodyId = Body.Id, Title = "Walk-in clinics", Kind = "minutes" };
        Version = VersionOf(1, _secrets.In("the name of a file"));
        Question = FactOf(RecordKind.Question, Open, words => new QuestionRecord { Text = words, Answers = [] }, officer);
        SecretFact = FactOf(RecordKind.Assurance, Line("exempt"), words => new AssuranceRecord { Text = words }, officer);
        db.AddRange(Organisation, Body, Paper, Version, Question, SecretFact);
        db.AddRange(PartOf(0, _text.IndexOf("Still", StringComparison.Ordinal), Visibility.Public), PartOf("exempt", Visibility.Exempt), PartOf("confidential", Visibility.Confidential));
        var proposal = new Proposal("question-9", RecordKind.Question, new QuestionRecord { Text = new Printed(_secrets.In("a rejected proposal"), []) }, 0, 4, [_secrets.In("a doubt")]);
        var details = new FoundDetails("minutes", _secrets.In("a title that was found"), _secrets.In("a body that was found"), null, null, _secrets.In("a place that was found"));
        db.Add(new PaperContent
        {
            PaperVersionId = Version.Id, Text = _text, Layout = JsonSerializer.Serialize(new TextLayout(true, [])), Findings = FindingsJson.Write(new PaperFindings { Details = details, Proposals = [proposal] }),
        });
        db.Add(new Decision { PaperVersionId = Version.Id, Key = "question-9", Outcome = DecisionOutcome.Rejected, At = DateTimeOffset.UnixEpoch, By = _secrets.In("who decided a card") });
    }

    private void AddWhatIsNotPublished(CivicDb db, Civic.Accounts.Officer officer)
    {
        var person = new Person { Name = _secrets.In("a person on record") };
        var elsewhere = new Organisation { Name = _secrets.In("an organisation on record") };
        var board = new Body { OrganisationId = elsewhere.Id, Name = _secrets.In("a body on record") };
        var meeting = new Meeting { BodyId = Body.Id, Date = new DateOnly(2024, 2, 1), Venue = _secrets.In("the place of a meeting on record") };
        Unpublished.AddRange([new(RecordKind.Person, person.Id), new(RecordKind.Organisation, elsewhere.Id), new(RecordKind.Body, board.Id), new(RecordKind.Meeting, meeting.Id), new(RecordKind.Assurance, SecretFact.Id)]);
        db.AddRange(person, elsewhere, board, meeting);
        db.Add(new Post { PersonId = person.Id, Title = _secrets.In("a post on record"), BodyId = Body.Id });
        db.Add(new OtherName { OfKind = RecordKind.Body, OfId = board.Id, Name = _secrets.In("another name on record") });
        db.Add(new NameLink { PaperVersionId = Version.Id, OfKind = RecordKind.Person, Printed = _secrets.In("a name that was matched"), OfId = person.Id });
        db.Add(new Civic.Accounts.Session { OfficerId = officer.Id, StartedAt = DateTimeOffset.UnixEpoch, Browser = _secrets.In("an officer's browser") });
        db.Add(new ReviewStep { PaperVersionId = Version.Id, OfficerId = officer.Id, At = DateTimeOffset.UnixEpoch, What = _secrets.In("a step of the review"), Changes = "[]" });
        db.Add(new PaperImport
        {
            BatchId = Guid.CreateVersion7(), BodyId = Body.Id, FileName = _secrets.In("the name of a refused file"), Refusal = _secrets.In("a refusal"), Sha256 = new string('e', 64), Bytes = 1,
            State = ImportState.Refused, OfficerId = officer.Id, SentAt = DateTimeOffset.UnixEpoch,
        });
        db.Users.Single(one => one.Id == officer.Id).Email = $"{_secrets.In("an e-mail address")}@marlshire.example";
        db.Users.Single(one => one.Id == officer.Id).PhoneNumber = _secrets.In("a telephone number");
    }

    // The words that an officer replaced before anything was published: History and the fact itself keep them.
    private async Task EditAsync(CivicDb db)
    {
        var published = Question.Content;
        var replaced = RecordJson.Write(new QuestionRecord { Text = Words(Open) with { Text = _secrets.In("replaced by an edit") }, Answers = [] });
        Question.Content = replaced;
        await db.SaveChangesAsync();
        (Question.Content, Question.Found) = (published, replaced);
        await db.SaveChangesAsync();
    }

    // A correction that nobody has published yet, and a later version of the paper.
    private async Task CorrectAndBringInAgainAsync(CivicDb db)
    {
        Question.Content = RecordJson.Write(new QuestionRecord { Text = Words(Open) with { Text = $"{Open} {_secrets.In("an unpublished correction")}" }, Answers = [] });
        Paper.Title = _secrets.In("an unpublished title");
        var later = VersionOf(2, _secrets.In("the name of a later file"));
        var text = $"Corrected: {_secrets.In("an unpublished version")}.\n";
        db.AddRange(later, new PaperContent { PaperVersionId = later.Id, Text = text, Layout = JsonSerializer.Serialize(new TextLayout(true, [])), Findings = NoFindings });
        db.Add(new Part { PaperVersionId = later.Id, Start = 0, End = text.Length, Visibility = Visibility.Public });
        await db.SaveChangesAsync();
    }

    private PaperVersion VersionOf(int number, string file) => new()
    {
        PaperId = Paper.Id, OrganisationId = Organisation.Id, Number = number, Sha256 = CanonicalJson.Sha256($"{Paper.Id}{number}"), FileName = file, Format = "txt",
        ImportedAt = DateTimeOffset.UnixEpoch, ProposalCount = 1, ReadBy = "test",
    };

    private Fact FactOf(RecordKind kind, string words, Func<Printed, RecordContent> content, Guid officer) => new()
    {
        PaperVersionId = Version.Id, Kind = kind, Content = RecordJson.Write(content(Words(words))), Start = _text.IndexOf(words, StringComparison.Ordinal), ConfirmedAt = DateTimeOffset.UnixEpoch, ConfirmedBy = officer,
    };

    private Printed Words(string words) => new(words, [new Passage(_text.IndexOf(words, StringComparison.Ordinal), _text.IndexOf(words, StringComparison.Ordinal) + words.Length, words)]);

    private string Line(string sort) => _text.Split('\n').Single(line => line.Contains(_secrets.In(sort), StringComparison.Ordinal));

    private Part PartOf(string sort, Visibility visibility) => PartOf(_text.IndexOf(Line(sort), StringComparison.Ordinal), _text.IndexOf(Line(sort), StringComparison.Ordinal) + Line(sort).Length + 1, visibility);

    private Part PartOf(int start, int end, Visibility visibility) => new()
    {
        PaperVersionId = Version.Id, Start = start, End = end, Visibility = visibility, Paragraph = "3", PublicInterest = "A bidder would be harmed.", DecidedBy = "The Monitoring Officer",
        OpenSummary = visibility == Visibility.Public ? null : "Bids were compared.",
    };
}
