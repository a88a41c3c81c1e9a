using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Names;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Folkmoot.Web.Pages.Desk.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Names;

/// <summary>Puts somebody or something on record from a name in a paper, and links the name to it.</summary>
[Needs(Permission.Review)]
internal sealed class NewModel(CivicDb db, DeskSeat desk, Ownership ownership, ReadNames read, RecordFromName record) : PageModel
{
    [BindProperty]
    public string? Key { get; set; }

    /// <summary><c>organisation</c>, <c>body</c> or <c>person</c>.</summary>
    [BindProperty]
    public string? Sort { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? OrganisationId { get; set; }

    public RecordId Id => this.RouteId("paper");

    public string Printed { get; private set; } = "";

    public IReadOnlyList<Choice> Sorts { get; private set; } = [];

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(key))
        {
            return LocalRedirect($"/desk/papers/{Id}/names");
        }

        Key = key;
        if (await FillAsync(cancel) is not var (_, name))
        {
            return NotFound();
        }

        Sort = name.Kind.Name();
        Name = name.Kind == RecordKind.Person ? NameSearch.PersonWithoutTitles(name.Text) : name.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FillAsync(cancel) is not var (version, name))
        {
            return NotFound();
        }

        if (Wanted(name) is not { } wanted)
        {
            return this.ShowAgain();
        }

        return this.Answer(await record.RunAsync(version, name, wanted, seen: null, cancel), _ => $"/desk/papers/{Id}/names");
    }

    private NewFromName? Wanted(PrintedName name)
    {
        var (field, mistake, wanted) = (name.Kind == RecordKind.Person, Sort) switch
        {
            (true, _) when desk.Reach.MayAnywhere(Permission.Govern) => ("", "", new NewFromName.NewPerson(Name ?? "")),
            (true, _) => ("", "Your role does not put people on record. Ask a clerk to do it", null),
            (_, "organisation") when OrganisationKinds.Read(Kind) is { } kind && desk.Reach.MayEverywhere(Permission.Govern) =>
                ("", "", new NewFromName.NewOrganisation(Name ?? "", kind)),
            (_, "organisation") => (nameof(Kind), "Select the sort of organisation", null),
            (_, "body") when RecordId.Parse(OrganisationId) is { } of && desk.May(Permission.Govern, new Owner(of, null)) =>
                ("", "", new NewFromName.NewBody(Name ?? "", of)),
            (_, "body") => (nameof(OrganisationId), "Select the organisation of the body", (NewFromName?)null),
            _ => (nameof(Sort), "Select what it is", null),
        };
        if (wanted is null)
        {
            ModelState.AddModelError(field, mistake);
        }

        return wanted;
    }

    private async Task<(Guid Version, PrintedName Name)?> FillAsync(CancellationToken cancel)
    {
        if (NameKey.Read(Key) is not { } name || await ownership.OfAsync(RecordKind.Paper, Id, cancel) is not { } owner
            || await read.RunAsync(Id, desk.May(Permission.ReadExempt, owner), cancel) is not { } paper || !paper.Names.Printed.Contains(name))
        {
            return null;
        }

        Printed = name.Text;
        var (everywhere, organisations, _) = desk.Reach.Over(Permission.Govern);
        Sorts = name.Kind == RecordKind.Person ? [] : [.. everywhere ? [new Choice("organisation", "An organisation")] : Array.Empty<Choice>(), new("body", "A body of an organisation")];
        Organisations = await db.Organisations.AsNoTracking().Where(one => everywhere || organisations.Contains(one.Id)).OrderBy(one => one.Name)
            .Select(one => new Choice(one.Id.Value, one.Name, null)).ToListAsync(cancel);
        return (paper.Version, name);
    }
}
