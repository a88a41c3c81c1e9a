using System.Text;
using Folkmoot.Web.Commands;
using Folkmoot.Web.Identity;

namespace Folkmoot.Web.Tests.Identity;

/// <summary>What a partnership may set of its own, and what is refused at the start with one sentence.</summary>
public sealed class IdentityTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#fff", "#ffffff", 1)]
    public void Measures_contrast_as_WCAG_does(string one, string other, double contrast) =>
        Assert.Equal(contrast, Colour.Parse(one)!.Value.ContrastWith(Colour.Parse(other)!.Value), 0.01);

    [Fact]
    public void Takes_colours_that_can_be_read()
    {
        var identity = Read("--header-colour", "#1d3f72", "--link-colour", "#7a1f4f", "--button-colour", "123");

        Assert.Contains("--folkmoot-header:#1d3f72;", identity.Stylesheet, StringComparison.Ordinal);
        Assert.Contains("--govuk-link-colour:#7a1f4f;", identity.Stylesheet, StringComparison.Ordinal);
        Assert.Contains("--folkmoot-button:#112233;", identity.Stylesheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--header-colour", "#88aaff", "--header-colour #88aaff is too pale: white words on it have a contrast of 2.2 to 1, and people need 4.5 to 1 to read it. Choose a darker colour.")]
    [InlineData("--link-colour", "#737373", "--link-colour #737373 is too pale: on bands and footers (#f3f0e8) it has a contrast of 4.1 to 1, and people need 4.5 to 1 to read it. Choose a darker colour.")]
    [InlineData("--button-colour", "moss", "Give --button-colour a colour such as #1f5a3d, not “moss”.")]
    public void Refuses_colours_that_some_people_could_not_read(string option, string said, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<MisuseException>(() => Read(option, said)).Message);

    [Fact]
    public void Takes_a_PNG_and_an_SVG_as_a_logo()
    {
        var (png, svg) = (Write("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]), Write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9'/></svg>"));

        Assert.Equal(("image/png", "image/svg+xml"), (Read("--logo", png).Logo!.ContentType, Read("--logo", svg).Logo!.ContentType));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><image href='https://elsewhere.example/x.png'/></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x 'y'>]><svg>&x;</svg>")]
    [InlineData("<html/>")]
    [InlineData("GIF89a")]
    public void Refuses_a_logo_that_is_more_than_a_picture(string words)
    {
        var path = Write("logo.svg", words);

        Assert.StartsWith($"“{path}” cannot be the logo: ", Assert.Throws<MisuseException>(() => Read("--logo", path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_logo_that_is_not_there() =>
        Assert.Contains("check the path given to --logo", Assert.Throws<MisuseException>(() => Read("--logo", Path.Combine(_folder.FullName, "none.png"))).Message, StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static SiteIdentity Read(params string[] arguments)
    {
        var here = new Surroundings { Out = TextWriter.Null, Error = TextWriter.Null, Variable = _ => null };
        return ServeCommand.OptionsOf(ServeCommand.For(here).Parse(arguments), here).Identity;
    }

    private string Write(string name, string words) => Write(name, Encoding.UTF8.GetBytes(words));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
