namespace Folkmoot.Reading.Speech;

/// <summary>What sort of words name somebody who speaks or acts.</summary>
[Flags]
internal enum SpeakerKind
{
    None = 0,

    /// <summary>Holds an office: the Clerk, the Place Director.</summary>
    Office = 1,

    /// <summary>Is called by a title: Cllr Hartwell, Mr Birch.</summary>
    Titled = 2,

    /// <summary>A body or many people: the Panel, Members.</summary>
    Body = 4,

    /// <summary>He, she, they.</summary>
    Pronoun = 8,

    /// <summary>LF, AH.</summary>
    Initials = 16,

    /// <summary>Words in capitals that may be a name.</summary>
    Named = 32,
}

/// <summary>The words that name somebody, in a plain line: <paramref name="Start"/> inclusive, <paramref name="End"/> exclusive.</summary>
internal readonly record struct Speaker(int Start, int End, SpeakerKind Kind)
{
    public bool Is(SpeakerKind kind) => (Kind & kind) != SpeakerKind.None;

    public string Of(string plain) => plain[Start..End];
}
