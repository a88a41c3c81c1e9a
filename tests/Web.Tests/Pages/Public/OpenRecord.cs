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

/// <summary>An invented council with a published paper, in which some words are public and some are not.</summary>
internal sealed class OpenRecord
{
    /// <summary>Stands in everything that the public must not see.</summary>
    public const string Canary = "Vermilion";

    private const string Text =
        "Walk-in clinics\nWhen does the clinic open? <script>alert(1)</script>\nThe Vermilion bid was lowest.\nIt opens in May.\nSide\tRoad\nDraft Vermilion words.\n";

    private OpenRecord(RecordId body, RecordId paper, Guid version, RecordId question, RecordId promise) =>
        (Body, Paper, Version, Question, Promise) = (body, paper, version, question, promise);

    public RecordId Body { get; }

    public RecordId Paper { get; }

    public Guid Version { get; }

    public RecordId Question { get; }

    public RecordId Promise { get; }

    public string PaperPath => $"/paper/{Paper}";

    public string QuestionPath => $"/question/{Question}";

    public static Task<OpenRecord> PublishAsync(SiteFixture site) => site.WithAsync(async parts =>
    {
        var db = parts.GetRequiredService<CivicDb>();
        var council = new Organisation { Name = "Marlshire County Council", Kind = OrganisationKind.Council };
        var body = new Body { OrganisationId = council.Id, Name = "Health Scrutiny Panel" };
        var meeting = new Meeting { BodyId = body.Id, Date = new DateOnly(2023, 9, 12) };
        var paper = new Paper { BodyId = body.Id, MeetingId = meeting.Id, Title = "Walk-in clinics", Kind = "minutes", Date = meeting.Date };
        var version = new PaperVersion
        {
            PaperId = paper.Id, OrganisationId = council.Id, Number = 1, Sha256 = paper.Id.Value.PadRight(64, '0'), FileName = $"{Canary}.docx", Format = "docx",
            ImportedAt = DateTimeOffset.UnixEpoch, ProposalCount = 1, ReadBy = "test",
        };
        var question = Fact(version, RecordKind.Question, "When does the clinic open? <script>alert(1)</script>", words => new QuestionRecord
        {
            Number = "4", Asker = "Ruth Calloway", Text = words, Answers = [new AnswerPart { Text = Printed("It opens in May."), Standing = "answered" }],
        });
        var promise = Fact(version, RecordKind.Assurance, "It opens in May.", words => new AssuranceRecord { Text = words with { Text = "The clinic opens in May." } });
        var secret = Fact(version, RecordKind.Assurance, "The Vermilion bid was lowest.", words => new AssuranceRecord { Text = words });
        db.AddRange(council, body, meeting, paper, version, question, promise, secret);
        db.Add(new PaperContent
        {
            PaperVersionId = version.Id,
            Text = Text,
            Layout = JsonSerializer.Serialize(new TextLayout(true, [new TextMark("heading", 0, 15, 1), Mark("row", "Side\tRoad")])),
            Findings = FindingsJson.Write(new PaperFindings
            {
                Details = new FoundDetails("minutes", $"{Canary} title", $"{Canary} Board", null, null, null),
                Proposals = [new Proposal("question-9", RecordKind.Question, new QuestionRecord { Text = new Printed($"{Canary}?", []) }, 0, 5, [$"A {Canary} doubt."])],
            }),
        });
        db.Add(new Decision { PaperVersionId = version.Id, Key = "question-9", Outcome = DecisionOutcome.Rejected, At = DateTimeOffset.UnixEpoch, By = $"{Canary} Officer" });
        db.AddRange(
            Part(version, 0, Text.IndexOf("Draft", StringComparison.Ordinal), Visibility.Public),
            Part(version, Text.IndexOf("The Vermilion", StringComparison.Ordinal), Text.IndexOf("It opens", StringComparison.Ordinal), Visibility.Exempt));
        await db.SaveChangesAsync();
        Assert.IsType<PublishPaper.Outcome.Published>(await parts.GetRequiredService<PublishPaper>().RunAsync(version.Id, null, CancellationToken.None));
        return new OpenRecord(body.Id, paper.Id, version.Id, question.Id, promise.Id);
    });

    public static Task WithdrawAsync(SiteFixture site, RecordRef what, string reason) => site.WithAsync(parts => parts.GetRequiredService<WithdrawRecord>()
        .RunAsync(new Withdrawal { What = what, SeenVersion = 1, Reason = reason }, CancellationToken.None));

    public static Task EraseAsync(SiteFixture site, RecordRef what, string reason) => site.WithAsync(parts => parts.GetRequiredService<EraseRecord>()
        .RunAsync(new Erasure { What = what, SeenVersion = 1, Reason = reason }, CancellationToken.None));

    /// <summary>Puts records on the public record as they are.</summary>
    public static Task WriteAsync(SiteFixture site, params PublicRecord[] drafts) => site.WithAsync(async parts =>
    {
        var door = parts.GetRequiredService<Door>();
        await using var open = await door.OpenAsync(CancellationToken.None);
        await door.WriteAsync(await door.CompareAsync(drafts, CancellationToken.None), "A correction.", CancellationToken.None);
        await open.CommitAsync();
        return drafts.Length;
    });

    private static Fact Fact(PaperVersion version, RecordKind kind, string words, Func<Printed, RecordContent> content) => new()
    {
        PaperVersionId = version.Id, Kind = kind, Content = RecordJson.Write(content(Printed(words))), Start = Text.IndexOf(words, StringComparison.Ordinal),
        ConfirmedAt = DateTimeOffset.UnixEpoch, ConfirmedBy = Guid.CreateVersion7(),
    };

    private static Printed Printed(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Printed(words, [new Passage(start, start + words.Length, words)]);
    }

    private static TextMark Mark(string kind, string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextMark(kind, start, start + words.Length, 0);
    }

    private static Part Part(PaperVersion version, int start, int end, Visibility visibility) => new()
    {
        PaperVersionId = version.Id, Start = start, End = end, Visibility = visibility, Paragraph = "3", PublicInterest = "A bidder would be harmed.",
        DecidedBy = "The Monitoring Officer", OpenSummary = "Bids were compared.",
    };
}
