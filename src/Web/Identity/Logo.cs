using System.Xml;

namespace Folkmoot.Web.Identity;

/// <summary>A partnership's logo, read once and looked through: a PNG, or an SVG that is a picture and nothing else.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="IsSvg">Otherwise it is a PNG.</param>
internal sealed record Logo(byte[] Bytes, bool IsSvg)
{
    private const int Most = 200 * 1024;

    private static readonly byte[] PngBegins = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public string ContentType => IsSvg ? "image/svg+xml" : "image/png";

    public string Address => IsSvg ? "/assets/partnership-logo.svg" : "/assets/partnership-logo.png";

    /// <summary>The logo in that file. Throws <see cref="MisuseException"/> where it is none that can be shown.</summary>
    public static Logo Read(string path)
    {
        var bytes = BytesOf(path);
        if (bytes.AsSpan().StartsWith(PngBegins))
        {
            return new Logo(bytes, IsSvg: false);
        }

        return WhatIsWrongWithSvg(bytes) is { } wrong
            ? throw new MisuseException($"“{path}” cannot be the logo: {wrong}. Give --logo a PNG, or an SVG without scripts.")
            : new Logo(bytes, IsSvg: true);
    }

    private static byte[] BytesOf(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= Most ? File.ReadAllBytes(path) : throw new MisuseException($"“{path}” has {length:N0} bytes: a logo has at most {Most:N0}, so that the page comes fast.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new MisuseException($"The logo “{path}” cannot be read: check the path given to --logo, and that this user may read the file.");
        }
    }

    private static string? WhatIsWrongWithSvg(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var isFirst = true;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (isFirst && reader.LocalName != "svg")
                    {
                        return "it is neither a PNG nor an SVG";
                    }

                    isFirst = false;
                    if (Acts(reader))
                    {
                        return "it holds a script, or names something outside itself";
                    }
                }
            }

            return null;
        }
        catch (XmlException)
        {
            return "it is neither a PNG nor an SVG that can be read";
        }
    }

    private static bool Acts(XmlReader reader)
    {
        if (reader.LocalName is "script" or "foreignObject" or "iframe" or "embed" or "object")
        {
            return true;
        }

        var acts = false;
        while (reader.MoveToNextAttribute())
        {
            acts |= reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (reader.LocalName == "href" && !reader.Value.StartsWith('#') && !reader.Value.StartsWith("data:image/", StringComparison.Ordinal));
        }

        reader.MoveToElement();
        return acts;
    }
}
