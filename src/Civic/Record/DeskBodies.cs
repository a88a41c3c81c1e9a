using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record;

/// <summary>The bodies over which an officer has a permission.</summary>
public sealed class DeskBodies(CivicDb db)
{
    /// <summary>By name; those that have ended too, since their papers still come in.</summary>
    public Task<List<DeskBody>> RunAsync(Scope scope, CancellationToken cancel) => Within(db.Bodies.AsNoTracking(), scope)
        .Join(db.Organisations, body => body.OrganisationId, organisation => organisation.Id, (body, organisation) => new { body, organisation })
        .OrderBy(pair => pair.body.Name)
        .Select(pair => new DeskBody(pair.body.Id, pair.body.Name, pair.organisation.Name))
        .ToListAsync(cancel);

    /// <summary>The bodies of the scope.</summary>
    internal static IQueryable<Body> Within(IQueryable<Body> bodies, Scope scope)
    {
        if (scope.Everywhere)
        {
            return bodies;
        }

        var organisations = scope.Organisations;
        var own = scope.Bodies;
        return bodies.Where(body => organisations.Contains(body.OrganisationId) || own.Contains(body.Id));
    }
}

/// <summary>A body with the name of its organisation.</summary>
public sealed record DeskBody(RecordId Id, string Name, string Organisation);
