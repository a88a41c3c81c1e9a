using System.CommandLine;
using System.Globalization;
using System.Net;

namespace Folkmoot.Web.Commands;

/// <summary>Something that is set by an option, or by an environment variable where the option is not given.</summary>
internal sealed class Setting(string option, string variable, string value, string description)
{
    public Option<string?> Option { get; } = new(option) { Description = description, HelpName = value };

    /// <summary>What was said, by whichever; null where nothing was.</summary>
    public string? Said(ParseResult asked, Surroundings here)
    {
        var said = asked.GetValue(Option) ?? here.Variable(variable);
        return string.IsNullOrWhiteSpace(said) ? null : said.Trim();
    }

    public IReadOnlyList<string> List(ParseResult asked, Surroundings here) =>
        Said(asked, here)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public long? Number(ParseResult asked, Surroundings here, long least, long most)
    {
        if (Said(asked, here) is not { } said)
        {
            return null;
        }

        return long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Mistaken($"a whole number from {least} to {most}", said);
    }

    public IPAddress? Address(ParseResult asked, Surroundings here) => Said(asked, here) is { } said ? AddressOf(said) : null;

    public IPAddress AddressOf(string said) =>
        said == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(said, out var address) ? address : throw Mistaken("an IP address, such as 127.0.0.1", said);

    public bool Choice(ParseResult asked, Surroundings here, string yes, string no, bool usual) => Said(asked, here) switch
    {
        null => usual,
        { } said when said == yes => true,
        { } said when said == no => false,
        { } said => throw Mistaken($"{yes} or {no}", said),
    };

    private MisuseException Mistaken(string wanted, string said) => new($"Give {Option.Name} (or {variable}) {wanted}, not “{said}”.");
}
