namespace Folkmoot.Civic.Record.Publishing;

/// <summary>What an edition is drawn up from: one version of a paper, its text and parts, and what was confirmed in it.</summary>
internal sealed record EditionSource(
    Paper Paper,
    PaperVersion Version,
    string Text,
    string Layout,
    IReadOnlyList<Part> Parts,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<NameLink> Names)
{
    /// <summary>An officer said that everybody may download the file.</summary>
    public bool OriginalIsOpen { get; init; }

    public PublicText Public { get; } = PublicText.Of(Text, Parts);

    public WithheldWords Withheld { get; } = new(Text, Parts);

    /// <summary>The names matched by an officer that stand in these words.</summary>
    public List<Publication.Records.NamedPart> NamedIn(IReadOnlyCollection<string> words) =>
        [.. Names.Where(name => words.Any(text => StandsIn(name.Printed, text))).Select(name => new Publication.Records.NamedPart(name.Printed, name.OfKind, name.OfId!.Value))];

    // As words of their own: "Ann" does not stand in "Planning".
    private static bool StandsIn(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
