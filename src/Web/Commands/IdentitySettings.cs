using System.CommandLine;
using System.Globalization;
using Folkmoot.Web.Identity;

namespace Folkmoot.Web.Commands;

/// <summary>How a partnership makes the site its own. Colours that some people could not read are refused at the start.</summary>
internal static class IdentitySettings
{
    // WCAG 2.2, success criterion 1.4.3: what text needs against its ground.
    private const double Enough = 4.5;

    // The grounds of pages, as in Assets/look/_colours.scss.
    private static readonly (string Name, Colour Colour)[] Grounds = [("the page", new(0xfd, 0xfc, 0xf9)), ("bands and footers", new(0xf3, 0xf0, 0xe8))];

    private static readonly Setting Header = new("--header-colour", "FOLKMOOT_HEADER_COLOUR", "#RRGGBB", "The header of every page; its words are white.");

    private static readonly Setting Links = new("--link-colour", "FOLKMOOT_LINK_COLOUR", "#RRGGBB", "Links.");

    private static readonly Setting Buttons = new("--button-colour", "FOLKMOOT_BUTTON_COLOUR", "#RRGGBB", "Buttons; their words are white.");

    private static readonly Setting Picture = new("--logo", "FOLKMOOT_LOGO", "FILE", "A logo for the header: a PNG, or an SVG without scripts, of at most 200 KB.");

    private static readonly Setting PictureAlt = new("--logo-alt", "FOLKMOOT_LOGO_ALT", "TEXT", "What the logo says, for people who do not see it; nothing where the name beside it says the same.");

    private static readonly Setting Keeper = new("--keeper", "FOLKMOOT_KEEPER", "TEXT", "Who keeps this record, for the page “About this record”.");

    private static readonly Setting Contact = new("--contact", "FOLKMOOT_CONTACT", "WHERE", "Where to reach them: an e-mail address, a web address or words.");

    private static readonly Setting Complaints = new("--complaints", "FOLKMOOT_COMPLAINTS", "WHERE", "Where to complain about the record.");

    private static readonly Setting Foi = new("--foi", "FOLKMOOT_FOI", "WHERE", "Where to ask for information under the Freedom of Information Act.");

    private static readonly Setting Licence = new("--licence", "FOLKMOOT_LICENCE", "TEXT", "The licence under which the record may be used.");

    public static IReadOnlyList<Option> Options { get; } =
        [Header.Option, Links.Option, Buttons.Option, Picture.Option, PictureAlt.Option, Keeper.Option, Contact.Option, Complaints.Option, Foi.Option, Licence.Option];

    public static SiteIdentity Read(ParseResult asked, Surroundings here) => new()
    {
        Header = OnWhichIsWhite(Header, asked, here),
        Links = OnGrounds(Links, asked, here),
        Buttons = OnWhichIsWhite(Buttons, asked, here),
        Logo = Picture.Said(asked, here) is { } path ? Logo.Read(path) : null,
        LogoAlt = PictureAlt.Said(asked, here) ?? "",
        Keeper = Keeper.Said(asked, here),
        Contact = Contact.Said(asked, here),
        Complaints = Complaints.Said(asked, here),
        Foi = Foi.Said(asked, here),
        Licence = Licence.Said(asked, here),
    };

    private static Colour? OnWhichIsWhite(Setting setting, ParseResult asked, Surroundings here)
    {
        var colour = ColourOf(setting, asked, here);
        return colour is { } chosen && chosen.ContrastWith(Colour.White) < Enough ? throw TooPale(setting, chosen, "white words on it have", chosen.ContrastWith(Colour.White)) : colour;
    }

    private static Colour? OnGrounds(Setting setting, ParseResult asked, Surroundings here)
    {
        var colour = ColourOf(setting, asked, here);
        foreach (var (name, ground) in Grounds)
        {
            if (colour is { } chosen && chosen.ContrastWith(ground) < Enough)
            {
                throw TooPale(setting, chosen, $"on {name} ({ground}) it has", chosen.ContrastWith(ground));
            }
        }

        return colour;
    }

    private static Colour? ColourOf(Setting setting, ParseResult asked, Surroundings here) =>
        setting.Said(asked, here) is not { } said ? null : Colour.Parse(said) ?? throw new MisuseException($"Give {setting.Option.Name} a colour such as #1f5a3d, not “{said}”.");

    // Rounded down: what is just not enough must not be called enough.
    private static MisuseException TooPale(Setting setting, Colour colour, string where, double contrast) =>
        new(string.Create(CultureInfo.InvariantCulture,
            $"{setting.Option.Name} {colour} is too pale: {where} a contrast of {Math.Floor(contrast * 10) / 10:0.0} to 1, and people need {Enough} to 1 to read it. Choose a darker colour."));
}
