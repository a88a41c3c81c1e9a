using System.CommandLine;
using System.Net;
using Folkmoot.Web.Hosting;

namespace Folkmoot.Web.Commands;

/// <summary><c>folkmoot serve</c>: the site, until it is told to stop.</summary>
internal static class ServeCommand
{
    public const string MoreHelp =
        """
        Each option has an environment variable, which the option overrules:
          FOLKMOOT_FOLDER   FOLKMOOT_POSTGRES   FOLKMOOT_MAX_BYTES   FOLKMOOT_NAME
          FOLKMOOT_ADDRESS  FOLKMOOT_PORT       FOLKMOOT_HOSTS       FOLKMOOT_PROXY
          FOLKMOOT_HTTPS    FOLKMOOT_LOGS       FOLKMOOT_VERBOSE (yes)
          FOLKMOOT_SMTP_HOST, _PORT, _USER, _PASSWORD, _PASSWORD_FILE, _TLS  FOLKMOOT_MAIL_FROM
          FOLKMOOT_HEADER_COLOUR   FOLKMOOT_LINK_COLOUR   FOLKMOOT_BUTTON_COLOUR
          FOLKMOOT_LOGO     FOLKMOOT_LOGO_ALT   FOLKMOOT_KEEPER      FOLKMOOT_CONTACT
          FOLKMOOT_COMPLAINTS      FOLKMOOT_FOI            FOLKMOOT_LICENCE
        Put a connection string with a password into FOLKMOOT_POSTGRES: others on the machine
        can read the arguments of a program, but not its environment.

        Examples:
          folkmoot serve                          everything in the folder “record”, on this machine
          folkmoot serve --port 80 --address 0.0.0.0 --hosts record.marlshire.example
          folkmoot serve --proxy 127.0.0.1 --hosts record.marlshire.example
                                                  behind a web server that speaks HTTPS
          folkmoot serve --name "The Eastmoor record" --header-colour "#1d3f72" --logo eastmoor.svg

        /health/live answers while the program runs, /health/ready while it can do its work.
        SIGTERM or Ctrl-C stops it: requests that have begun have 20 seconds to end.

        Exit codes:
          0   stopped as asked
          1   it could not start; one sentence says why
          3   a fault in Folkmoot
        """;

    internal static readonly Setting Address = new("--address", "FOLKMOOT_ADDRESS", "IP", "Listen on this address (127.0.0.1 unless told; 0.0.0.0 for all).");

    internal static readonly Setting Port = new("--port", "FOLKMOOT_PORT", "N", "Listen on this port (5480 unless told; 0 takes any that is free).");

    private static readonly Setting Name = new("--name", "FOLKMOOT_NAME", "TEXT", "What the site is called, at the head of every page.");

    private static readonly Setting Hosts = new(
        "--hosts", "FOLKMOOT_HOSTS", "NAMES", "The names, parted by commas, under which people reach the site. It answers to no others but its own address.");

    private static readonly Setting Proxy = new(
        "--proxy", "FOLKMOOT_PROXY", "IPS", "The web servers in front of this one, whose X-Forwarded-For and -Proto are believed; nobody's unless told.");

    private static readonly Setting Https = new("--https", "FOLKMOOT_HTTPS", "yes|no", "Whether browsers reach the site over HTTPS (yes where a proxy is named, otherwise no).");

    private static readonly Setting Logs = new("--logs", "FOLKMOOT_LOGS", "FORM", "Write logs as json or as plain lines (plain on a terminal, otherwise json).");

    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Log every request too, without names or words." };

    private static readonly Option<bool> Demonstration = new("--demonstration")
    {
        Description = "Fill an empty record with the invented sample, and print a link that signs in a demonstration officer. On this machine only.",
    };

    public static Command For(Surroundings here)
    {
        var command = new Command("serve", "Run the site until it is told to stop.");
        foreach (var option in RecordSettings.Options)
        {
            command.Add(option);
        }

        foreach (var setting in new[] { Address, Port, Name, Hosts, Proxy, Https, Logs })
        {
            command.Add(setting.Option);
        }

        foreach (var option in MailSettings.Options.Concat(IdentitySettings.Options))
        {
            command.Add(option);
        }

        command.Add(Verbose);
        command.Add(Demonstration);
        command.SetAction((asked, cancel) => Serving.RunAsync(OptionsOf(asked, here), here, cancel));
        return command;
    }

    internal static SiteOptions OptionsOf(ParseResult asked, Surroundings here)
    {
        var usual = RecordSettings.Read(asked, here);
        var options = usual with
        {
            Address = Address.Address(asked, here) ?? usual.Address,
            Port = (int?)Port.Number(asked, here, 0, IPEndPoint.MaxPort) ?? usual.Port,
            Name = Name.Said(asked, here) ?? usual.Name,
            Identity = IdentitySettings.Read(asked, here),
            Hosts = Hosts.List(asked, here),
            Https = Https.Choice(asked, here, yes: "yes", no: "no", usual: Proxy.Said(asked, here) is not null),
            Proxies = [.. Proxy.List(asked, here).Select(Proxy.AddressOf)],
            JsonLogs = Logs.Choice(asked, here, yes: "json", no: "plain", usual: !here.OutIsTerminal),
            Verbose = asked.GetValue(Verbose) || here.Variable("FOLKMOOT_VERBOSE") == "yes",
            Demonstration = asked.GetValue(Demonstration),
        };
        options = options with { Mail = MailSettings.Read(asked, here, options) };
        return options.Demonstration && !IPAddress.IsLoopback(options.Address)
            ? throw new MisuseException("A demonstration lets anybody sign in: it runs on a loopback address only. Leave out --demonstration or --address.")
            : options;
    }
}
