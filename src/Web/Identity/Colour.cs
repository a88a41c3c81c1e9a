using System.Globalization;

namespace Folkmoot.Web.Identity;

/// <summary>A colour, and how well it can be told from another.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>From <c>#1f5a3d</c> or <c>#fff</c>; null when it is neither.</summary>
    public static Colour? Parse(string said)
    {
        var figures = said.StartsWith('#') ? said[1..] : said;
        figures = figures.Length == 3 ? string.Concat(figures.Select(figure => $"{figure}{figure}")) : figures;
        return figures.Length == 6 && int.TryParse(figures, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>From 1, the same, to 21, black on white (WCAG 2.2, contrast ratio).</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The same with that part of its light.</summary>
    public Colour Darker(double part) => new((byte)(Red * part), (byte)(Green * part), (byte)(Blue * part));

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
