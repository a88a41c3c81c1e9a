using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Bodies;

[Needs(Permission.Govern)]
internal sealed class AddModel(CivicDb db, DeskSeat desk, RecordBody record) : PageModel
{
    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public DateEntry ValidFrom { get; set; } = new();

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public Task OnGetAsync(string? of, CancellationToken cancel)
    {
        Organisation = of;
        return FillAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        if (RecordId.Parse(Organisation) is not { } organisation || !desk.May(Permission.Govern, new Owner(organisation, null)))
        {
            return this.ShowAgain(nameof(Organisation), "Select the organisation of the body");
        }

        if (!this.DaysAreReal((nameof(ValidFrom), ValidFrom, "first day")))
        {
            return this.ShowAgain();
        }

        return this.Answer(await record.RunAsync(organisation, new BodyFields { Name = Name ?? "", Place = Place, ValidFrom = ValidFrom.Date }, cancel), DeskAddress.Of);
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        var (everywhere, organisations, _) = desk.Reach.Over(Permission.Govern);
        Organisations = await db.Organisations.AsNoTracking().Where(one => everywhere || organisations.Contains(one.Id)).OrderBy(one => one.Name)
            .Select(one => new Choice(one.Id.Value, one.Name, null)).ToListAsync(cancel);
    }
}
