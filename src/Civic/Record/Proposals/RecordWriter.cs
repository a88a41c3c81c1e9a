using System.Text.Json;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Reading;
using Folkmoot.Reading.Actions;
using Folkmoot.Reading.Assurances;
using Folkmoot.Reading.Attendance;
using Folkmoot.Reading.Declarations;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Questions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>Writes what was read as the content of public records. What decisions are made of is in the other file.</summary>
internal sealed partial class RecordWriter(PassageCutter cutter)
{
    public Draft Question(Question question) => new(
        new QuestionRecord
        {
            Number = question.Number,
            Asker = question.Asker,
            Addressee = question.Addressee,
            Text = cutter.Words(question),
            Answers = [.. question.Answers.Select(Answer)],
        },
        question.Span)
    {
        Guesses = [.. question.Answers.Select(answer => Named(answer.Standing))],
    };

    public Draft Exchange(Exchange exchange) => new(
        new ExchangeRecord
        {
            Speaker = exchange.Speaker,
            Form = exchange.Kind,
            Text = cutter.Words(exchange),
            Responder = exchange.Responder,
            Response = exchange.Response is { } response ? cutter.Words(response) : null,
        },
        exchange.Span);

    public Draft Assurance(Assurance assurance) => new(
        new AssuranceRecord { Text = cutter.Words(assurance), Speaker = assurance.Speaker, Strength = Named(assurance.Strength), Due = assurance.Due },
        assurance.Span);

    public Draft Action(ActionPoint action) => new(
        new ActionRecord { Item = action.Item, Text = cutter.Words(action), Owner = action.Owner, Due = action.Due },
        action.Span);

    public Draft Declaration(Declaration declaration) => new(
        new DeclarationRecord
        {
            Who = declaration.Who,
            Text = cutter.Words(declaration),
            What = declaration.What.Length > 0 ? PassageCutter.OneLine(declaration.What) : null,
            InterestKind = declaration.Kind,
            Item = declaration.Item,
            Done = declaration.Action,
        },
        declaration.Span);

    public Draft Update(Update update) => new(
        new UpdateRecord
        {
            Text = cutter.Words(update),
            ClauseText = PassageCutter.OneLine(update.ClauseText),
            ClauseRef = update.ClauseRef,
            Label = update.Label,
        },
        update.Span);

    public Draft Principle(Principle principle) => new(new PrincipleRecord { Number = principle.Number, Text = cutter.Words(principle) }, principle.Span);

    public Draft Aim(Principle aim) => new(new AimRecord { Number = aim.Number, Text = cutter.Words(aim) }, aim.Span);

    public Draft Item(Item item) => new(
        new ItemRecord { Number = item.Number, Text = cutter.Words(item.Title, item.Span), Level = item.Level },
        item.Span);

    /// <summary>One proposal for each capacity in which the paper lists anybody.</summary>
    public IEnumerable<Draft> Attendance(PaperReading reading)
    {
        (string Capacity, IReadOnlyList<Attendee> People)[] lists =
        [
            ("present", reading.Present), ("apologies", reading.Apologies), ("absent", reading.Absent),
            ("in_attendance", reading.InAttendance), ("substitutes", reading.Substitutes),
        ];
        return lists.Where(list => list.People.Count > 0).Select(list => new Draft(
            new AttendanceRecord { Capacity = list.Capacity, People = [.. list.People.Select(Attendee)] },
            new Span(list.People.Min(who => who.Span.Start), list.People.Max(who => who.Span.End))));
    }

    private AttendeePart Attendee(Attendee who) => new() { Text = cutter.Words(who.Name, who.Span), Role = who.Role, Note = who.Note };

    private AnswerPart Answer(Answer answer) => new()
    {
        Text = cutter.Words(answer),
        Responder = answer.Responder,
        Cue = answer.Cue,
    };

    private static string Named<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
