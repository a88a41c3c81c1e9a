using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>What styles.xml says about paragraphs and runs, with what each style inherits. Not changed once it is read.</summary>
internal sealed class Styles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> byId = [];

    public Styles(XmlReader? reader)
    {
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "style" or "rPrDefault")
            {
                Add(reader);
            }
        }

        byId = byId.ToDictionary(style => style.Key, style => Whole(style.Value));
    }

    /// <summary>Of a paragraph that names no style.</summary>
    public Style Default { get; private set; } = Style.Plain;

    /// <summary>The style with all that it inherits; null when there is none of that name.</summary>
    public Style? Get(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    private Style Whole(Style own)
    {
        var whole = own;
        var parent = own.Parent;
        for (var i = 0; i < LongestChain && parent is not null && byId.TryGetValue(parent, out var next); i++)
        {
            whole = whole.Over(next);
            parent = next.Parent;
        }

        return whole;
    }

    private void Add(XmlReader reader)
    {
        var isDefault = reader.LocalName == "rPrDefault" || (reader.Of("type") == "paragraph" && reader.Of("default") is "1" or "true");
        var id = reader.Of("styleId");
        var style = Read(reader);
        if (id is not null)
        {
            byId.TryAdd(id, style);
        }

        if (isDefault)
        {
            Default = style.Over(Default);
        }
    }

    private static Style Read(XmlReader reader)
    {
        var style = new Style();
        foreach (var name in reader.Inside())
        {
            style = name switch
            {
                "name" => style.Named(reader.Value() ?? ""),
                "basedOn" => style with { Parent = reader.Value() },
                "outlineLvl" => style with { Outline = reader.Number() },
                "numId" => style with { ListId = reader.Value() },
                "ilvl" => style with { ListLevel = reader.Number() },
                "b" => style with { Bold = reader.IsOn() },
                "vanish" => style with { Hidden = reader.IsOn() },
                _ => style,
            };
        }

        return style;
    }
}
