using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.PublicBench;

/// <summary>An invented partnership, as large as it is asked for: bodies that meet, papers of their meetings, and what stands in each.</summary>
internal sealed class Drafts(Words words)
{
    private const int Bodies = 20;

    /// <summary>What stands in one paper: items, and a question and a resolution for every fourth.</summary>
    private const int InOnePaper = 24;

    private static readonly RecordKind[] Kinds =
        [RecordKind.Item, RecordKind.Item, RecordKind.Item, RecordKind.Question, RecordKind.Item, RecordKind.Resolution, RecordKind.Action, RecordKind.Assurance];

    private readonly PublicRecord _council = new()
    {
        Kind = RecordKind.Organisation, Id = RecordId.New(), PublishedBy = "Wexshire County Council", Title = "Wexshire County Council",
        Content = new OrganisationRecord { Name = "Wexshire County Council", OrganisationKind = "council" },
    };

    /// <summary>So many records, with an organisation and its bodies among them.</summary>
    public IEnumerable<PublicRecord> Records(int count)
    {
        var bodies = Enumerable.Range(1, Bodies).Select(Body).ToList();
        return bodies.Prepend(_council).Concat(Enumerable.Range(0, count).SelectMany(number => OfMeeting(bodies[number % Bodies], number, paragraphs: 40))).Take(count);
    }

    /// <summary>Papers of a hundred paragraphs each, so many paragraphs in all.</summary>
    public IEnumerable<PublicRecord> Papers(int paragraphs)
    {
        var bodies = Enumerable.Range(1, Bodies).Select(Body).ToList();
        return bodies.Prepend(_council).Concat(Enumerable.Range(0, paragraphs / 100).Select(number => Paper(bodies[number % Bodies], Day(number), 100)));
    }

    /// <summary>One paper more.</summary>
    public PublicRecord OnePaper(string first) => Paper(Body(1), Day(0), 100, first);

    private IEnumerable<PublicRecord> OfMeeting(PublicRecord body, int number, int paragraphs)
    {
        var day = Day(number);
        var paper = Paper(body, day, paragraphs);
        yield return paper;
        for (var at = 0; at < InOnePaper; at++)
        {
            yield return Fact(Kinds[at % Kinds.Length], body, paper, at);
        }
    }

    private PublicRecord Body(int number) => new()
    {
        Kind = RecordKind.Body, Id = RecordId.New(), PublishedBy = _council.PublishedBy, Title = $"Panel {number}", Organisation = _council.Link, Place = "Wexcombe",
        Content = new BodyRecord { Name = $"Panel {number}", Organisation = _council.Link },
    };

    private PublicRecord Paper(PublicRecord body, DateOnly day, int paragraphs, string? first = null)
    {
        var title = words.Sentence(5).TrimEnd('.');
        var text = string.Join('\n', Enumerable.Range(0, paragraphs).Select(_ => words.Paragraph()).Prepend(first ?? title)) + "\n";
        return Draft(RecordKind.Paper, body, day, title, new PaperRecord
        {
            Title = title, PaperKind = "minutes", Date = day, PaperVersion = 1, Text = text, TextSha256 = CanonicalJson.Sha256(text), LinesAreParagraphs = true,
            Layout = [new LayoutPart("heading", 0, (first ?? title).Length, 1)],
        });
    }

    // Each fact is one paragraph of the paper, at its place.
    private static PublicRecord Fact(RecordKind kind, PublicRecord body, PublicRecord paper, int at)
    {
        var text = ((PaperRecord)paper.Content!).Text;
        var start = 0;
        for (var line = 0; line <= at; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        var quote = text[start..text.IndexOf('\n', start)];
        var said = new Printed(quote, [new Passage(start, start + quote.Length, quote)]);
        RecordContent content = kind switch
        {
            RecordKind.Question => new QuestionRecord { Number = $"{at}", Asker = "Ada Quill", Text = said, Answers = [new AnswerPart { Text = said, Standing = "answered" }] },
            RecordKind.Resolution => new ResolutionRecord { Lead = "RESOLVED", Text = said, Clauses = [new ClausePart { Label = "(a)", Place = 1, Text = said }] },
            RecordKind.Action => new ActionRecord { Text = said, Owner = "The Clerk" },
            RecordKind.Assurance => new AssuranceRecord { Text = said, Speaker = "The Director" },
            _ => new ItemRecord { Number = $"{at + 1}", Text = said },
        };
        return Draft(kind, body, paper.Date!.Value, content.Heading, content) with { Paper = paper.Link, Position = start };
    }

    private static PublicRecord Draft(RecordKind kind, PublicRecord body, DateOnly day, string title, RecordContent content) => new()
    {
        Kind = kind, Id = RecordId.New(), PublishedBy = body.PublishedBy, Title = title, Organisation = body.Organisation, Body = body.Link, Place = body.Place, Date = day, Content = content,
    };

    private static DateOnly Day(int number) => new DateOnly(2016, 1, 4).AddDays(number % 3_600);
}
