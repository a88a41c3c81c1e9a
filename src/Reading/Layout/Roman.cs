namespace Folkmoot.Reading.Layout;

/// <summary>Roman numerals as lists print them.</summary>
public static class Roman
{
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

        return total > 0 && Print(total).AsSpan().Equals(text, StringComparison.OrdinalIgnoreCase) ? total : 0;
    }

    /// <summary>The numeral of a positive number below 4000, in lower case.</summary>
    public static string Print(int number)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
        if (number is < 1 or > 3999)
        {
            return "";
        }

        var text = new System.Text.StringBuilder(12);
        for (var i = 0; i < values.Length; i++)
        {
            while (number >= values[i])
            {
                text.Append(signs[i]);
                number -= values[i];
            }
        }

        return text.ToString();
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
