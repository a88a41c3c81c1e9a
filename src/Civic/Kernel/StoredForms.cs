using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Folkmoot.Civic.Kernel;

/// <summary>How our own values lie in a database.</summary>
public static class StoredForms
{
    private const string Sortable = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // SQLite keeps no instants. As text of one length in UTC they sort, and a person can read them.
    private static readonly ValueConverter<DateTimeOffset, string> Instant = new(
        instant => instant.ToUniversalTime().ToString(Sortable, CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, Sortable, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));

    /// <summary>Record ids are text; call it from <c>ConfigureConventions</c>.</summary>
    public static void WithRecordIds(this ModelConfigurationBuilder conventions) =>
        conventions.Properties<RecordId>().HaveConversion<RecordIdForm>().HaveMaxLength(RecordId.Length);

    /// <summary>Instants sort on every provider; call it when all else is configured.</summary>
    public static void WithInstants(this ModelBuilder model, string? provider)
    {
        if (provider?.EndsWith("Sqlite", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?))
            {
                property.SetValueConverter(Instant);
            }
        }
    }

    private sealed class RecordIdForm() : ValueConverter<RecordId, string>(id => id.Value, text => new RecordId(text));
}
