using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Tests.Schemas;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>The public record of an invented town council: a meeting with minutes, in them an item, a resolution and two questions, and a meeting to come with its agenda.</summary>
internal sealed record Town(PublicRecord Organisation, PublicRecord Body, PublicRecord Held, PublicRecord Coming, PublicRecord Paper, PublicRecord Item, PublicRecord Resolution, PublicRecord Answered, PublicRecord Unanswered)
{
    public const string Agenda = "Agenda\nAnybody may put a question if it reaches the Clerk by noon on Monday.\nIt must reach her in writing.\n1. The hall";

    public PublicRecord AgendaPaper { get; private init; } = null!;

    public static async Task<Town> WriteAsync(SiteFixture site, string place, int comesIn = 40)
    {
        var organisation = Record(RecordKind.Organisation, place) with { Title = $"{place} Town Council", Organisation = null, Body = null, Content = new OrganisationRecord { Name = $"{place} Town Council", OrganisationKind = "council" } };
        var body = Record(RecordKind.Body, place) with { Title = $"{place} Council", Organisation = organisation.Link, Body = null, Content = new BodyRecord { Name = $"{place} Council", Organisation = organisation.Link } };
        var held = Meeting(place, organisation, body, new DateOnly(2023, 9, 12));
        var coming = Meeting(place, organisation, body, LocalTime.Day(TimeProvider.System.GetUtcNow()).AddDays(comesIn));
        var paper = Of(Record(RecordKind.Paper, place), organisation, body, held) with { Position = null, Date = new DateOnly(2023, 9, 12) };
        var agenda = Of(Record(RecordKind.Paper, place), organisation, body, coming) with
        {
            Title = "Agenda", Position = null, Date = coming.Date,
            Content = new PaperRecord { Title = "Agenda", PaperKind = "agenda", PaperVersion = 1, Text = Agenda, TextSha256 = new string('0', 64), LinesAreParagraphs = true },
        };
        var item = Of(Record(RecordKind.Item, place), organisation, body, held) with { Paper = paper.Link, Position = 10, Title = "6. The hall", Content = new ItemRecord { Number = "6", Text = new Printed("The hall", []) } };
        var answered = Asked(place, organisation, body, held, paper, 20, "Who paid for the hall?", "The Council did.");
        var unanswered = Asked(place, organisation, body, held, paper, 30, "Who will mend the roof?", null);
        var resolution = Of(Record(RecordKind.Resolution, place), organisation, body, held) with { Paper = paper.Link, Position = 40 };
        var town = new Town(organisation, body, held, coming, paper, item, resolution, answered, unanswered) { AgendaPaper = agenda };
        await OpenRecord.WriteAsync(site, organisation, body, held, coming, agenda, item, answered, unanswered, resolution, paper);
        return town;
    }

    private static PublicRecord Asked(string place, PublicRecord organisation, PublicRecord body, PublicRecord held, PublicRecord paper, int position, string words, string? answer) =>
        Of(Record(RecordKind.Question, place), organisation, body, held) with
        {
            Paper = paper.Link, Position = position, Title = words,
            Content = new QuestionRecord
            {
                Text = new Printed(words, []), Answers = answer is null ? [] : [new AnswerPart { Text = new Printed(answer, []), Responder = "The Mayor", Standing = "answered" }],
            },
        };

    private static PublicRecord Meeting(string place, PublicRecord organisation, PublicRecord body, DateOnly day) => Record(RecordKind.Meeting, place) with
    {
        Title = $"{place} Council, {day:d MMMM yyyy}", Organisation = organisation.Link, Body = body.Link, Date = day,
        Content = new MeetingRecord { Body = body.Link, Date = day, Time = "7.30 pm", Venue = $"{place} Hall" },
    };

    private static PublicRecord Of(PublicRecord record, PublicRecord organisation, PublicRecord body, PublicRecord meeting) =>
        record with { Organisation = organisation.Link, Body = body.Link, Meeting = meeting.Link, Topic = $"The hall at {body.Place}" };

    private static PublicRecord Record(RecordKind kind, string place) => SampleRecords.Of(kind) with
    {
        Id = RecordId.New(), Version = 0, Reason = null, Place = place, Topic = null, Meeting = null, Paper = null, Position = null, Named = null, Date = null,
    };
}
