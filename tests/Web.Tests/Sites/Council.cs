using System.Text.Json;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>An invented organisation with one of each thing that it can own.</summary>
internal sealed record Council(RecordId Organisation, RecordId Body, RecordId Meeting, RecordId Paper, Guid Version, Guid Import, RecordId Fact, Guid Officer, RecordId Person, Guid Part)
{
    /// <summary>A post that the person holds at the body.</summary>
    public Guid Post { get; init; }

    /// <summary>Another name of the fact: no clerk gives one, but its address stands under the fact's.</summary>
    public Guid OtherName { get; init; }

    private static readonly string Question = RecordJson.Write(new QuestionRecord { Text = new Printed("Why?", [new Passage(8, 12, "Why?")]) });

    private static readonly string Layout = JsonSerializer.Serialize(new TextLayout(true, []));

    private static readonly string Findings = FindingsJson.Write(new PaperFindings { Details = new FoundDetails("minutes", null, null, null, null, null), Proposals = [] });

    public static async Task<Council> FoundAsync(SiteFixture site, string name)
    {
        var officer = await site.Officers.MakeAsync("Ivo Marsh");
        return await site.WithAsync(async parts =>
        {
            var db = parts.GetRequiredService<CivicDb>();
            var organisation = new Organisation { Name = name };
            var body = new Body { OrganisationId = organisation.Id, Name = $"{name} Health Panel" };
            var meeting = new Meeting { BodyId = body.Id, Date = new DateOnly(2025, 3, 4) };
            var paper = new Paper { BodyId = body.Id, MeetingId = meeting.Id, Title = "Minutes", Kind = "minutes" };
            var version = new PaperVersion
            {
                PaperId = paper.Id, OrganisationId = organisation.Id, Number = 1, Sha256 = new string('a', 64), FileName = "minutes.txt", Format = "text",
                ImportedAt = DateTimeOffset.UnixEpoch, ProposalCount = 0, ReadBy = "test",
            };
            var import = new PaperImport
            {
                BatchId = Guid.CreateVersion7(), BodyId = body.Id, FileName = "minutes.txt", Sha256 = new string('b', 64), Bytes = 1,
                State = ImportState.Refused, OfficerId = officer.Id, SentAt = DateTimeOffset.UnixEpoch,
            };
            var fact = new Fact
            {
                PaperVersionId = version.Id, Kind = RecordKind.Question, Content = Question, Start = 8, ConfirmedAt = DateTimeOffset.UnixEpoch, ConfirmedBy = officer.Id,
            };
            var person = new Person { Name = "Lena Fosse" };
            var part = new Part { PaperVersionId = version.Id, Start = 0, End = 13, Visibility = Visibility.Public };
            var post = new Post { PersonId = person.Id, Title = "Clerk", BodyId = body.Id };
            var other = new OtherName { OfKind = RecordKind.Question, OfId = fact.Id, Name = $"{name} asks" };
            db.AddRange(post, other, person, part, organisation, body, meeting, paper, version, import, fact);
            db.Add(new PaperContent { PaperVersionId = version.Id, Text = "Minutes\nWhy? asked Councillor Ruth Calloway.\n", Layout = Layout, Findings = Findings });
            await db.SaveChangesAsync();
            Assert.IsType<PublishPaper.Outcome.Published>(await parts.GetRequiredService<PublishPaper>().RunAsync(version.Id, null, CancellationToken.None));
            var member = new Civic.Accounts.Officer
            {
                FullName = "Una Pike", UserName = $"{organisation.Id}@x.example", NormalizedUserName = $"{organisation.Id}@X.EXAMPLE", Email = $"{organisation.Id}@x.example",
                NormalizedEmail = $"{organisation.Id}@X.EXAMPLE", OrganisationId = organisation.Id, CreatedAt = DateTimeOffset.UnixEpoch,
            };
            db.Add(member);
            await db.SaveChangesAsync();
            return new Council(organisation.Id, body.Id, meeting.Id, paper.Id, version.Id, import.Id, fact.Id, member.Id, person.Id, part.Id)
            {
                Post = post.Id, OtherName = other.Id,
            };
        });
    }

    /// <summary>What stands in an address of the site where it asks for a thing of this name.</summary>
    public string Value(string name) => name switch
    {
        "organisation" => Organisation.Value,
        "body" => Body.Value,
        "meeting" => Meeting.Value,
        "paper" => Paper.Value,
        "import" => Import.ToString(),
        "person" => Person.Value,
        "post" => Post.ToString(),
        "other" => OtherName.ToString(),
        "part" => Part.ToString(),
        "officer" => Officer.ToString(),
        "kind" => "question",
        "record" or "id" => Fact.Value,
        _ => "1",
    };
}
