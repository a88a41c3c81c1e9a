namespace Folkmoot.Reading.Actions;

/// <summary>Something that somebody is to do, whether the paper calls it an action or not.</summary>
public sealed record ActionPoint : Words
{
    public ActionPoint(Words words)
        : base(words)
    {
    }

    /// <summary>Who is to do it, as printed; null when not said.</summary>
    public string? Owner { get; init; }

    /// <summary>When by, as printed; null when not said.</summary>
    public string? Due { get; init; }

    /// <summary>The number of the item it stands under, or its title where it has no number.</summary>
    public string? Item { get; init; }
}
