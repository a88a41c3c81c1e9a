using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.People;

[Needs(Permission.Govern)]
internal sealed class AddModel(RecordPerson record) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        this.Answer(await record.RunAsync(new PersonFields { Name = Name ?? "" }, cancel), DeskAddress.Of);
}
