using Folkmoot.Civic.Governance;
using Folkmoot.Web.Forms;

namespace Folkmoot.Web.Pages.Desk.Organisations;

/// <summary>What sorts of organisation are called.</summary>
internal static class OrganisationKinds
{
    private static readonly Dictionary<OrganisationKind, string> Called = new()
    {
        [OrganisationKind.Council] = "Council",
        [OrganisationKind.IntegratedCareBoard] = "Integrated care board",
        [OrganisationKind.ClinicalCommissioningGroup] = "Clinical commissioning group",
        [OrganisationKind.NhsTrust] = "NHS trust or foundation trust",
        [OrganisationKind.Charity] = "Charity or community organisation",
        [OrganisationKind.Partnership] = "Partnership",
        [OrganisationKind.Regulator] = "Regulator",
        [OrganisationKind.Government] = "Government",
        [OrganisationKind.Other] = "Other",
    };

    public static IReadOnlyList<Choice> Choices { get; } = [.. Called.Select(kind => new Choice(kind.Key.ToString(), kind.Value))];

    public static string InWords(this OrganisationKind kind) => Called[kind];

    public static OrganisationKind? Read(string? chosen) => Enum.TryParse<OrganisationKind>(chosen, out var kind) && Called.ContainsKey(kind) ? kind : null;
}
