using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Review;

/// <summary>Every passage that a content rests on: its own words and those of its answers, conditions and people.</summary>
public static class CardPassages
{
    public static IEnumerable<Passage> Of(RecordContent content) => (CardWords.Of(content)?.Passages ?? []).Concat(content switch
    {
        QuestionRecord q => q.Answers.SelectMany(answer => answer.Text.Passages),
        ExchangeRecord { Response: { } response } => response.Passages,
        GateRecord g => g.Conditions.SelectMany(condition => condition.Text.Passages).Concat(g.Position?.Passages ?? []),
        AttendanceRecord a => a.People.SelectMany(who => who.Text.Passages),
        _ => [],
    });
}
