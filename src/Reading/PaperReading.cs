using System.Text.Json.Serialization;
using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Assurances;
using Folkmoot.Reading.Attendance;
using Folkmoot.Reading.Contacts;
using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Declarations;
using Folkmoot.Reading.Documents;
using Folkmoot.Reading.Gates;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Money;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Names;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Readability;
using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Reading;

/// <summary>
/// All that was read in one paper. Its shape, written as camel-case JSON, is the published format
/// <c>docs/formats/reading.schema.json</c>: a list with nothing found is empty, a value that is not known is null.
/// </summary>
public sealed record PaperReading
{
    public required Source Source { get; init; }

    public PaperKind Kind { get; init; } = PaperKind.Unknown;

    /// <summary>The council, committee or board whose paper it is, as printed.</summary>
    public Words? Body { get; init; }

    /// <summary>The day of the meeting that the paper belongs to; null when it gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When the meeting began or begins, as printed.</summary>
    public string? Time { get; init; }

    public Words? Venue { get; init; }

    public Words? Title { get; init; }

    public IReadOnlyList<Item> Items { get; init; } = [];

    public IReadOnlyList<Attendee> Present { get; init; } = [];

    public IReadOnlyList<Attendee> Apologies { get; init; } = [];

    public IReadOnlyList<Attendee> Absent { get; init; } = [];

    public IReadOnlyList<Attendee> InAttendance { get; init; } = [];

    public IReadOnlyList<Attendee> Substitutes { get; init; } = [];

    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    public IReadOnlyList<Resolution> Recommendations { get; init; } = [];

    public IReadOnlyList<Resolution> Resolutions { get; init; } = [];

    public IReadOnlyList<Update> Updates { get; init; } = [];

    public IReadOnlyList<Principle> Principles { get; init; } = [];

    /// <summary>What a group or body says it will work towards, where the paper lists it as aims.</summary>
    public IReadOnlyList<Principle> Aims { get; init; } = [];

    public IReadOnlyList<Motion> Motions { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    public IReadOnlyList<Assurance> Assurances { get; init; } = [];

    public IReadOnlyList<ActionPoint> Actions { get; init; } = [];

    public IReadOnlyList<Gate> Gates { get; init; } = [];

    public IReadOnlyList<Named> Organisations { get; init; } = [];

    public IReadOnlyList<Named> People { get; init; } = [];

    public IReadOnlyList<Named> Roles { get; init; } = [];

    public IReadOnlyList<Named> Places { get; init; } = [];

    public IReadOnlyList<MoneyReading> Money { get; init; } = [];

    public IReadOnlyList<DateReading> Dates { get; init; } = [];

    public IReadOnlyList<Acronym> Acronyms { get; init; } = [];

    public IReadOnlyList<Unexplained> NeverExpanded { get; init; } = [];

    public IReadOnlyList<Conflict> Conflicting { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<Recipient> Circulation { get; init; } = [];

    public IReadOnlyList<AttachedDocument> BackgroundPapers { get; init; } = [];

    public IReadOnlyList<AttachedDocument> Documents { get; init; } = [];

    public ReadabilityReading Readability { get; init; } = new();

    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

/// <summary>Where a reading came from.</summary>
/// <param name="Name">The file's name, without folders.</param>
/// <param name="Format"><c>text</c>, <c>markdown</c>, <c>html</c>, <c>docx</c> or <c>pdf</c>.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal.</param>
/// <param name="Characters">Length of the extracted text in UTF-16 units.</param>
public sealed record Source(string Name, string Format, string Sha256, int Characters);

/// <summary>What sort of paper it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaperKind>))]
public enum PaperKind
{
    [JsonStringEnumMemberName("unknown")]
    Unknown,
    [JsonStringEnumMemberName("report")]
    Report,
    [JsonStringEnumMemberName("agenda")]
    Agenda,
    [JsonStringEnumMemberName("minutes")]
    Minutes,
    [JsonStringEnumMemberName("agenda_and_minutes")]
    AgendaAndMinutes,
    [JsonStringEnumMemberName("agenda_item")]
    AgendaItem,
    [JsonStringEnumMemberName("issue_meetings")]
    IssueMeetings,
    [JsonStringEnumMemberName("decision_details")]
    DecisionDetails,
    [JsonStringEnumMemberName("public_questions")]
    PublicQuestions,
    [JsonStringEnumMemberName("action_log")]
    ActionLog,
    [JsonStringEnumMemberName("terms_of_reference")]
    TermsOfReference,
    [JsonStringEnumMemberName("consultation")]
    Consultation,
}
