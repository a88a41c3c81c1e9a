namespace Folkmoot.Civic.Kernel;

/// <summary>
/// When something was so, from <paramref name="From"/> to <paramref name="To"/>, both days included. Null means that the record does not
/// say: it may have begun at any time before, or it has not ended.
/// </summary>
public readonly record struct ValidPeriod(DateOnly? From, DateOnly? To)
{
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public bool IsBackwards => From is { } from && To is { } to && to < from;
}
