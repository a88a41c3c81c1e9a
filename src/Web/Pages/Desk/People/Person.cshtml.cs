using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.People;

/// <summary>One person, with the posts that they held and the names that they had.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class PersonModel(CivicDb db, DeskSeat desk, RemovePerson remove) : PageModel
{
    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("person");

    public Shown Of { get; private set; } = null!;

    public IReadOnlyList<Held> Posts { get; private set; } = [];

    public NamesOf OtherNames { get; private set; } = null!;

    public bool MayChange => desk.Reach.MayAnywhere(Permission.Govern);

    public Task OnGetAsync(CancellationToken cancel) => FillAsync(cancel);

    [Needs(Permission.Govern)]
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        var kept = await remove.RunAsync(Id, Revision, cancel);
        if (kept is not Kept.Done)
        {
            await FillAsync(cancel);
        }

        return this.Answer(kept, _ => "/desk/people");
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        Of = await db.People.AsNoTracking().Where(one => one.Id == Id).Select(one => new Shown(one.Name, one.NamedFrom, one.Revision)).SingleAsync(cancel);
        Posts = await db.Posts.AsNoTracking().Where(post => post.PersonId == Id)
            .OrderByDescending(post => post.ValidTo == null).ThenByDescending(post => post.ValidTo).ThenBy(post => post.Title)
            .Select(post => new Held(
                post.Id,
                post.Title,
                db.Bodies.Where(body => body.Id == post.BodyId).Select(body => body.Name).FirstOrDefault(),
                db.Organisations.Where(one => one.Id == post.OrganisationId).Select(one => one.Name).FirstOrDefault(),
                new ValidPeriod(post.ValidFrom, post.ValidTo)))
            .ToListAsync(cancel);
        OtherNames = await NamesOf.ReadAsync(db, new RecordRef(RecordKind.Person, Id), MayChange, cancel);
    }

    internal sealed record Shown(string Name, DateOnly? NamedFrom, int Revision);

    internal sealed record Held(Guid Id, string Title, string? Body, string? Organisation, ValidPeriod Valid)
    {
        public string Where => string.Join(", ", new[] { Body, Organisation }.OfType<string>());
    }
}
