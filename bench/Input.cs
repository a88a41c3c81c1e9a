using System.Text;

namespace Folkmoot.Bench;

/// <summary>Texts to read, one or many, under a name; the same name at twice the size says how time grows.</summary>
/// <param name="Place">Where it stands in the table.</param>
/// <param name="Name">What it is.</param>
/// <param name="Doubled">True for the one of twice the size.</param>
/// <param name="Texts">What is read, one after another.</param>
public sealed record Input(int Place, string Name, bool Doubled, IReadOnlyList<string> Texts)
{
    public double Megabytes { get; } = Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;

    public override string ToString() => Doubled ? Name + " x2" : Name;
}
