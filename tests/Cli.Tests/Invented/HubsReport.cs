using Folkmoot.Reading;
using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Documents;
using Folkmoot.Reading.Gates;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Names;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Readability;
using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Cli.Tests.Invented;

/// <summary>A report that answers an earlier resolution, with a gate that is still shut. Everything in it is made up.</summary>
internal static class HubsReport
{
    public const string Text =
        """
        Marlshire County Council
        4 June 2031
        Care Hubs – Report of the Hubs Working Group
        Recommendation
        That Council note the work of the group since February.
        1.0 Key issues
        1.1 In February the Council said where it stands on the Marlshire Care Hubs Plan (MCHP).
        2.0 What has happened since
        2.1 Resolution - The Council agrees that it will not consider joining the Marlshire Care Hubs Plan until:
        a) Every parish has been heard
        b) The plan names who pays
        The group has been told that hearings in the parishes begin in September, led by the trusts, and that the Council's own halls are to be used for them free of charge wherever a trust asks for one.
        No budget has been published.
        2.2 Resolution - The Council expects that nobody in Marlshire travels more than 30 minutes to a hub.
        Update – A map of journeys is being drawn and will be ready by 1 October 2031.
        3.0 Next steps
        3.1 The Council remains unable to join the plan as it stands.
        3.2 The group proposes these principles:
        1. Journeys are counted from the door, not from the town hall
        2. Each parish keeps a seat
        The group aims at:
        - Agreeing who answers for the hubs
        Contact: Perpetua Oddfellow, 01632 960123
        Appendix 1 - Council resolution - February 2031
        1. That the Council regrets that the Marlshire Care Hubs Plan was written without the parishes.
        2. That the Council
        (i) Agrees that it will not consider joining the Marlshire Care Hubs Plan until:
        a) Every parish has been heard
        a) The plan names who pays
        (ii) Expects that nobody in Marlshire travels more than 30 minutes to a hub.
        (iii) Asks the Brackenford Trust for its waiting times.
        """;

    public static Paper Paper { get; } = new() { Text = Text, Name = "care-hubs.txt", Sha256 = new string('a', 64) };

    public static PaperReading Reading { get; } = Read(new Finder(Text));

    private static PaperReading Read(Finder at) => new()
    {
        Source = new Source("care-hubs.txt", "text", Paper.Sha256, Text.Length),
        Kind = PaperKind.Report,
        Body = at.Words("Marlshire County Council"),
        Date = new DateOnly(2031, 6, 4),
        Title = at.Words("Care Hubs – Report of the Hubs Working Group"),
        Recommendations = [new Resolution(at.Words("That Council note the work of the group since February."))],
        Items =
        [
            new Item { Number = "1.0", Title = "Key issues", Span = at.Span("Key issues"), Paragraphs = 1 },
            new Item { Number = "2.0", Title = "What has happened since", Span = at.Span("What has happened since"), Paragraphs = 6 },
            new Item { Number = "3.0", Title = "Next steps", Span = at.Span("Next steps"), Paragraphs = 5 },
        ],
        Updates = Updates(at.FromTop()),
        Gates =
        [
            new Gate
            {
                Decision = at.FromTop().Words("it will not consider joining the Marlshire Care Hubs Plan until:"),
                Conditions = [new Condition(at.Words("Every parish has been heard")) { Label = "a)" }, new Condition(at.Words("The plan names who pays")) { Label = "b)" }],
                Position = at.Words("The Council remains unable to join the plan as it stands."),
            },
        ],
        Principles =
        [
            new Principle(at.Words("Journeys are counted", "town hall")) { Number = "1" },
            new Principle(at.Words("Each parish keeps a seat")) { Number = "2" },
        ],
        Aims = [new Principle(at.Words("Agreeing who answers for the hubs"))],
        Contacts = [new Contact { Name = "Perpetua Oddfellow", Phone = "01632 960123", Span = at.Span("Perpetua Oddfellow") }],
        Resolutions = [Resolution(at)],
        Organisations = [new Named(at.Words("Brackenford Trust"))],
        Acronyms = [new Acronym("MCHP", "Marlshire Care Hubs Plan", at.FromTop().Span("Marlshire Care Hubs Plan (MCHP)"), "long-short")],
        BackgroundPapers = [new AttachedDocument("Council resolution - February 2031", null, at.Span("Council resolution - February 2031"))],
        Readability = new ReadabilityReading
        {
            Blocks = 9,
            Sentences = 11,
            Words = 170,
            FleschKincaid = 9.14,
            FleschEase = 60.5,
            Fog = 11.2,
            LongSentences = [new LongSentence(at.FromTop().Words("The group has been told", "asks for one.")) { Count = 38 }],
        },
        Doubts =
        [
            new Doubt("duplicate-label", "The label “a)” is printed twice in the same list.", at.FromTop().Span("a) The plan names who pays")),
            new Doubt("only-notes", "The recommendation only asks to note; the principles that the report proposes are not put to the meeting.", at.FromTop().Span("That Council note")),
        ],
    };

    private static List<Update> Updates(Finder at)
    {
        var first = at.Words("The Council agrees that it", "until:").Text;
        List<Update> updates =
        [
            new(at.Words("The group has been told", "asks for one.")) { ClauseText = first, ClauseRef = "2.(i)", Label = "2.1" },
            new(at.Words("No budget has been published.")) { ClauseText = first, ClauseRef = "2.(i)", Label = "2.1" },
        ];
        var second = at.Words("The Council expects that nobody", "hub.").Text;
        updates.Add(new(at.Words("A map of journeys", "2031.")) { ClauseText = second, Label = "2.2" });
        return updates;
    }

    private static Resolution Resolution(Finder at) => new(at.FromTop().Words("1. That the Council regrets", "waiting times."))
    {
        Clauses =
        [
            new Clause(at.Words("That the Council regrets", "parishes.")) { Label = "1.", Place = 1, Verb = "regrets" },
            new Clause(at.Words("That the Council\n").Upto("That the Council")) { Label = "2.", Place = 2 },
            new Clause(at.Words("Agrees that it", "until:")) { Label = "(i)", Place = 1, Parent = 1, Verb = "Agrees", Until = [3, 4] },
            new Clause(at.Words("Every parish has been heard")) { Label = "a)", Place = 1, Parent = 2 },
            new Clause(at.Words("The plan names who pays")) { Label = "a)", Place = 2, Parent = 2 },
            new Clause(at.Words("Expects that nobody", "hub.")) { Label = "(ii)", Place = 2, Parent = 1, Verb = "Expects" },
            new Clause(at.Words("Asks the Brackenford Trust", "times.")) { Label = "(iii)", Place = 3, Parent = 1, Verb = "Asks" },
        ],
    };

    private static Words Upto(this Words words, string kept) => new(kept, new Span(words.Span.Start, words.Span.Start + kept.Length));
}
