using System.Text;

namespace Folkmoot.Web.Pages.Public;

/// <summary>A name as it stands in an address: small letters and figures, and a hyphen for all between them.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug is { Length: > 0 } && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Where the page of a place is.</summary>
    public static string Place(string name) => $"/place/{Uri.EscapeDataString(Of(name))}";

    /// <summary>Where the page of a topic is.</summary>
    public static string Topic(string name) => $"/topic/{Uri.EscapeDataString(Of(name))}";
}
