using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Speech;

/// <summary>That somebody spoke, as a plain line reports it.</summary>
internal readonly record struct Utterance
{
    /// <summary>Where the sentence or clause begins that reports it.</summary>
    public required int Start { get; init; }

    /// <summary>Who spoke; null when nobody is named ("It was stated that").</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The reporting verb.</summary>
    public required CueHit Verb { get; init; }

    /// <summary>The words that point at what is answered ("In response to question 2"); null when there are none.</summary>
    public (int Start, int End)? Pointing { get; init; }

    /// <summary>It asks for words, not for deeds.</summary>
    public bool Asks { get; init; }

    /// <summary>It wants a thing done.</summary>
    public bool Requests { get; init; }

    /// <summary>It says that it is a reply.</summary>
    public bool Replies => Pointing is not null || Verb.Is(Cue.Replied);
}
