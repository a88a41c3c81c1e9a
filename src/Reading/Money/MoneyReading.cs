namespace Folkmoot.Reading.Money;

/// <summary>A sum of money as printed.</summary>
public sealed record MoneyReading : Words
{
    public MoneyReading(Words words)
        : base(words)
    {
    }

    /// <summary>The amount in whole units of the currency (pounds, not pence or millions).</summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code, such as <c>GBP</c>.</summary>
    public required string Currency { get; init; }
}
