using Folkmoot.Reading;

namespace Folkmoot.Cli.Tests.Invented;

/// <summary>Points at words of an invented text, from the top downwards.</summary>
internal sealed class Finder(string text)
{
    private int from;

    /// <summary>The next place where these words stand, at or below the last found; <see cref="FromTop"/> starts again.</summary>
    public Words Words(string words)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The invented paper does not say: {words}");
        from = start;
        return new Words(words, new Span(start, start + words.Length));
    }

    /// <summary>The next words that begin and end so.</summary>
    public Words Words(string first, string last)
    {
        var start = text.IndexOf(first, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The invented paper does not say: {first}");
        var end = text.IndexOf(last, start, StringComparison.Ordinal) + last.Length;
        from = start;
        return new Words(text[start..end], new Span(start, end));
    }

    public Span Span(string words) => Words(words).Span;

    public Finder FromTop()
    {
        from = 0;
        return this;
    }
}
