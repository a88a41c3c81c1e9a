using System.Net;
using System.Net.Sockets;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Hosting;

/// <summary>A browser that reaches the record by its own name over HTTPS, at a proxy on this machine. It keeps cookies as browsers do.</summary>
internal sealed class HttpsBrowser : IDisposable
{
    private readonly CookieContainer _jar = new();
    private readonly HttpClient _client;

    public HttpsBrowser(int port)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, CookieContainer = _jar,
            ConnectCallback = async (_, cancel) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, port, cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=record.marlshire.example";
        _client = new HttpClient(handler) { BaseAddress = new Uri("https://record.marlshire.example/") };
    }

    /// <summary>Every cookie that was set, as it was written.</summary>
    public List<string> Set { get; } = [];

    /// <summary>Says so in a header of every request from now on.</summary>
    public void Claim(string header, string value) => _client.DefaultRequestHeaders.Add(header, value);

    public async Task<Answer> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await HearAsync(response);
    }

    public async Task<Answer> SendAsync(string path, params (string Name, string Value)[] form)
    {
        var token = (await GetAsync(path)).Token!;
        using var content = new FormUrlEncodedContent(form.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await HearAsync(response);
    }

    public void Dispose() => _client.Dispose();

    private async Task<Answer> HearAsync(HttpResponseMessage response)
    {
        Set.AddRange(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []);
        return await Answer.OfAsync(response);
    }
}
