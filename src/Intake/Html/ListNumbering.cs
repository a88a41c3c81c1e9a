using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>One list of a page, and the label that a browser prints before each of its items.</summary>
internal sealed class ListNumbering
{
    private const string Bullet = "•";

    private readonly string _style;
    private readonly int _step;
    private int _next;

    public ListNumbering(IElement list, int depth)
    {
        Depth = depth;
        _style = StyleOf(list);
        var isReversed = list.HasAttribute("reversed");
        _step = isReversed ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (isReversed ? CountItems(list) : 1);
    }

    /// <summary>How many lists deep this one stands, from 1.</summary>
    public int Depth { get; }

    public bool IsNumbered => _style is not (Bullet or "none");

    /// <summary>The label of the next item, in order; empty where the list prints none.</summary>
    public string LabelOf(IElement item)
    {
        if (!IsNumbered)
        {
            return _style == "none" ? "" : Bullet;
        }

        var number = Number(item.GetAttribute("value")) ?? _next;
        _next = number + _step;
        return Printed(number) + ".";
    }

    private static string StyleOf(IElement list)
    {
        var css = Styles.Value(list, "list-style-type") ?? Styles.Value(list, "list-style");
        if (css is "none" || list.ClassName?.Contains("NonBullet", StringComparison.Ordinal) == true)
        {
            return "none";
        }

        if (list.LocalName != "ol")
        {
            return Bullet;
        }

        return css switch
        {
            "lower-alpha" or "lower-latin" => "a",
            "upper-alpha" or "upper-latin" => "A",
            "lower-roman" => "i",
            "upper-roman" => "I",
            _ => list.GetAttribute("type") ?? "1",
        };
    }

    private string Printed(int number) => _style switch
    {
        "a" when number > 0 => Letters(number, 'a'),
        "A" when number > 0 => Letters(number, 'A'),
        "i" when number is > 0 and < 4000 => Roman(number).ToLowerInvariant(),
        "I" when number is > 0 and < 4000 => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number, char first)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)(first + ((number - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Roman(int number)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var roman = new StringBuilder();
        for (var at = 0; at < values.Length; at++)
        {
            for (; number >= values[at]; number -= values[at])
            {
                roman.Append(signs[at]);
            }
        }

        return roman.ToString();
    }

    private static int CountItems(IElement list)
    {
        var count = 0;
        foreach (var child in list.ChildNodes)
        {
            count += child is IElement { LocalName: "li" } ? 1 : 0;
        }

        return count;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < 1_000_000_000 ? number : null;
}
