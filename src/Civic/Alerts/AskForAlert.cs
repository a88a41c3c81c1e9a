using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Alerts;

/// <summary>
/// Writes down that somebody may wish to be told. Anybody can type anybody's address, so nothing but one mail that asks for confirmation comes of it,
/// the answer is the same whatever is known of the address, and an address is not asked again and again.
/// </summary>
public sealed class AskForAlert(CivicDb db, TimeProvider time)
{
    /// <summary>Characters of the path and question of a list or search.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>How many mails that ask for confirmation one address gets while none of them is confirmed.</summary>
    public const int MostUnconfirmed = 3;

    /// <param name="typed">The address as typed.</param>
    /// <param name="of">The path and question of the list or search.</param>
    /// <param name="pace">How often.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome> RunAsync(string? typed, string of, AlertPace pace, CancellationToken cancel)
    {
        if (MailAddress.Read(typed) is not { } address)
        {
            return new Outcome.Refused(string.IsNullOrWhiteSpace(typed)
                ? "Enter your e-mail address"
                : "Enter an e-mail address in the correct format, like name@example.org");
        }

        var known = await db.Alerts.Where(alert => alert.Address == address).ToListAsync(cancel);
        var isThere = known.Exists(alert => alert.Of == of && (alert.ConfirmedAt is null || alert.Pace == pace));
        if (!isThere && known.Count(alert => alert.ConfirmedAt is null) < MostUnconfirmed)
        {
            var now = time.GetUtcNow();
            db.Alerts.Add(new Alert { Address = address, Of = of, Pace = pace, AskedAt = now, NextAt = now });
            await db.SaveChangesAsync(cancel);
        }

        return new Outcome.Asked();
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Asked : Outcome;

        public sealed record Refused(string Sentence) : Outcome;
    }
}
