using System.Globalization;
using System.Text;
using System.Xml;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>What was published, as an Atom feed (RFC 4287). An entry is a version: it keeps its id when its words are taken back, so that readers replace them.</summary>
/// <param name="Title">What is followed.</param>
/// <param name="Site">The address of the site.</param>
/// <param name="Self">The path and question of the feed.</param>
/// <param name="Page">The path and question of the page that shows the same.</param>
/// <param name="SiteName">Stands as the author where the record names no organisation.</param>
internal sealed record AtomFeed(string Title, string Site, string Self, string Page, string SiteName)
{
    public const string MediaType = "application/atom+xml";

    /// <summary>How many versions a feed tells of.</summary>
    public const int Most = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="versions">The newest first.</param>
    /// <param name="otherwise">When the feed last changed, where it has no entry.</param>
    public string Write(IReadOnlyList<PublishedVersion> versions, DateTimeOffset otherwise)
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "en-GB");
            xml.WriteElementString("id", Site + Self);
            Element(xml, "title", Title);
            xml.WriteElementString("updated", Instant(versions.Count == 0 ? otherwise : versions.Max(version => version.ChangedAt)));
            Link(xml, "self", MediaType, Site + Self);
            Link(xml, "alternate", "text/html", Site + Page);
            Author(xml, SiteName);
            foreach (var version in versions)
            {
                Entry(xml, version);
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    /// <summary>The kind, the body, the day, and why it changed: what a reader sees before the words.</summary>
    public static string About(PublishedVersion version)
    {
        var change = version.Change switch
        {
            VersionChange.Changed => $"Changed: {version.Reason}",
            VersionChange.Withdrawn => $"Withdrawn: {version.Reason}",
            VersionChange.Erased => $"Erased: {version.Reason}",
            _ => null,
        };
        return string.Join(" · ", new[] { version.Ref.Kind.One(), version.Body, version.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), change }.OfType<string>());
    }

    private void Entry(XmlWriter xml, PublishedVersion version)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", $"urn:folkmoot:record:{version.Ref.Kind.Name()}:{version.Ref.Id}:{version.Version}");
        Element(xml, "title", version.Called);
        xml.WriteElementString("published", Instant(version.PublishedAt));
        xml.WriteElementString("updated", Instant(version.ChangedAt));
        Link(xml, "alternate", "text/html", Site + version.Ref.Path);
        Author(xml, version.Publisher ?? SiteName);
        Element(xml, "summary", version.Opening is { } opening ? $"{About(version)}. {Opening(opening)}" : About(version));
        xml.WriteEndElement();
    }

    // Cut where a word ends, unless all of it is there.
    private static string Opening(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length < PublishedVersions.LettersOfOpening || line.LastIndexOf(' ') is not (> 0 and var space) ? line : $"{line[..space]} …";
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string words) => xml.WriteElementString(name, Atom, Written(words));

    // Papers hold characters that XML cannot, such as form feeds and halves of a pair.
    private static string Written(string words)
    {
        var written = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            _ = rune.Value <= char.MaxValue && !XmlConvert.IsXmlChar((char)rune.Value) ? written.Append(' ') : written.Append(rune.ToString());
        }

        return written.ToString();
    }

    private static string Instant(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
