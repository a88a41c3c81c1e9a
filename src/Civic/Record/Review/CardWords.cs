using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Review;

/// <summary>The words that a content says above all.</summary>
public static class CardWords
{
    /// <summary>Null for what is a list of people and has no words of its own.</summary>
    public static Printed? Of(RecordContent content) => content switch
    {
        QuestionRecord q => q.Text,
        ExchangeRecord e => e.Text,
        ResolutionRecord r => r.Text,
        RecommendationRecord r => r.Text,
        GateRecord g => g.Text,
        AssuranceRecord a => a.Text,
        ActionRecord a => a.Text,
        MotionRecord m => m.Text,
        DeclarationRecord d => d.Text,
        UpdateRecord u => u.Text,
        PrincipleRecord p => p.Text,
        AimRecord a => a.Text,
        ItemRecord i => i.Text,
        _ => null,
    };

    internal static RecordContent Put(RecordContent content, Printed words) => content switch
    {
        QuestionRecord q => q with { Text = words },
        ExchangeRecord e => e with { Text = words },
        ResolutionRecord r => r with { Text = words },
        RecommendationRecord r => r with { Text = words },
        GateRecord g => g with { Text = words },
        AssuranceRecord a => a with { Text = words },
        ActionRecord a => a with { Text = words },
        MotionRecord m => m with { Text = words },
        DeclarationRecord d => d with { Text = words },
        UpdateRecord u => u with { Text = words },
        PrincipleRecord p => p with { Text = words },
        AimRecord a => a with { Text = words },
        ItemRecord i => i with { Text = words },
        _ => content,
    };
}
