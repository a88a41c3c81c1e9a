namespace Folkmoot.Reading.Names;

/// <summary>An organisation, person, role or place named in a paper: its first mention and how often it is named.</summary>
public sealed record Named : Words
{
    public Named(Words words)
        : base(words)
    {
    }

    /// <summary>Mentions in the paper, this one included.</summary>
    public int Mentions { get; init; } = 1;
}
