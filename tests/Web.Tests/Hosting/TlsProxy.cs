using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Folkmoot.Web.Tests.Hosting;

/// <summary>
/// What nginx or Caddy does in front of the site, in small: takes HTTPS with a certificate of its own, and passes each request on with who asks
/// and how.
/// </summary>
internal sealed class TlsProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate = MakeCertificate();
    private readonly CancellationTokenSource _stop = new();
    private readonly Uri _site;

    public TlsProxy(Uri site)
    {
        _site = site;
        _listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _certificate.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            _ = PassOnAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
    }

    // One request a line: it asks the site to hang up, and what comes back goes to the browser as it is.
    private async Task PassOnAsync(TcpClient browser)
    {
        using (browser)
        {
            await using var outside = new SslStream(browser.GetStream());
            await outside.AuthenticateAsServerAsync(_certificate);
            using var site = new TcpClient();
            await site.ConnectAsync(_site.Host, _site.Port);
            var inside = site.GetStream();
            await SendHeadAsync(outside, inside);
            _ = outside.CopyToAsync(inside, _stop.Token);
            await inside.CopyToAsync(outside, _stop.Token);
        }
    }

    private static async Task SendHeadAsync(Stream outside, Stream inside)
    {
        var head = new StringBuilder();
        var letter = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await outside.ReadAsync(letter) == 1)
        {
            head.Append((char)letter[0]);
        }

        head.Length -= 2;
        head.Append("X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
        await inside.WriteAsync(Encoding.Latin1.GetBytes(head.ToString()));
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=record.marlshire.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
