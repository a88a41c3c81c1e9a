using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>Finds what can bear a name: an organisation, a body or a person.</summary>
internal static class Named
{
    public static Task<bool> ExistsAsync(CivicDb db, RecordRef of, CancellationToken cancel) => of.Kind switch
    {
        RecordKind.Organisation => db.Organisations.AnyAsync(one => one.Id == of.Id, cancel),
        RecordKind.Body => db.Bodies.AnyAsync(one => one.Id == of.Id, cancel),
        RecordKind.Person => db.People.AnyAsync(one => one.Id == of.Id, cancel),
        _ => Task.FromResult(false),
    };
}
