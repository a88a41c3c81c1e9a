using Folkmoot.Reading;

namespace Folkmoot.Cli.Views;

/// <summary>What sort of paper it is, in words.</summary>
internal static class KindWords
{
    public static string Of(PaperKind kind) => kind switch
    {
        PaperKind.Report => "Report",
        PaperKind.Agenda => "Agenda",
        PaperKind.Minutes => "Minutes",
        PaperKind.AgendaAndMinutes => "Agenda and minutes",
        PaperKind.AgendaItem => "Agenda item",
        PaperKind.IssueMeetings => "Issue and its meetings",
        PaperKind.DecisionDetails => "Decision",
        PaperKind.PublicQuestions => "Public questions",
        PaperKind.ActionLog => "Action log",
        PaperKind.TermsOfReference => "Terms of reference",
        PaperKind.Consultation => "Consultation",
        _ => "Paper of unknown kind",
    };
}
