using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account.Own;

internal sealed class IndexModel(DeskSeat desk, Sessions sessions, UserManager<Officer> officers, SecondFactors factors) : PageModel
{
    public string Name => desk.Officer.Name;

    public Guid Here => desk.Officer.SessionId;

    public bool IsDemonstration => desk.Officer.Proof == Proof.Demonstration;

    public IReadOnlyList<Session> Open { get; private set; } = [];

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public int CodesLeft { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await FillAsync(cancel);

    public async Task<IActionResult> OnPostEndOneAsync(Guid session, CancellationToken cancel)
    {
        await sessions.EndAsync(session, desk.Officer.OfficerId, cancel);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken cancel)
    {
        await sessions.EndAllAsync(desk.Officer.OfficerId, but: null, cancel);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return RedirectToPage("/Account/SignIn");
    }

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string? passkey, CancellationToken cancel)
    {
        if (await factors.RemovePasskeyAsync(await OfficerAsync(), passkey ?? ""))
        {
            return RedirectToPage();
        }

        await FillAsync(cancel);
        return this.ShowAgain("", "Set up an app or another passkey first: this is your last second step");
    }

    public static string Hour(DateTimeOffset instant) => LocalTime.At(instant).ToString("d MMMM yyyy, HH:mm");

    private async Task FillAsync(CancellationToken cancel)
    {
        var officer = await OfficerAsync();
        Open = await sessions.OpenAsync(officer.Id, cancel);
        Passkeys = [.. await officers.GetPasskeysAsync(officer)];
        CodesLeft = await officers.CountRecoveryCodesAsync(officer);
    }

    private async Task<Officer> OfficerAsync() => (await officers.FindByIdAsync(desk.Officer.OfficerId.ToString()))!;
}
