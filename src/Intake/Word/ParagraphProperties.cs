using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>What a paragraph's own properties say, laid over those of its style.</summary>
internal sealed class ParagraphProperties
{
    public static ParagraphProperties None { get; } = new();

    public Style Style { get; private set; } = Style.Plain;

    public string? StyleId { get; private set; }

    /// <summary>True where the paragraph's end was struck in a tracked change, so that it runs on into the next.</summary>
    public bool MarkDeleted { get; private set; }

    /// <summary>The section that ends with this paragraph.</summary>
    public Section? Section { get; private set; }

    public static ParagraphProperties Of(Styles styles) => new() { Style = styles.Default };

    /// <summary>Reads a <c>pPr</c> element to its end.</summary>
    public static ParagraphProperties Read(XmlReader reader, Styles styles)
    {
        var found = new ParagraphProperties();
        var own = Style.Plain;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "pStyle":
                    found.StyleId = reader.Value();
                    break;
                case "numId":
                    own = own with { ListId = reader.Value() };
                    break;
                case "ilvl":
                    own = own with { ListLevel = reader.Number() };
                    break;
                case "outlineLvl":
                    own = own with { Outline = reader.Number() };
                    break;
                case "del" or "moveFrom":
                    found.MarkDeleted = true;
                    break;
                case "sectPr":
                    found.Section = Section.Read(reader);
                    break;
                case "pPrChange" or "rPrChange":
                    reader.PassOver();
                    break;
                default:
                    break;
            }
        }

        found.Style = own.Over(styles.Get(found.StyleId) ?? styles.Default);
        return found;
    }
}
