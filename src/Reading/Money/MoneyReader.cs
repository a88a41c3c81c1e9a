using System.Buffers;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Money;

/// <summary>
/// Reads sums of money as printed, with their thousands, millions and billions. A sum in brackets is negative in a row of a table and
/// an aside in a sentence; a column's heading "£000" is no sum.
/// </summary>
public static class MoneyReader
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("£€$0123456789");

    public static IReadOnlyList<MoneyReading> Read(PageLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var found = new List<MoneyReading>();
        var dollar = new Dollar(layout.Source);
        foreach (var block in layout.Blocks)
        {
            var plain = block.Plain;
            for (var at = Next(plain, block.Body); at >= 0; at = Next(plain, at))
            {
                at = char.IsAsciiDigit(plain[at]) ? Pence(block, at, found) : Sum(block, at, dollar, found);
            }
        }

        return found;
    }

    private static int Next(string plain, int from)
    {
        var at = from < plain.Length ? plain.AsSpan(from).IndexOfAny(Signs) : -1;
        return at < 0 ? -1 : from + at;
    }

    private static int Sum(Block block, int at, Dollar dollar, List<MoneyReading> found)
    {
        var plain = block.Plain;
        if (Amount.At(plain, at + 1) is not { } amount)
        {
            return at + 1;
        }

        var (currency, start) = dollar.Currency(plain, at);
        var inBrackets = block.Kind == BlockKind.Row && start > 0 && plain[start - 1] == '(' && amount.End < plain.Length && plain[amount.End] == ')';
        var minus = start > 0 && plain[start - 1] == '-' && (start == 1 || plain[start - 2] is ' ' or '(');
        found.Add(new MoneyReading(block.Text.Cut(inBrackets || minus ? start - 1 : start, inBrackets ? amount.End + 1 : amount.End))
        {
            Amount = (inBrackets || minus) && amount.Value > 0 ? -amount.Value : amount.Value,
            Currency = currency,
        });
        return amount.End;
    }

    // "50p", but not "1080p", "12pt" or "2.5p".
    private static int Pence(Block block, int at, List<MoneyReading> found)
    {
        var plain = block.Plain;
        var end = at;
        while (end < plain.Length && char.IsAsciiDigit(plain[end]))
        {
            end++;
        }

        if (end - at > 3 || end >= plain.Length || plain[end] != 'p' || (end + 1 < plain.Length && char.IsLetterOrDigit(plain[end + 1])) || TouchesBefore(plain, at))
        {
            return end;
        }

        found.Add(new MoneyReading(block.Text.Cut(at, end + 1)) { Amount = decimal.Parse(plain.AsSpan(at, end - at)) / 100, Currency = "GBP" });
        return end + 1;
    }

    private static bool TouchesBefore(string plain, int at)
    {
        return at > 0 && (char.IsLetterOrDigit(plain[at - 1]) || plain[at - 1] is '.' or '-' or '/' or ',');
    }
}
