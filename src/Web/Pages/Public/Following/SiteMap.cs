using System.Globalization;
using System.Text;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>The addresses of all that stands, for search engines (sitemaps.org): an index, and parts of at most 50,000.</summary>
internal static class SiteMap
{
    public const string MediaType = "application/xml";

    /// <summary>How many records a part names; what a map may name besides is left for the front page and the lists.</summary>
    public const int PartSize = 49_000;

    private const string Opening = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private const string Format = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    public static string Index(string site, int parts)
    {
        var text = new StringBuilder($"{Opening}<sitemapindex {Format}>\n");
        for (var part = 1; part <= parts; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<sitemap><loc>{Escaped(site)}/sitemap-{part}.xml</loc></sitemap>\n");
        }

        return text.Append("</sitemapindex>\n").ToString();
    }

    /// <param name="site">The address of the site.</param>
    /// <param name="lists">Paths of pages that are no records.</param>
    /// <param name="records">The records of this part.</param>
    public static string Part(string site, IEnumerable<string> lists, IEnumerable<StandingAddress> records)
    {
        var (text, root) = (new StringBuilder($"{Opening}<urlset {Format}>\n"), Escaped(site));
        foreach (var path in lists)
        {
            text.Append(CultureInfo.InvariantCulture, $"<url><loc>{root}{path}</loc></url>\n");
        }

        foreach (var record in records)
        {
            text.Append(CultureInfo.InvariantCulture, $"<url><loc>{root}{record.Ref.Path}</loc><lastmod>{record.PublishedAt:yyyy-MM-dd}</lastmod></url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

    private static string Escaped(string site) => System.Net.WebUtility.HtmlEncode(site);
}
