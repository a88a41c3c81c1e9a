using System.Security.Cryptography;

namespace Folkmoot.Civic.Kernel;

/// <summary>
/// The lasting name of one record, the same in the working record and in public: twelve letters and digits that are hard to misread
/// (Crockford's base 32, lower case). It says nothing about what it names or when it was made.
/// </summary>
public readonly record struct RecordId(string Value)
{
    public const int Length = 12;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static RecordId New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>The id that <paramref name="text"/> writes; null when it writes none.</summary>
    public static RecordId? Parse(string? text) =>
        text is { Length: Length } && text.All(character => Alphabet.Contains(character, StringComparison.Ordinal)) ? new RecordId(text) : null;

    public override string ToString() => Value;
}
