using System.CommandLine;
using System.Net;

namespace Folkmoot.Web.Commands;

/// <summary><c>folkmoot health</c>: asks the site of this machine whether it can do its work. For whoever looks after it without curl, such as a container.</summary>
internal static class HealthCommand
{
    public const string MoreHelp =
        """
        Asks /health/ready at --address and --port, which are those of folkmoot serve.

        Exit codes:
          0   the site can do its work
          1   it cannot, or does not answer
          3   a fault in Folkmoot
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static Command For(Surroundings here)
    {
        var command = new Command("health", "Ask the site of this machine whether it can do its work.") { ServeCommand.Address.Option, ServeCommand.Port.Option };
        command.SetAction((asked, cancel) => RunAsync(asked, here, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult asked, Surroundings here, CancellationToken cancel)
    {
        var usual = new SiteOptions { Folder = "" };
        var address = ServeCommand.Address.Address(asked, here) ?? usual.Address;
        var port = (int?)ServeCommand.Port.Number(asked, here, 1, IPEndPoint.MaxPort) ?? usual.Port;
        var asksAt = new IPEndPoint(address.Equals(IPAddress.Any) ? IPAddress.Loopback : address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback : address, port);
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://{asksAt}/health/ready"), cancel);
            await here.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync(cancel));
            return answer.IsSuccessStatusCode ? ExitCode.Done : ExitCode.Misuse;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new MisuseException($"Nothing answers at {asksAt}: see whether the site runs there.");
        }
    }
}
