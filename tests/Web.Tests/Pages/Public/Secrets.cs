using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Words that must not get out, one for each sort of text that is not public; each stands nowhere else.</summary>
internal sealed class Secrets
{
    private readonly Dictionary<string, string> _planted = new(StringComparer.Ordinal);

    // Two tests over one database must not find each other's words.
    private readonly string _mine = new([.. RecordId.New().Value.Select(sign => (char)('a' + (sign % 26)))]);

    /// <summary>The word to plant in that sort of text. Letters only, so that no encoding hides it.</summary>
    public string In(string sort)
    {
        var word = "Zq" + string.Concat(sort.Where(char.IsLetter)).ToLowerInvariant() + _mine;
        _planted[sort] = word;
        return word;
    }

    /// <summary>Every word that was planted.</summary>
    public IReadOnlyCollection<string> Words => _planted.Values;

    /// <summary>How many sorts of text hold one.</summary>
    public int Count => _planted.Count;

    /// <summary>Fails when the text holds one of these words (all when none are named), and says of which sort it is and where it was seen.</summary>
    public void AssertNotIn(string text, string where, params string[] sorts)
    {
        var leaked = _planted.Where(each => (sorts.Length == 0 || sorts.Contains(each.Key)) && text.Contains(each.Value, StringComparison.OrdinalIgnoreCase));

        Assert.Empty(leaked.Select(each => $"{where} shows what is {each.Key}"));
    }
}
