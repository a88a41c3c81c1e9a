namespace Folkmoot.Reading.Readability;

/// <summary>
/// How hard a paper is to read. Scores are null where there is too little to score: no sentence, or for SMOG fewer than 30.
/// Never to be shown alone: always with <see cref="LongSentences"/> and the block they came from.
/// </summary>
public sealed record ReadabilityReading
{
    /// <summary>Blocks of running prose that were scored; headings, labels, table rows and contact lines are not.</summary>
    public int Blocks { get; init; }

    public int Sentences { get; init; }

    public int Words { get; init; }

    /// <summary>Flesch–Kincaid grade, years of United States schooling; add about 5 for a reading age.</summary>
    public double? FleschKincaid { get; init; }

    /// <summary>Flesch reading ease, 0 (hard) to 100 (easy).</summary>
    public double? FleschEase { get; init; }

    public double? Smog { get; init; }

    public double? Fog { get; init; }

    /// <summary>Sentences of more than 25 words, longest first, ten at most.</summary>
    public IReadOnlyList<LongSentence> LongSentences { get; init; } = [];
}

/// <summary>A sentence that is long to read.</summary>
public sealed record LongSentence : Words
{
    public LongSentence(Words words)
        : base(words)
    {
    }

    /// <summary>How many words it has.</summary>
    public int Count { get; init; }
}
