using System.Text;

namespace Folkmoot.Bench;

/// <summary>Texts to read, one or many, under a name.</summary>
/// <param name="Place">Where it stands in the table.</param>
/// <param name="Name">What it is.</param>
/// <param name="IsMinutes">True for what meetings print, for which a speed is promised; false for what nobody would.</param>
/// <param name="Texts">What is read, one after another.</param>
public sealed record Input(int Place, string Name, bool IsMinutes, IReadOnlyList<string> Texts)
{
    public double Megabytes { get; } = Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;

    public override string ToString() => Name;
}
