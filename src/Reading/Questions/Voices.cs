using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;

namespace Folkmoot.Reading.Questions;

/// <summary>Tells whether two printed names may mean one speaker.</summary>
internal static class Voices
{
    public static bool AreOne(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        var a = Bare(left);
        var b = Bare(right);
        return a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The speaker as printed; <paramref name="last"/> for a pronoun, which says nobody's name.</summary>
    public static string? NameOf(Block block, Utterance said, string? last)
    {
        if (said.Speaker is not { } speaker)
        {
            return null;
        }

        return speaker.Kind == SpeakerKind.Pronoun ? last : speaker.Of(block.Plain);
    }

    private static string Bare(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return name[article.Length..];
            }
        }

        return name;
    }
}
