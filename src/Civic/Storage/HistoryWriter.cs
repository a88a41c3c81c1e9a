using System.Text.Json;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Folkmoot.Civic.Record;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// Writes History: for every working row that is added, changed or deleted, who did it, when, why, and what stood there before and after.
/// It goes into the same save, so that neither is there without the other. Secrets are named and not written out.
/// </summary>
internal sealed class HistoryWriter(Hand hand, TimeProvider time) : SaveChangesInterceptor
{
    // What is a record of itself, is written by a machine at every request, or never changes once it is there. Of readers nothing is kept but
    // what they ask for, for as long as they ask for it.
    private static readonly HashSet<Type> Unwritten =
    [
        typeof(HistoryEntry), typeof(RecordVersion), typeof(RecordHead), typeof(RecordLink), typeof(SearchPassage), typeof(ReviewStep), typeof(PaperContent), typeof(Session),
        typeof(Alert),
    ];

    private static readonly HashSet<string> Secret = new(StringComparer.Ordinal)
    {
        nameof(Officer.PasswordHash), nameof(Officer.SecurityStamp), nameof(Officer.ConcurrencyStamp), nameof(Invitation.SecretSha256),
        nameof(IdentityUserToken<Guid>.Value), nameof(IdentityUserPasskey<Guid>.CredentialId), "Data",
    };

    private List<HistoryEntry> _written = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Write(DbContext context)
    {
        // What a save that failed has left here never happened.
        foreach (var left in _written.Select(entry => context.Entry(entry)).Where(entry => entry.State == EntityState.Added))
        {
            left.State = EntityState.Detached;
        }

        var now = time.GetUtcNow();
        var entries = context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !Unwritten.Contains(entry.Metadata.ClrType))
            .Select(entry => EntryFor(entry, now))
            .ToList();
        context.AddRange(entries);
        _written = entries;
    }

    private HistoryEntry EntryFor(EntityEntry entry, DateTimeOffset now) => new()
    {
        At = now,
        OfficerId = hand.OfficerId,
        By = hand.Name,
        Because = hand.Because,
        What = entry.Metadata.ClrType.Name,
        Key = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key.Name).CurrentValue)),
        Before = entry.State == EntityState.Added ? null : Columns(entry, property => property.OriginalValue),
        After = entry.State == EntityState.Deleted ? null : Columns(entry, property => property.CurrentValue),
    };

    private static string Columns(EntityEntry entry, Func<PropertyEntry, object?> value)
    {
        var written = entry.Properties
            .Where(property => entry.State != EntityState.Modified || property.IsModified)
            .Where(property => !property.Metadata.IsPrimaryKey())
            .ToDictionary(property => property.Metadata.Name, property => Shown(property.Metadata, value(property)), StringComparer.Ordinal);
        return JsonSerializer.Serialize(written);
    }

    private static object? Shown(IProperty property, object? value) => value switch
    {
        null => null,
        _ when Secret.Contains(property.Name) || property.DeclaringType.ClrType == typeof(IdentityUserPasskey<Guid>) => "(not written out)",
        RecordId id => id.Value,
        Enum named => named.ToString(),
        byte[] => "(bytes)",
        _ => value,
    };
}
