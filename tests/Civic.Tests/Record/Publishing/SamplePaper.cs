using System.Text.Json;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Record.Publishing;

/// <summary>A paper of an invented council in the working record, to which a test adds what it is about.</summary>
public sealed class SamplePaper
{
    private readonly Work _work;

    private SamplePaper(Work work, string text) => (_work, Text) = (work, text);

    public string Text { get; }

    public Organisation Council { get; } = new() { Name = "Marlshire County Council", Kind = OrganisationKind.Council };

    public Body Panel { get; private set; } = null!;

    public Meeting Meeting { get; private set; } = null!;

    public Paper Paper { get; private set; } = null!;

    public PaperVersion Version { get; private set; } = null!;

    public RecordRef Ref => new(RecordKind.Paper, Paper.Id);

    public static async Task<SamplePaper> KeepAsync(Work work, string text)
    {
        var sample = new SamplePaper(work, text);
        sample.Panel = new Body { OrganisationId = sample.Council.Id, Name = "Health Scrutiny Panel" };
        sample.Meeting = new Meeting { BodyId = sample.Panel.Id, Date = new DateOnly(2023, 9, 12), Venue = "County Hall" };
        sample.Paper = new Paper { BodyId = sample.Panel.Id, MeetingId = sample.Meeting.Id, Title = "Walk-in clinics", Kind = "minutes", Date = sample.Meeting.Date };
        sample.Version = sample.NewVersion(1);
        work.Db.AddRange(sample.Council, sample.Panel, sample.Meeting, sample.Paper, sample.Version, Content(sample.Version, text));
        await work.Db.SaveChangesAsync();
        return sample;
    }

    /// <summary>A later version, with its own text.</summary>
    public async Task<PaperVersion> NextVersionAsync(int number, string text)
    {
        var version = NewVersion(number);
        _work.Db.AddRange(version, Content(version, text));
        await _work.Db.SaveChangesAsync();
        return version;
    }

    public Task PublicAsync() => PartAsync(Text, Visibility.Public);

    /// <summary>Sets who may read these words, wherever they first stand.</summary>
    public async Task<Part> PartAsync(string words, Visibility visibility, Action<Part>? more = null)
    {
        var (start, end) = PlaceOf(words);
        var part = new Part { PaperVersionId = Version.Id, Start = start, End = end, Visibility = visibility };
        if (visibility == Visibility.Exempt)
        {
            (part.Paragraph, part.PublicInterest, part.DecidedBy) = ("3", "A bidder would be harmed.", "Monitoring Officer");
        }

        more?.Invoke(part);
        _work.Db.Add(part);
        await _work.Db.SaveChangesAsync();
        return part;
    }

    public Task<Fact> QuestionAsync(string words, string? asker = null) =>
        FactAsync(RecordKind.Question, words, printed => new QuestionRecord { Text = printed, Asker = asker });

    public async Task<Fact> FactAsync(RecordKind kind, string words, Func<Printed, RecordContent> content)
    {
        var fact = new Fact
        {
            PaperVersionId = Version.Id,
            Kind = kind,
            Content = RecordJson.Write(content(Printed(words))),
            Found = RecordJson.Write(content(Printed(words))),
            Start = PlaceOf(words).Start,
            ConfirmedAt = new DateTimeOffset(2025, 7, 1, 9, 0, 0, TimeSpan.Zero),
            ConfirmedBy = Guid.CreateVersion7(),
        };
        _work.Db.Add(fact);
        await _work.Db.SaveChangesAsync();
        return fact;
    }

    /// <summary>An officer's word that the name means somebody new.</summary>
    public async Task<Person> PersonAsync(string printed, string name)
    {
        var person = new Person { Name = name };
        _work.Db.AddRange(person, new NameLink { PaperVersionId = Version.Id, OfKind = RecordKind.Person, Printed = printed, OfId = person.Id });
        await _work.Db.SaveChangesAsync();
        return person;
    }

    public Printed Printed(string words)
    {
        var (start, end) = PlaceOf(words);
        return new Printed(words, [new Passage(start, end, words)]);
    }

    /// <summary>Changes what the fact says, as an edit at the desk does.</summary>
    public async Task EditAsync(Fact fact, Func<RecordContent, RecordContent> edit)
    {
        var kept = await _work.Db.Facts.SingleAsync(one => one.Id == fact.Id);
        kept.Content = RecordJson.Write(edit(RecordJson.Read(fact.Kind, kept.Content)));
        await _work.Db.SaveChangesAsync();
    }

    private (int Start, int End) PlaceOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The sample does not say: {words}");
        return (start, start + words.Length);
    }

    private PaperVersion NewVersion(int number) => new()
    {
        PaperId = Paper.Id,
        OrganisationId = Council.Id,
        Number = number,
        Sha256 = Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray()).PadRight(64, '0'),
        FileName = "canary-file-name.docx",
        Format = "docx",
        ImportedAt = new DateTimeOffset(2025, 7, 1, 8, 0, 0, TimeSpan.Zero),
        ProposalCount = 0,
        ReadBy = "test",
    };

    private static PaperContent Content(PaperVersion version, string text) => new()
    {
        PaperVersionId = version.Id,
        Text = text,
        Layout = JsonSerializer.Serialize(new TextLayout(true, [new TextMark("heading", 0, text.IndexOf('\n', StringComparison.Ordinal), 1)])),
        Findings = "{}",
    };
}
