namespace Folkmoot.Intake.Word;

/// <summary>How Word prints a number in a label.</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Numeral)[] Numerals =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Print(int number, string format) => format switch
    {
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "ordinal" => number + OrdinalEnding(number),
        "decimalZero" => number.ToString("00"),
        "numberInDash" => $"- {number} -",
        "none" or "bullet" => "",
        _ => number.ToString(),
    };

    /// <summary>After z, Word prints aa, bb, cc.</summary>
    private static string Letters(int number) =>
        number is < 1 or > 780 ? number.ToString() : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString();
        }

        var roman = "";
        foreach (var (value, numeral) in Numerals)
        {
            while (number >= value)
            {
                roman += numeral;
                number -= value;
            }
        }

        return roman;
    }

    private static string OrdinalEnding(int number) => (number % 10, number % 100) switch
    {
        (_, 11 or 12 or 13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
}
