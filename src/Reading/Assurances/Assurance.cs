using System.Text.Json.Serialization;

namespace Folkmoot.Reading.Assurances;

/// <summary>A sentence that somebody can be held to.</summary>
public sealed record Assurance : Words
{
    public Assurance(Words words)
        : base(words)
    {
    }

    /// <summary>Who gave it, as printed; null when the paper does not say.</summary>
    public string? Speaker { get; init; }

    public required Strength Strength { get; init; }

    /// <summary>When by, as printed; null when no date is given.</summary>
    public string? Due { get; init; }
}

/// <summary>How firmly something was promised.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Strength>))]
public enum Strength
{
    /// <summary>A decision has been taken that it will happen.</summary>
    [JsonStringEnumMemberName("decision")]
    Decision,

    /// <summary>The speaker says that the law or their office obliges them.</summary>
    [JsonStringEnumMemberName("duty")]
    Duty,

    /// <summary>The speaker says that it will be done, or that they mean to.</summary>
    [JsonStringEnumMemberName("intention")]
    Intention,

    /// <summary>The speaker thinks or hopes that it will be so.</summary>
    [JsonStringEnumMemberName("opinion")]
    Opinion,
}
