using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.People;

/// <summary>Adds a post ("add" in the address), or changes, ends or removes one.</summary>
[Needs(Permission.Govern)]
internal sealed class PostModel(CivicDb db, RecordPost record, ChangePost change, RemovePost remove) : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? OrganisationId { get; set; }

    [BindProperty]
    public string? BodyId { get; set; }

    [BindProperty]
    public DateEntry ValidFrom { get; set; } = new();

    [BindProperty]
    public DateEntry ValidTo { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("person");

    /// <summary>Null when a post is added.</summary>
    public Guid? Post => this.RouteGuid("post");

    public string Name { get; private set; } = "";

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        if (Post is not { } id)
        {
            return this.RouteData.Values["post"] is "add" ? Page() : NotFound();
        }

        if (await db.Posts.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.PersonId == Id, cancel) is not { } post)
        {
            return NotFound();
        }

        (Title, OrganisationId, BodyId, Revision) = (post.Title, post.OrganisationId?.Value, post.BodyId?.Value, post.Revision);
        (ValidFrom, ValidTo) = (new DateEntry(post.ValidFrom), new DateEntry(post.ValidTo));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        if (!this.DaysAreReal((nameof(ValidFrom), ValidFrom, "first day"), (nameof(ValidTo), ValidTo, "last day")))
        {
            return this.ShowAgain();
        }

        var fields = new PostFields
        {
            Title = Title ?? "",
            OrganisationId = RecordId.Parse(OrganisationId),
            BodyId = RecordId.Parse(BodyId),
            ValidFrom = ValidFrom.Date,
            ValidTo = ValidTo.Date,
        };
        return this.Answer(Post is { } id ? await change.RunAsync(Id, id, Revision, fields, cancel) : await record.RunAsync(Id, fields, cancel), DeskAddress.Of);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        return this.Answer(Post is { } id ? await remove.RunAsync(Id, id, Revision, cancel) : new Kept.NotThere(), DeskAddress.Of);
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        Name = await db.People.AsNoTracking().Where(one => one.Id == Id).Select(one => one.Name).SingleAsync(cancel);
        (Organisations, Bodies) = (await PostPlaces.OrganisationsAsync(db, cancel), await PostPlaces.BodiesAsync(db, cancel));
    }
}
