namespace Folkmoot.Reading.Money;

/// <summary>Whose dollar a paper means: as its prefix says (NZ$), else as the paper's own words say, else United States dollars.</summary>
internal sealed class Dollar(string source)
{
    private static readonly (string Word, string Code)[] Prefixes =
        [("NZ", "NZD"), ("AU", "AUD"), ("A", "AUD"), ("US", "USD"), ("CA", "CAD"), ("CAN", "CAD"), ("C", "CAD")];

    private static readonly (string Word, string Code)[] Clues =
        [("New Zealand", "NZD"), (".govt.nz", "NZD"), (".co.nz", "NZD"), ("Māori", "NZD"), ("Maori", "NZD"), ("Ontario", "CAD"), ("Canada", "CAD"), ("Australia", "AUD"), (".gov.au", "AUD")];

    private string? own;

    /// <summary>The currency of the sign at <paramref name="at"/>, and where it begins with its prefix.</summary>
    public (string Code, int Start) Currency(string plain, int at)
    {
        if (plain[at] != '$')
        {
            return (plain[at] == '£' ? "GBP" : "EUR", at);
        }

        foreach (var (word, code) in Prefixes)
        {
            var start = at - word.Length;
            if (start >= 0 && plain.AsSpan(start, word.Length).SequenceEqual(word) && (start == 0 || !char.IsLetter(plain[start - 1])))
            {
                return (code, start);
            }
        }

        return (own ??= Own(), at);
    }

    private string Own()
    {
        foreach (var (word, code) in Clues)
        {
            if (source.Contains(word, StringComparison.Ordinal))
            {
                return code;
            }
        }

        return "USD";
    }
}
