namespace Folkmoot.Civic.Tests.Databases;

/// <summary>A clock that stands until a test moves it. It begins on a summer morning, when London's clock is not UTC's.</summary>
public sealed class SetTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 7, 15, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
