using Folkmoot.Reading;
using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Assurances;
using Folkmoot.Reading.Attendance;
using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Declarations;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Money;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Cli.Tests.Invented;

/// <summary>Minutes with questions, motions, promises and a hostile name. Everything in them is made up.</summary>
internal static class PanelMinutes
{
    public const string Text =
        """
        Eastmoor Health Panel
        Minutes of the meeting
        12 May 2031, 6.30 pm, Corn Exchange
        Present: Cllr Ada Sedge (Chair), Cllr Bram Loam
        Apologies: Cllr Cuthbert Fenn (unwell)
        1. Interests
        Cllr Loam declared a personal interest in item 2 as a patient of the hub and stayed.
        2. Brackenford hub
        The Panel put these questions to the Director of Hubs:
        1) Who pays for the hub once the first £1.5 million is spent?
        2) When will the lift be mended?
        3) Why is the *café* shut?
        In response to question 1 the Director of Hubs said that the trusts had agreed among themselves to carry the whole cost in equal parts for three years, after which each of them would look at it again in the light of how many people from its own area had used the hub and how often.
        In response to question 2 the Director of Hubs said that she would write to the Panel.
        A resident asked whether the bus would still stop there. The Chair replied that it would.
        Cllr Sedge moved and Cllr Loam seconded that the hub open on Saturdays. Carried, 2 for, 0 against.
        RESOLVED that:
        (a) the hub be asked to open on Saturdays; and
        (b) the report be noted.
        The Clerk to send the bus times to every parish by 1 June 2031.
        """;

    public static Paper Paper { get; } = new() { Text = Text, Name = "panel.html", Format = "html", Sha256 = new string('b', 64) };

    public static PaperReading Reading { get; } = Read(new Finder(Text));

    private static PaperReading Read(Finder at) => new()
    {
        Source = new Source("panel.html", "html", Paper.Sha256, Text.Length),
        Kind = PaperKind.Minutes,
        Body = at.Words("Eastmoor Health Panel"),
        Title = at.Words("Minutes of the meeting"),
        Date = new DateOnly(2031, 5, 12),
        Dates = [new DateReading(at.Words("12 May 2031")) { From = new(2031, 5, 12), To = new(2031, 5, 12), Precision = "day" }],
        Time = at.Words("6.30 pm").Text,
        Venue = at.Words("Corn Exchange"),
        Present =
        [
            new Attendee { Name = "Cllr Ada Sedge", Role = "Chair", Span = at.Span("Cllr Ada Sedge") },
            new Attendee { Name = "Cllr Bram Loam", Span = at.Span("Cllr Bram Loam") },
        ],
        Apologies = [new Attendee { Name = "Cllr Cuthbert Fenn", Note = "unwell", Span = at.Span("Cllr Cuthbert Fenn") }],
        Declarations =
        [
            new Declaration(at.FromTop().Words("Cllr Loam declared", "stayed.")) { Who = "Cllr Loam", What = "as a patient of the hub", Kind = "personal", Item = "2", Action = "stayed" },
        ],
        Items =
        [
            new Item { Number = "1", Title = "Interests", Span = at.FromTop().Span("Interests"), Paragraphs = 1 },
            new Item { Number = "2", Title = "Brackenford hub", Span = at.Span("Brackenford hub"), Paragraphs = 14 },
        ],
        Questions = Questions(at),
        Money = [new MoneyReading(at.FromTop().Words("£1.5 million")) { Amount = 1_500_000, Currency = "GBP" }],
        Exchanges =
        [
            new Exchange(at.Words("A resident asked", "stop there.")) { Speaker = "A resident", Kind = "question", Responder = "The Chair", Response = at.Words("it would.") },
        ],
        Assurances =
        [
            new Assurance(at.FromTop().Words("the trusts had agreed", "three years")) { Speaker = "the Director of Hubs", Strength = Strength.Decision, Due = "for three years" },
            new Assurance(at.Words("she would write to the Panel.")) { Strength = Strength.Intention },
        ],
        Motions =
        [
            new Motion(at.Words("that the hub open on Saturdays"))
            {
                Item = "2", Proposer = "Cllr Sedge", Seconder = "Cllr Loam", Outcome = "Carried",
                Votes = new Votes { For = 2, Against = 0, Named = new Dictionary<string, IReadOnlyList<string>> { ["for"] = ["Cllr Sedge", "Cllr Loam"] } },
            },
        ],
        Resolutions =
        [
            new Resolution(at.Words("RESOLVED that:", "noted."))
            {
                Item = "2",
                Lead = "RESOLVED that:",
                Clauses =
                [
                    new Clause(at.Words("the hub be asked", "Saturdays")) { Label = "(a)", Place = 1, Verb = "be asked" },
                    new Clause(at.Words("the report be noted")) { Label = "(b)", Place = 2, Verb = "be noted" },
                ],
            },
        ],
        Actions = [new ActionPoint(at.Words("send the bus times to every parish")) { Owner = "The Clerk", Due = "1 June 2031", Item = "2" }],
    };

    private static Question[] Questions(Finder at)
    {
        const string director = "the Director of Hubs";
        return
        [
            new(at.Words("Who pays", "spent?"))
            {
                Number = "1", Asker = "The Panel", Addressee = director,
                Answers = [new(at.Words("the trusts had agreed", "how often.")) { Responder = director, Cue = "In response to question 1", Standing = Standing.Partly }],
            },
            new(at.FromTop().Words("When will the lift be mended?"))
            {
                Number = "2", Asker = "The Panel", Addressee = director,
                Answers = [new(at.Words("she would write to the Panel.")) { Responder = director, Standing = Standing.Deferred }],
            },
            new(at.FromTop().Words("Why is the *café* shut?")) { Number = "3", Asker = "The Panel", Addressee = director },
        ];
    }
}
