namespace Folkmoot.Civic.Record;

/// <summary>The sorts of paper that a reading tells apart, and what people call them.</summary>
public static class PaperKinds
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["minutes"] = "Minutes",
        ["agenda"] = "Agenda",
        ["agenda_and_minutes"] = "Agenda and minutes",
        ["agenda_item"] = "Agenda item",
        ["report"] = "Report",
        ["decision_details"] = "Decision",
        ["issue_meetings"] = "Issue",
        ["public_questions"] = "Questions from the public",
        ["action_log"] = "Action log",
        ["terms_of_reference"] = "Terms of reference",
        ["consultation"] = "Consultation",
        ["unknown"] = "Paper",
    };

    public static string Called(string kind) => All.GetValueOrDefault(kind, "Paper");
}
