namespace Folkmoot.Reading.Layout;

/// <summary>Roman numerals as lists print them.</summary>
public static class Roman
{
    // "mmmdccclxxxviii" is 3888.
    private const int Longest = 15;

    private static readonly (int Value, string Sign)[] Signs =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The value of a numeral of up to ten letters in either case; 0 when it is not one that a careful person would write.</summary>
    public static int Value(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 10)
        {
            return 0;
        }

        var total = 0;
        var last = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var digit = Digit(text[i]);
            if (digit == 0)
            {
                return 0;
            }

            total += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        Span<char> careful = stackalloc char[Longest];
        return text.Equals(Write(total, careful), StringComparison.OrdinalIgnoreCase) ? total : 0;
    }

    /// <summary>The numeral of a positive number below 4000, in lower case.</summary>
    public static string Print(int number) => Write(number, stackalloc char[Longest]).ToString();

    private static ReadOnlySpan<char> Write(int number, Span<char> numeral)
    {
        if (number is < 1 or > 3999)
        {
            return [];
        }

        var length = 0;
        for (var i = 0; i < Signs.Length; i++)
        {
            for (var (value, sign) = Signs[i]; number >= value; number -= value)
            {
                sign.CopyTo(numeral[length..]);
                length += sign.Length;
            }
        }

        return numeral[..length];
    }

    private static int Digit(char c) => char.ToLowerInvariant(c) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        'd' => 500,
        'm' => 1000,
        _ => 0,
    };
}
