namespace Folkmoot.Reading.Money;

/// <summary>The figure after a currency's sign, with its thousands, millions or billions, up to <paramref name="End"/> (exclusive).</summary>
internal readonly record struct Amount(decimal Value, int End)
{
    private const int MostDigits = 15;

    // Dividing by it drops the zeros behind the point that a decimal remembers, so that £5,100.00 is 5100.
    private const decimal WithoutZeros = 1.0000000000000000000000000000m;

    /// <summary>The amount that stands at <paramref name="at"/>; null when none does.</summary>
    public static Amount? At(string plain, int at)
    {
        at = at < plain.Length && plain[at] == ' ' ? at + 1 : at;
        var opens = at < plain.Length && plain[at] is '(' or '-' ? plain[at] : '\0';
        var start = opens == '\0' ? at : at + 1;
        var end = FigureEnd(plain, start);
        var figure = plain.AsSpan(start, end - start);
        if (!IsFigure(figure))
        {
            return null;
        }

        var value = Number(figure);
        var (scale, stop) = Scale(plain, end);
        if (scale == 1 && value < 1000)
        {
            scale = ScaleOfRange(plain, end);
        }

        stop = opens == '(' ? Closed(plain, stop) : stop;
        return stop < 0 ? null : new Amount((opens == '\0' ? 1 : -1) * value * scale / WithoutZeros, stop);
    }

    private static bool IsFigure(ReadOnlySpan<char> figure)
    {
        return figure.Length is > 0 and <= MostDigits && figure is not "000" && char.IsAsciiDigit(figure[0]);
    }

    private static int Closed(string plain, int at) => at < plain.Length && plain[at] == ')' ? at + 1 : -1;

    private static decimal Number(ReadOnlySpan<char> figure)
    {
        return decimal.Parse(figure, System.Globalization.NumberStyles.AllowThousands | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int FigureEnd(string plain, int at)
    {
        var point = false;
        while (at < plain.Length)
        {
            var isFollowed = at + 1 < plain.Length && char.IsAsciiDigit(plain[at + 1]);
            var isComma = plain[at] == ',' && isFollowed && !point && IsGroup(plain, at + 1);
            var isPoint = plain[at] == '.' && isFollowed && !point;
            if (!char.IsAsciiDigit(plain[at]) && !isComma && !isPoint)
            {
                break;
            }

            point |= isPoint;
            at++;
        }

        return at;
    }

    private static bool IsGroup(string plain, int at)
    {
        return at + 3 <= plain.Length && char.IsAsciiDigit(plain[at + 1]) && char.IsAsciiDigit(plain[at + 2]) && (at + 3 == plain.Length || !char.IsAsciiDigit(plain[at + 3]));
    }

    private static (decimal Scale, int End) Scale(string plain, int at)
    {
        var start = at < plain.Length && plain[at] == ' ' ? at + 1 : at;
        var end = start;
        while (end < plain.Length && char.IsLetter(plain[end]))
        {
            end++;
        }

        var scale = end - start > 9 ? 1 : plain[start..end].ToLowerInvariant() switch
        {
            "k" or "thousand" => 1_000m,
            "m" or "mn" or "mil" or "mill" or "million" or "millions" => 1_000_000m,
            "b" or "bn" or "billion" or "billions" => 1_000_000_000m,
            "trn" or "trillion" => 1_000_000_000_000m,
            _ => 1m,
        };
        return scale == 1 || (end < plain.Length && char.IsDigit(plain[end])) ? (1, at) : (scale, end);
    }

    // "£1.2-£1.5m" and "£2 to £3 million": the first shares the scale of the second.
    private static decimal ScaleOfRange(string plain, int at)
    {
        var next = at < plain.Length && plain[at] == ' ' ? at + 1 : at;
        next += plain.AsSpan(next) switch
        {
            ['-', ..] => 1,
            ['t', 'o', ' ', ..] => 3,
            _ => plain.Length,
        };
        if (next >= plain.Length)
        {
            return 1;
        }

        next = plain[next] == ' ' ? next + 1 : next;
        next = next < plain.Length && plain[next] is '£' or '€' or '$' ? next + 1 : next;
        var end = FigureEnd(plain, next);
        return end > next ? Scale(plain, end).Scale : 1;
    }
}
