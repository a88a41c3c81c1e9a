using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>Small readings of WordprocessingML that every part needs.</summary>
internal static class Markup
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(string vocabulary) => vocabulary is Transitional or Strict;

    /// <summary>The attribute of Word's own vocabulary, transitional or strict; null when it is not given.</summary>
    public static string? Of(this XmlReader reader, string name) =>
        reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

    public static string? Value(this XmlReader reader) => reader.Of("val");

    public static int? Number(this XmlReader reader, string name = "val") =>
        int.TryParse(reader.Of(name), out var number) ? number : null;

    /// <summary>A property that is on when it is named at all, unless its value says otherwise.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off" or "none");

    /// <summary>Moves past everything inside the current element, to its end; answers whether it held any text.</summary>
    public static bool PassOver(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return false;
        }

        var depth = reader.Depth;
        var held = false;
        while (reader.Read() && reader.Depth > depth)
        {
            held |= reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA;
        }

        return held;
    }

    /// <summary>Walks the elements inside the current one, at any depth, to its end.</summary>
    public static IEnumerable<string> Inside(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            yield break;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return reader.LocalName;
            }
        }
    }
}
