namespace Folkmoot.Civic.Record.Publishing;

/// <summary>
/// Tells words that stand in a withheld part of a text and nowhere in its public parts. A record may say more than its passages quote (who
/// spoke, under which heading): what it says beside them must not come from what is withheld.
/// </summary>
internal sealed class WithheldWords
{
    private readonly List<string> _withheld;
    private readonly string _public;

    public WithheldWords(string source, IReadOnlyCollection<Part> parts)
    {
        var stretches = Stretches.Of(source, parts);
        _withheld = [.. stretches.Where(stretch => stretch.Visibility != Kernel.Visibility.Public).Select(stretch => Tidy(source[stretch.Start..stretch.End]))];
        _public = Tidy(string.Join('\n', stretches.Where(stretch => stretch.Visibility == Kernel.Visibility.Public).Select(stretch => source[stretch.Start..stretch.End])));
    }

    public bool Has(string words)
    {
        var tidy = Tidy(words);
        return tidy.Length > 0
            && _withheld.Exists(stretch => stretch.Contains(tidy, StringComparison.OrdinalIgnoreCase))
            && !_public.Contains(tidy, StringComparison.OrdinalIgnoreCase);
    }

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
