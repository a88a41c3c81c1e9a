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
    public static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
