using Folkmoot.Civic.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>Identity's store, but of recovery codes it keeps hashes only: they are as good as passwords, and long enough to need no salt.</summary>
public sealed class OfficerStore(CivicDb db, IdentityErrorDescriber describer) : UserOnlyStore<Officer, CivicDb, Guid>(db, describer)
{
    public override Task ReplaceCodesAsync(Officer user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Officer user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(code), cancellationToken);

    private static string Hash(string code) => LinkSecret.HashOf(code);
}
