using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>The running header and footer of a section's first page, as relationship ids.</summary>
internal sealed record Section(string? HeaderId, string? FooterId)
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Reads a <c>sectPr</c> element to its end.</summary>
    public static Section Read(XmlReader reader)
    {
        var ids = new Dictionary<string, string?>();
        var firstDiffers = false;
        foreach (var name in reader.Inside())
        {
            if (name is "headerReference" or "footerReference")
            {
                ids.TryAdd($"{name[0]}-{reader.Of("type") ?? "default"}", reader.GetAttribute("id", Transitional) ?? reader.GetAttribute("id", Strict));
            }
            else if (name == "titlePg")
            {
                firstDiffers = reader.IsOn();
            }
            else if (name == "sectPrChange")
            {
                reader.PassOver();
            }
        }

        var page = firstDiffers ? "first" : "default";
        return new Section(ids.GetValueOrDefault($"h-{page}"), ids.GetValueOrDefault($"f-{page}"));
    }
}
