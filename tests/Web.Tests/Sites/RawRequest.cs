using System.Net.Sockets;
using System.Text;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>A request written byte by byte, as no proper client would, and what came back until the site hung up.</summary>
internal sealed class RawRequest : IDisposable
{
    private readonly TcpClient _line = new();

    private RawRequest()
    {
    }

    public static async Task<RawRequest> DialAsync(Uri site)
    {
        var request = new RawRequest();
        await request._line.ConnectAsync(site.Host, site.Port, TestContext.Current.CancellationToken);
        return request;
    }

    /// <summary>Sends it whole and gives the answer; the request has to ask for the line to be closed.</summary>
    public static async Task<string> AskAsync(Uri site, string request)
    {
        using var line = await DialAsync(site);
        await line.SayAsync(request);
        return await line.HearAsync();
    }

    public async Task SayAsync(string text) =>
        await _line.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);

    /// <summary>All that the site says until it hangs up.</summary>
    public async Task<string> HearAsync()
    {
        var heard = new MemoryStream();
        try
        {
            await _line.GetStream().CopyToAsync(heard, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // It hung up before it had read everything.
        }

        return Encoding.UTF8.GetString(heard.ToArray());
    }

    public void Dispose() => _line.Dispose();
}
