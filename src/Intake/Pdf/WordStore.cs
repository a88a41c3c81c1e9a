using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>Keeps the last words seen, so that a word which comes again is not made again. Of fixed size.</summary>
internal sealed class WordStore
{
    private const int Places = 4096;
    private const int Longest = 32;

    private readonly string[] words = new string[Places];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> letters = stackalloc char[Longest];
        if (utf8.Length > Longest || !Encoding.UTF8.TryGetChars(utf8, letters, out var length))
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var word = letters[..length];
        ref var kept = ref words[(uint)string.GetHashCode(word, StringComparison.Ordinal) % Places];
        if (kept is null || !word.SequenceEqual(kept))
        {
            kept = word.ToString();
        }

        return kept;
    }
}
