namespace Folkmoot.Civic.Governance.Matching;

/// <summary>
/// Letters without their accents. The process runs without a culture's tables (InvariantGlobalization), in which case the base library takes
/// no letter apart, so the Latin letters that occur in names here are listed.
/// </summary>
internal static class Accents
{
    private const string Marked = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵẁẃẅýÿŷỳźżž";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssssttttuuuuuuuuuuwwwwyyyyzzz";

    private static readonly Dictionary<char, string> Letters = Marked.Zip(Plain, (marked, plain) => (marked, plain))
        .ToDictionary(pair => pair.marked, pair => pair.plain.ToString());

    static Accents()
    {
        foreach (var (joined, apart) in new[] { ('æ', "ae"), ('œ', "oe"), ('ß', "ss"), ('þ', "th"), ('ð', "d"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬀ', "ff") })
        {
            Letters[joined] = apart;
        }
    }

    /// <summary>The letter in lower case without accent; two letters where one stands for two.</summary>
    public static string Fold(char letter) => Letters.GetValueOrDefault(char.ToLowerInvariant(letter)) ?? char.ToLowerInvariant(letter).ToString();
}
