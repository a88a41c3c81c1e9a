using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Accounts;

/// <summary>Makes links by which an officer chooses a password.</summary>
public sealed class OfficerLinks(CivicDb db, TimeProvider time)
{
    /// <summary>For how long such a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    /// <summary>Adds one, to be saved with whatever else the caller does; answers the path with the secret.</summary>
    public string Add(Guid officerId)
    {
        var secret = LinkSecret.New();
        db.Add(new Invitation { OfficerId = officerId, SecretSha256 = secret.Sha256, ExpiresAt = time.GetUtcNow() + Lifetime });
        return secret.Path;
    }
}
