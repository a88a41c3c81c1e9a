using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Folkmoot.Web.Pages.Public;

/// <summary>A whole answer: its headers and its bytes, plain and, once somebody has asked for them so, compressed.</summary>
internal sealed class KeptAnswer
{
    // What is shorter than one packet gains nothing.
    private const int WorthTheWhile = 1024;

    private const int BrotliQuality = 5;

    private const int BrotliWindow = 20;

    private readonly KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[] _headers;
    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly string _tag;
    private readonly Endpoint? _page;

    /// <param name="response">Not sent yet, with all headers but those of the front door.</param>
    /// <param name="plain">What it says.</param>
    /// <param name="tag">Its ETag.</param>
    public KeptAnswer(HttpResponse response, byte[] plain, string tag)
    {
        _headers = [.. response.Headers.Where(header => header.Key != HeaderNames.ContentLength)];
        (_plain, _tag, _page) = (plain, tag, response.HttpContext.GetEndpoint());
        _brotli = new Lazy<byte[]>(() => Brotli(plain));
        _gzip = new Lazy<byte[]>(() => Gzip(plain));
    }

    /// <summary>Room for the plain answer and its compressed forms, which are a third of it at most.</summary>
    public long Bytes => _plain.Length * 5L / 3;

    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        // The log calls a request by the name of its page.
        context.SetEndpoint(_page);
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        foreach (var (name, value) in _headers)
        {
            response.Headers[name] = value;
        }

        if (context.Request.Headers.IfNoneMatch.Any(asked => string.Equals(asked, _tag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            return;
        }

        var bytes = Choose(context);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            // Who has gone is no fault: without a token, nothing is thrown for them.
            await response.BodyWriter.WriteAsync(bytes, CancellationToken.None);
        }
    }

    private byte[] Choose(HttpContext context)
    {
        if (_plain.Length < WorthTheWhile || context.Request.Headers.AcceptEncoding.Count == 0)
        {
            return _plain;
        }

        var taken = context.Request.GetTypedHeaders().AcceptEncoding.Where(one => one.Quality != 0).Select(one => one.Value.Value ?? "").ToList();
        if (taken.Contains("br", StringComparer.OrdinalIgnoreCase))
        {
            context.Response.Headers.ContentEncoding = "br";
            return _brotli.Value;
        }

        if (taken.Contains("gzip", StringComparer.OrdinalIgnoreCase))
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return _gzip.Value;
        }

        return _plain;
    }

    private static byte[] Brotli(byte[] plain)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BrotliEncoder.TryCompress(plain, room, out var written, BrotliQuality, BrotliWindow);
        return room[..written];
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }
}
