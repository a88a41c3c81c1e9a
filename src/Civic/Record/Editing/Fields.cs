using System.Globalization;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Editing;

/// <summary>Which fields each kind of fact has, in the order of a form.</summary>
public static class Fields
{
    private static readonly Choice[] Standings = [.. AnswerPart.Verdicts.Select(verdict => new Choice(verdict.Standing, verdict.Words))];

    private static readonly Choice[] Strengths =
        [new("decision", "A decision"), new("duty", "A duty"), new("intention", "An intention"), new("opinion", "An opinion")];

    private static readonly Choice[] Forms = [new("question", "Question"), new("comment", "Comment")];

    private static readonly Choice[] Logics = [new("all", "All of the conditions"), new("any", "Any of the conditions")];

    private static readonly Choice[] Amends = [new("false", "A motion"), new("true", "An amendment")];

    private static readonly Choice[] Capacities =
    [
        new("present", "Present"), new("apologies", "Apologies"), new("absent", "Absent"),
        new("in_attendance", "In attendance"), new("substitutes", "Substitutes"),
    ];

    /// <summary>Whether that answer of a question answers it: the field by which an officer judges.</summary>
    public static FactField Verdict(AnswerPart answer, int index) => Choose(VerdictPath(index), "Does it answer?", Standings, answer.Standing);

    /// <summary>The path of that field.</summary>
    public static string VerdictPath(int index) => $"answers[{index}].standing";

    /// <summary>The fields of that content with their values as they stand.</summary>
    public static IReadOnlyList<FactField> Of(RecordContent content) => content switch
    {
        QuestionRecord q => [Line("number", "Number", q.Number), Words("text", "Question", q.Text), Line("asker", "Asked by", q.Asker), Line("addressee", "Put to", q.Addressee), .. q.Answers.SelectMany(Answer)],
        ExchangeRecord e => [Line("speaker", "Speaker", e.Speaker), Choose("form", "Question or comment", Forms, e.Form), Words("text", "What was said", e.Text), Line("responder", "Reply by", e.Responder), .. e.Response is { } r ? [Words("response", "Reply", r)] : Array.Empty<FactField>()],
        ResolutionRecord r => [Line("item", "Item", r.Item), Line("lead", "Leading words", r.Lead), Words("text", "Decision", r.Text), .. r.Clauses.SelectMany(Clause), Line("outcome", "How it was reached", r.Outcome), Text("reason", "Reason", r.Reason)],
        RecommendationRecord r => [Line("item", "Item", r.Item), Line("lead", "Leading words", r.Lead), Words("text", "Recommendation", r.Text), .. r.Clauses.SelectMany(Clause), Text("reason", "Reason", r.Reason)],
        MotionRecord m => [Line("item", "Item", m.Item), Choose("isAmendment", "Motion or amendment", Amends, m.IsAmendment ? "true" : "false"), Line("proposer", "Moved by", m.Proposer), Line("seconder", "Seconded by", m.Seconder), Words("text", "Text", m.Text), Line("outcome", "What became of it", m.Outcome), .. m.Votes is { } v ? Votes(v) : []],
        ActionRecord a => [Line("item", "Item", a.Item), Words("text", "Action", a.Text), Line("owner", "Owner", a.Owner), Line("due", "Due", a.Due)],
        AssuranceRecord a => [Words("text", "Promise", a.Text), Line("speaker", "Given by", a.Speaker), Choose("strength", "How firm", Strengths, a.Strength), Line("due", "Due", a.Due)],
        DeclarationRecord d => [Line("who", "Declared by", d.Who) with { Required = true }, Words("text", "Words", d.Text), Text("what", "Interest", d.What), Line("interestKind", "Kind", d.InterestKind), Line("item", "Item", d.Item), Line("done", "What was done", d.Done)],
        UpdateRecord u => [Text("clauseText", "The clause", u.ClauseText) with { Required = true }, Line("clauseRef", "Its place", u.ClauseRef), Words("text", "Update", u.Text)],
        PrincipleRecord p => [Line("number", "Number", p.Number), Words("text", "Principle", p.Text)],
        AimRecord a => [Line("number", "Number", a.Number), Words("text", "Aim", a.Text)],
        GateRecord g => [Words("text", "The decision that waits", g.Text), Choose("logic", "It opens with", Logics, g.Logic), .. g.Conditions.SelectMany(Condition), .. g.Position is { } p ? [Words("position", "Where it stands now", p)] : Array.Empty<FactField>()],
        ItemRecord i => [Line("number", "Number", i.Number), Words("text", "Title", i.Text)],
        AttendanceRecord a => [Choose("capacity", "Capacity", Capacities, a.Capacity), .. a.People.SelectMany(Attendee)],
        _ => throw new ArgumentException($"A {content.GetType().Name} is not confirmed at the review desk.", nameof(content)),
    };

