using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>
/// Says that it is a PostgreSQL of some version, and nothing else. A server that is too old cannot be had from Debian; it is told by what it says of itself
/// when a connection is opened, and that is what this one says in the protocol's own words.
/// </summary>
internal sealed class OldPostgres : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _version;

    public OldPostgres(string version)
    {
        _version = version;
        _listener.Start();
        _ = AnswerAsync();
    }

    /// <summary>Without what a client would ask a real server for before its first question.</summary>
    public string Connection =>
        $"Host=127.0.0.1;Port={((IPEndPoint)_listener.LocalEndpoint).Port};Username=folkmoot;Database=folkmoot;SSL Mode=Disable;GSS Encryption Mode=Disable;Server Compatibility Mode=NoTypeLoading;Pooling=false";

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var length = new byte[4];
        await stream.ReadExactlyAsync(length);
        await stream.ReadExactlyAsync(new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4]);
        await stream.WriteAsync((byte[])[.. Message('R', new byte[4]), .. Parameter("server_version", _version), .. Parameter("client_encoding", "UTF8"), .. Message('K', new byte[8]), .. Message('Z', [(byte)'I'])]);
        await stream.CopyToAsync(Stream.Null);
    }

    private static byte[] Parameter(string name, string value) => Message('S', Encoding.ASCII.GetBytes($"{name}\0{value}\0"));

    private static byte[] Message(char kind, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length + 4);
        return [(byte)kind, .. length, .. body];
    }
}
