using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Alerts;

/// <summary>When an alert's next mail may go.</summary>
public static class AlertPaces
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>How often, in the words of a page.</summary>
    public static string Words(this AlertPace pace) => pace == AlertPace.Daily ? "once a day, at seven in the morning" : "at once";

    /// <summary>The first moment after <paramref name="now"/> at which it may be told: for a daily one, seven in the morning in London.</summary>
    public static DateTimeOffset NextAfter(this AlertPace pace, DateTimeOffset now)
    {
        if (pace == AlertPace.AtOnce)
        {
            return now;
        }

        var today = LocalTime.InstantOf(LocalTime.Day(now), Morning);
        return now < today ? today : LocalTime.InstantOf(LocalTime.Day(now).AddDays(1), Morning);
    }

    /// <summary>How long to wait after so many failures in a row: two minutes, then ever longer, at most a day.</summary>
    public static TimeSpan PauseAfter(int failures) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Math.Clamp(failures, 1, 11)), 24 * 60));
}
