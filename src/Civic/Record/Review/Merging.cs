using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Record.Review;

/// <summary>How two contents of one kind become one: words behind words, lists behind lists, and what the first does not say from the second.</summary>
internal static class Merging
{
    /// <summary>The merged content; null for two of which nobody would make one, such as two gates, or the present and the absent.</summary>
    public static RecordContent? Of(RecordContent first, RecordContent second)
    {
        if (first is AttendanceRecord ours && second is AttendanceRecord theirs)
        {
            return ours.Capacity == theirs.Capacity ? ours with { People = [.. ours.People, .. theirs.People] } : null;
        }

        return first is not GateRecord && CardWords.Of(first) is { } before && CardWords.Of(second) is { } behind
            ? Filled(CardWords.Put(first, Join(before, behind)), second)
            : null;
    }

    private static RecordContent Filled(RecordContent first, RecordContent second) => (first, second) switch
    {
        (QuestionRecord a, QuestionRecord b) => a with
        {
            Number = a.Number ?? b.Number,
            Asker = a.Asker ?? b.Asker,
            Addressee = a.Addressee ?? b.Addressee,
            Answers = [.. a.Answers, .. b.Answers],
        },
        (ExchangeRecord a, ExchangeRecord b) => a with
        {
            Responder = a.Responder ?? b.Responder,
            Response = a.Response is { } ours && b.Response is { } theirs ? Join(ours, theirs) : a.Response ?? b.Response,
        },
        (ResolutionRecord a, ResolutionRecord b) => a with { Clauses = Behind(a.Clauses, b.Clauses), Outcome = a.Outcome ?? b.Outcome },
        (RecommendationRecord a, RecommendationRecord b) => a with { Clauses = Behind(a.Clauses, b.Clauses) },
        (MotionRecord a, MotionRecord b) => Behind(a, b),
        (AssuranceRecord a, AssuranceRecord b) => a with { Speaker = a.Speaker ?? b.Speaker, Due = a.Due ?? b.Due },
        (ActionRecord a, ActionRecord b) => a with { Owner = a.Owner ?? b.Owner, Due = a.Due ?? b.Due },
        (DeclarationRecord a, DeclarationRecord b) => a with { What = a.What ?? b.What },
        _ => first,
    };

    private static MotionRecord Behind(MotionRecord first, MotionRecord second) => first with
    {
        Proposer = first.Proposer ?? second.Proposer,
        Seconder = first.Seconder ?? second.Seconder,
        Outcome = second.Outcome ?? first.Outcome,
        Votes = first.Votes ?? second.Votes,
    };

    private static Printed Join(Printed first, Printed second) => new($"{first.Text} {second.Text}", [.. first.Passages, .. second.Passages]);

    private static IReadOnlyList<ClausePart> Behind(IReadOnlyList<ClausePart> first, IReadOnlyList<ClausePart> second)
    {
        var tops = first.Count(clause => clause.Parent is null);
        return
        [
            .. first,
            .. second.Select(clause => clause with
            {
                Parent = clause.Parent + first.Count,
                Place = clause.Parent is null ? clause.Place + tops : clause.Place,
                Until = clause.Until is null ? null : [.. clause.Until.Select(index => index + first.Count)],
            }),
        ];
    }
}
