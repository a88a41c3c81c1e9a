using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Civic.Alerts;

/// <summary>
/// Somebody's wish to be told by e-mail what is new in a list or a search. It is all that is known of them: there is no account, and when they leave
/// the row goes. It is private, stands in no log and no history, and no public page can read it.
/// </summary>
public sealed class Alert
{
    private const int BytesOfSecret = 24;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>
    /// Stands in the links of its mails, each of which needs it anew: so it is kept, and not its hash. It opens nothing but this alert.
    /// </summary>
    public string Secret { get; init; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(BytesOfSecret));

    /// <summary>Where the mails go, in small letters.</summary>
    public required string Address { get; init; }

    /// <summary>The path and question of the list or search, such as <c>/question?body=…</c>.</summary>
    public required string Of { get; init; }

    public required AlertPace Pace { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When the way to confirm it was mailed; null while that is still to do.</summary>
    public DateTimeOffset? InvitedAt { get; set; }

    /// <summary>When its reader confirmed it; null before, and then it is told nothing.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>The place in the sequence of all versions up to which it has been told.</summary>
    public long ToldUpTo { get; set; }

    /// <summary>When there is next something to do for it: a mail, or another try.</summary>
    public required DateTimeOffset NextAt { get; set; }

    /// <summary>How many tries in a row have failed.</summary>
    public int Failures { get; set; }
}

/// <summary>How often somebody wishes to be told.</summary>
public enum AlertPace
{
    AtOnce,

    /// <summary>At seven in the morning, of the day before.</summary>
    Daily,
}

internal sealed class AlertMapping : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> alert)
    {
        alert.ToTable("alerts");
        alert.Property(a => a.Secret).HasMaxLength(64);
        alert.Property(a => a.Address).HasMaxLength(MailAddress.Longest);
        alert.Property(a => a.Of).HasMaxLength(AskForAlert.LongestQuestion);
        alert.Property(a => a.Pace).HasConversion<string>().HasMaxLength(16);
        alert.HasIndex(a => a.Secret).IsUnique();
        alert.HasIndex(a => a.NextAt);
        alert.HasIndex(a => a.Address);
    }
}
