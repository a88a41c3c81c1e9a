namespace Folkmoot.Civic.Publication.Words;

/// <summary>A text without its white space, which knows where each letter stood.</summary>
internal sealed class SqueezedText
{
    private readonly int[] _positions;

    public SqueezedText(string text)
    {
        var (letters, count) = (new char[text.Length], 0);
        _positions = new int[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                (letters[count], _positions[count]) = (text[at], at);
                count++;
            }
        }

        Letters = new string(letters, 0, count);
    }

    public string Letters { get; }

    public int IndexOf(string letters, int from) => Letters.IndexOf(letters, from, StringComparison.Ordinal);

    /// <summary>Where these letters stand in the text itself.</summary>
    public Place Place(int first, int count) => new(_positions[first], _positions[first + count - 1] + 1);
}