    private static IEnumerable<FactField> Answer(AnswerPart answer, int index) => Grouped(
        $"Answer {index + 1}",
        Words($"answers[{index}].text", "Answer", answer.Text),
        Line($"answers[{index}].responder", "Answered by", answer.Responder),
        Verdict(answer, index),
        Remove($"answers[{index}]", "Remove this answer"));

    private static IEnumerable<FactField> Clause(ClausePart clause, int index) => Grouped(
        $"Clause {index + 1}",
        Line($"clauses[{index}].label", "Label as printed", clause.Label),
        Words($"clauses[{index}].text", "Words", clause.Text),
        Line($"clauses[{index}].verb", "Verb", clause.Verb),
        Remove($"clauses[{index}]", "Remove this clause"));

    private static IEnumerable<FactField> Condition(ConditionPart condition, int index) => Grouped(
        $"Condition {index + 1}",
        Line($"conditions[{index}].label", "Label as printed", condition.Label),
        Words($"conditions[{index}].text", "Condition", condition.Text),
        Remove($"conditions[{index}]", "Remove this condition"));

    private static IEnumerable<FactField> Attendee(AttendeePart who, int index) => Grouped(
        $"Person {index + 1}",
        Words($"people[{index}].text", "Name", who.Text) with { Form = FieldForm.Line },
        Line($"people[{index}].role", "Office", who.Role),
        Line($"people[{index}].note", "Note", who.Note),
        Remove($"people[{index}]", "Remove this person"));

    private static IEnumerable<FactField> Votes(VotesPart votes) => Grouped(
        "Votes",
        Number("votes.for", "For", votes.For),
        Number("votes.against", "Against", votes.Against),
        Number("votes.abstain", "Abstaining", votes.Abstain),
        Names("votes.namedFor", "Named for", votes.NamedFor),
        Names("votes.namedAgainst", "Named against", votes.NamedAgainst),
        Names("votes.namedAbstain", "Named abstaining", votes.NamedAbstain));

    private static IEnumerable<FactField> Grouped(string group, params FactField[] fields) => fields.Select(field => field with { Group = group });

    private static FactField Line(string path, string label, string? value) => new(path, label, FieldForm.Line, value ?? "");

    private static FactField Text(string path, string label, string? value) => new(path, label, FieldForm.Text, value ?? "");

    private static FactField Words(string path, string label, Printed words) => new($"{path}.text", label, FieldForm.Text, words.Text) { Required = true };

    private static FactField Choose(string path, string label, Choice[] choices, string value) => new(path, label, FieldForm.Choice, value) { Choices = choices, Required = true };

    private static FactField Number(string path, string label, int? value) =>
        new(path, label, FieldForm.WholeNumber, value?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static FactField Names(string path, string label, IReadOnlyList<string>? names) => new(path, label, FieldForm.Lines, string.Join('\n', names ?? []));

    private static FactField Remove(string path, string label) => new(path, label, FieldForm.Remove, "");
}
