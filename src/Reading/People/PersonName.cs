namespace Folkmoot.Reading.People;

/// <summary>A stretch of a plain line, from <paramref name="Start"/> (inclusive) to <paramref name="End"/> (exclusive).</summary>
public readonly record struct PlainRange(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>One person's name in a plain line, with what is printed beside it.</summary>
/// <param name="Start">Where the name begins, its title included; a title that several share ("Councillors") is left out.</param>
/// <param name="Bare">Where it begins after its titles.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record PersonName(int Start, int Bare, int End)
{
    /// <summary>The office or organisation beside the name; null when there is none.</summary>
    public PlainRange? Role { get; init; }

    /// <summary>What else is said of the person beside the name, such as whom they stand in for; null when nothing is.</summary>
    public PlainRange? Note { get; init; }

    /// <summary>A title stands before it, its own or one that it shares.</summary>
    public bool Titled { get; init; }
}
