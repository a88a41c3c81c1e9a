using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.People;

/// <summary>Where somebody can hold a post: any organisation or body on record, since witnesses come from elsewhere.</summary>
internal static class PostPlaces
{
    public static Task<List<Choice>> OrganisationsAsync(CivicDb db, CancellationToken cancel) =>
        db.Organisations.AsNoTracking().OrderBy(one => one.Name).Select(one => new Choice(one.Id.Value, one.Name, null)).ToListAsync(cancel);

    public static Task<List<Choice>> BodiesAsync(CivicDb db, CancellationToken cancel) =>
        db.Bodies.AsNoTracking()
            .Join(db.Organisations, body => body.OrganisationId, one => one.Id, (body, one) => new { body.Id, body.Name, Of = one.Name })
            .OrderBy(pair => pair.Of).ThenBy(pair => pair.Name)
            .Select(pair => new Choice(pair.Id.Value, pair.Of + ": " + pair.Name, null))
            .ToListAsync(cancel);
}
