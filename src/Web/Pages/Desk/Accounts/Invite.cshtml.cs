using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Accounts;

[Needs(Permission.Accounts)]
internal sealed class InviteModel(DeskSeat desk, RolePlaces places, InviteOfficer invite) : PageModel
{
    [BindProperty]
    public string? FullName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Where { get; set; }

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    /// <summary>The link to hand over, once the invitation is made.</summary>
    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Places = await places.ChoicesAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Places = await places.ChoicesAsync(cancel);
        if (RolePlaces.Read(Role, Where) is not { } role)
        {
            return this.ShowAgain(string.IsNullOrEmpty(Role) ? nameof(Role) : nameof(Where), string.IsNullOrEmpty(Role) ? "Choose a role" : "Choose where");
        }

        switch (await invite.RunAsync(desk.Reach, new InviteOfficer.Invited(FullName, Email, role.OrganisationId, role), cancel))
        {
            case InviteOfficer.Outcome.Sent(_, var link):
                Link = $"{Request.Scheme}://{Request.Host}{link}";
                return Page();
            case InviteOfficer.Outcome.Refused(var mistake):
                return this.ShowAgain(mistake.Field, mistake.Words);
            default:
                throw new InvalidOperationException("An outcome without an answer.");
        }
    }
}
