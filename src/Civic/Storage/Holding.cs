using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// Holds a row until the transaction ends, by writing it as it is: both databases make another writer of it wait. For rules that look at
/// several rows, such as "a body does not meet after it was dissolved".
/// </summary>
internal static class Holding
{
    public static Task HoldOrganisationAsync(this CivicDb db, RecordId id, CancellationToken cancel) =>
        db.Organisations.Where(one => one.Id == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, one => one.Name), cancel);

    public static Task HoldBodyAsync(this CivicDb db, RecordId id, CancellationToken cancel) =>
        db.Bodies.Where(one => one.Id == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, one => one.Name), cancel);

    public static Task HoldBodiesOfAsync(this CivicDb db, RecordId organisation, CancellationToken cancel) =>
        db.Bodies.Where(one => one.OrganisationId == organisation).ExecuteUpdateAsync(row => row.SetProperty(one => one.Name, one => one.Name), cancel);
}
