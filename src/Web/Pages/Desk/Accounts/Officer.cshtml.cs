using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Accounts;

[Needs(Permission.Accounts)]
internal sealed class OfficerModel(CivicDb db, DeskSeat desk, RolePlaces places, ChangeRoles roles, CloseAccount close, NewLink newLink) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "officer")]
    public Guid Id { get; set; }

    [BindProperty]
    public List<Guid> Take { get; set; } = [];

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Where { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public bool SecondFactorToo { get; set; }

    public Shown Account { get; private set; } = null!;

    public IReadOnlyList<Choice> Held { get; private set; } = [];

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    /// <summary>The link to hand over, once it is made.</summary>
    public string? Link { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => FillAsync(cancel);

    public async Task<IActionResult> OnPostRolesAsync(CancellationToken cancel)
    {
        var give = RolePlaces.Read(Role, Where);
        return give is null && !string.IsNullOrEmpty(Role)
            ? await AnswerAsync(new ChangeAccount.Refused(new AccountMistake(nameof(Where), "Choose where")), cancel)
            : await AnswerAsync(await roles.RunAsync(desk.Reach, Id, new ChangeRoles.Wish(Take, give, Reason), cancel), cancel);
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel) => await AnswerAsync(await close.RunAsync(desk.Reach, Id, Reason, cancel), cancel);

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancel) =>
        await AnswerAsync(await close.ReopenAsync(desk.Reach, Id, Reason, cancel), cancel);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancel)
    {
        switch (await newLink.RunAsync(desk.Reach, Id, new NewLink.Wish(SecondFactorToo, Reason), cancel))
        {
            case NewLink.Outcome.Made(var path):
                await FillAsync(cancel);
                Link = $"{Request.Scheme}://{Request.Host}{path}";
                return Page();
            case NewLink.Outcome.Refused(var mistake):
                return await AnswerAsync(new ChangeAccount.Refused(mistake), cancel);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> AnswerAsync(ChangeAccount outcome, CancellationToken cancel)
    {
        switch (outcome)
        {
            case ChangeAccount.Changed:
                return RedirectToPage(new { officer = Id });
            case ChangeAccount.Refused(var mistake):
                await FillAsync(cancel);
                return this.ShowAgain(mistake.Field, mistake.Words);
            default:
                return NotFound();
        }
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        Account = await db.Users.AsNoTracking().Where(officer => officer.Id == Id)
            .Select(officer => new Shown(officer.FullName, officer.Email!, officer.ClosedAt != null)).SingleAsync(cancel);
        var held = await db.Grants.AsNoTracking().Where(grant => grant.OfficerId == Id)
            .Select(grant => new
            {
                grant.Id, grant.Role, grant.OrganisationId,
                Organisation = db.Organisations.Where(organisation => organisation.Id == grant.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault(),
                Body = db.Bodies.Where(body => body.Id == grant.BodyId).Select(body => body.Name).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        Held = [.. held.Where(grant => desk.Reach.KeepsAccountsOf(grant.OrganisationId))
            .Select(grant => new Choice(grant.Id.ToString(), $"{grant.Role}, {Place(grant.Organisation, grant.Body)}"))];
        Places = await places.ChoicesAsync(cancel);
    }

    private static string Place(string? organisation, string? body) => (organisation, body) switch
    {
        (null, _) => "everywhere",
        (_, null) => organisation,
        _ => $"{organisation}: {body}",
    };

    internal sealed record Shown(string FullName, string Email, bool IsClosed);
}
