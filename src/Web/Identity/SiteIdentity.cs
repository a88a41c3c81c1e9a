using System.Security.Cryptography;
using System.Text;

namespace Folkmoot.Web.Identity;

/// <summary>What a partnership sets of its own: colours, a logo, and who answers for the record. What is null is Folkmoot's, or is not known.</summary>
internal sealed record SiteIdentity
{
    /// <summary>Behind the white words of the header.</summary>
    public Colour? Header { get; init; }

    public Colour? Links { get; init; }

    /// <summary>Behind the white words of a button.</summary>
    public Colour? Buttons { get; init; }

    public Logo? Logo { get; init; }

    /// <summary>What the logo is, for who does not see it; empty where the name beside it says so.</summary>
    public string LogoAlt { get; init; } = "";

    /// <summary>Who keeps the record, such as “Democratic Services, Marlshire County Council”.</summary>
    public string? Keeper { get; init; }

    /// <summary>An e-mail address, a web address, or words.</summary>
    public string? Contact { get; init; }

    public string? Complaints { get; init; }

    /// <summary>Where to ask for information under the Freedom of Information Act.</summary>
    public string? Foi { get; init; }

    /// <summary>Under which licence the record may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>The colours as a stylesheet that stands behind ours; null when there are none of its own.</summary>
    public string? Stylesheet
    {
        get
        {
            var rules = new StringBuilder();
            Add(Header, colour => $"--folkmoot-header:{colour};--govuk-brand-colour:{colour};");
            Add(Links, colour => $"--govuk-link-colour:{colour};--govuk-link-hover-colour:{colour.Darker(0.7)};");
            Add(Buttons, colour => $"--folkmoot-button:{colour};--folkmoot-button-hover:{colour.Darker(0.75)};--folkmoot-button-shadow:{colour.Darker(0.5)};");
            return rules.Length == 0 ? null : $":root{{{rules}}}\n";

            void Add(Colour? colour, Func<Colour, string> rule)
            {
                if (colour is { } chosen)
                {
                    rules.Append(rule(chosen));
                }
            }
        }
    }


    public static string TagOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
}
