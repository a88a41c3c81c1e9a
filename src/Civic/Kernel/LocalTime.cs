namespace Folkmoot.Civic.Kernel;

/// <summary>The day and the hour in Europe/London, where deadlines count; instants are kept in UTC.</summary>
public static class LocalTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The local date at that instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The same instant with London's clock.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>The first instant after that local day: what stood "on" a day stood just before it.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => InstantOf(day.AddDays(1), TimeOnly.MinValue);

    /// <summary>When London's clock shows that time on that day; in the hour that comes twice in autumn, the second time.</summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, London.GetUtcOffset(local)).ToUniversalTime();
    }
}
