using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Tests.Schemas;

/// <summary>An invented record of each kind, with everything in it that a record of its kind can say.</summary>
internal static class SampleRecords
{
    private static readonly DateOnly Day = new(2023, 9, 12);
    private static readonly LinkPart Panel = new(RecordKind.Body, new RecordId("abcdefgh1234"), "Health Panel");
    private static readonly LinkPart Council = new(RecordKind.Organisation, new RecordId("abcdefgh1235"), "Marlshire County Council");
    private static readonly NamePart[] Names = [new("MCC", Day, null)];
    private static readonly ClausePart[] Clauses =
    [
        new() { Label = "(a)", Place = 1, Text = Said("That it be noted."), Verb = "noted", Until = [1] },
        new() { Label = "(i)", Place = 1, Parent = 0, Text = Said("Once asked.") },
    ];

    public static PublicRecord Of(RecordKind kind)
    {
        var content = Content(kind);
        return new PublicRecord
        {
            Kind = kind,
            Id = new RecordId("0123456789ab"),
            Version = 2,
            PublishedAt = new DateTimeOffset(2025, 6, 1, 9, 30, 0, TimeSpan.Zero),
            Reason = "It was wrong.",
            PublishedBy = Council.Name,
            Title = content.Heading,
            Organisation = Council,
            Body = Panel,
            Meeting = new LinkPart(RecordKind.Meeting, new RecordId("abcdefgh1236"), "Health Panel, 12 September 2023"),
            Paper = new LinkPart(RecordKind.Paper, new RecordId("abcdefgh1237"), "Minutes"),
            Place = "Wexcombe",
            Date = Day,
            Topic = "Clinics",
            Position = 12,
            Named = [new NamedPart("Cllr Ada Quill", RecordKind.Person, new RecordId("abcdefgh1238"))],
            Content = content,
        };
    }

    private static RecordContent Content(RecordKind kind) => kind switch
    {
        RecordKind.Organisation => new OrganisationRecord { Name = Council.Name, OrganisationKind = "council", ValidFrom = Day, ValidTo = Day, Successor = Council, OtherNames = Names },
        RecordKind.Body => new BodyRecord { Name = Panel.Name, Organisation = Council, ValidFrom = Day, ValidTo = Day, Successor = Panel, OtherNames = Names },
        RecordKind.Person => new PersonRecord { Name = "Ada Quill", OtherNames = Names, Posts = [new PostPart { Title = "Chair", Organisation = Council, Body = Panel, ValidFrom = Day, ValidTo = Day }] },
        RecordKind.Meeting => new MeetingRecord { Body = Panel, Date = Day, Time = "10am", Venue = "County Hall" },
        RecordKind.Paper => Paper(),
        RecordKind.Item => new ItemRecord { Number = "6", Text = Said("Clinics"), Level = 2 },
        RecordKind.Attendance => new AttendanceRecord { Capacity = "present", People = [new AttendeePart { Text = Said("Cllr Ada Quill"), Role = "Chair", Note = "from 10.15" }] },
        RecordKind.Declaration => new DeclarationRecord { Who = "Ada Quill", Text = Said("She declared it."), What = "a hospice", InterestKind = "personal", Item = "6", Done = "stayed" },
        RecordKind.Recommendation => new RecommendationRecord { Item = "6", Lead = "That", Reason = "Cost", Text = Said("That it be noted."), Clauses = Clauses },
        RecordKind.Resolution => new ResolutionRecord { Item = "6", Lead = "RESOLVED", Outcome = "nem con", Reason = "Cost", Text = Said("That it be noted."), Clauses = Clauses },
        RecordKind.Gate => new GateRecord { Text = Said("It will not sign."), Logic = "any", Conditions = [new ConditionPart { Label = "(a)", Text = Said("Asked.") }], Position = Said("Not yet.") },
        RecordKind.Update => new UpdateRecord { Text = Said("It was done."), ClauseText = "That it be done.", ClauseRef = "2.(i)", Label = "2.1" },
        RecordKind.Principle => new PrincipleRecord { Number = "4", Text = Said("Be open.") },
        RecordKind.Aim => new AimRecord { Number = "1", Text = Said("Be near.") },
        RecordKind.Motion => Motion(),
        RecordKind.Question => new QuestionRecord { Number = "3", Asker = "Ada Quill", Addressee = "The Director", Text = Said("Why?"), Answers = [new AnswerPart { Text = Said("Because."), Responder = "The Director", Cue = "In reply", Standing = "partly" }] },
        RecordKind.Exchange => new ExchangeRecord { Speaker = "Ada Quill", Form = "comment", Text = Said("It is late."), Responder = "The Director", Response = Said("It is.") },
        RecordKind.Assurance => new AssuranceRecord { Text = Said("It will be."), Speaker = "The Director", Strength = "duty", Due = "May" },
        RecordKind.Action => new ActionRecord { Item = "6", Text = Said("Bring it."), Owner = "The Nurse", Due = "May" },
        _ => throw new NotSupportedException($"Give an example of {kind} here."),
    };

    private static PaperRecord Paper() => new()
    {
        Title = "Minutes",
        PaperKind = "minutes",
        Date = Day,
        PaperVersion = 1,
        Text = "Minutes\n[Not for publication: paragraph 3 of Schedule 12A.]",
        TextSha256 = new string('0', 64),
        LinesAreParagraphs = true,
        Layout = [new LayoutPart("heading", 0, 7, 1)],
        Withheld =
        [
            new WithheldPart { Start = 8, End = 56, Why = "exempt", Paragraph = "3", PublicInterest = "A bidder.", DecidedBy = "The Clerk", ReviewOn = Day, OpenSummary = "Bids." },
        ],
    };

    private static MotionRecord Motion() => new()
    {
        Item = "6",
        Proposer = "Ada Quill",
        Seconder = "Ian Carrow",
        Text = Said("That it be so."),
        Outcome = "carried",
        IsAmendment = true,
        Votes = new VotesPart { For = 2, Against = 1, Abstain = 0, NamedFor = ["Ada Quill"], NamedAgainst = [], NamedAbstain = [] },
    };

    private static Printed Said(string text) => new(text, [new Passage(0, text.Length, text)]);
}
