using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Folkmoot.Web.Tests.Alerts;

/// <summary>A real SMTP server, of Debian's python3-aiosmtpd, for as long as a test lasts. It refuses addresses that begin with "refused".</summary>
public sealed partial class MailServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-mail-");
    private readonly Process _process;

    private MailServer()
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(Repository.Root, "scripts", "smtp.py"), _folder.FullName]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
        Port = int.TryParse(_process.StandardOutput.ReadLine(), out var port) ? port : 0;
    }

    public int Port { get; }

    /// <summary>What has come in, in its order.</summary>
    public IReadOnlyList<ReceivedMail> Mails =>
        [.. Directory.EnumerateFiles(_folder.FullName, "*.eml").Order(StringComparer.Ordinal).Select(file => ReceivedMail.Read(File.ReadAllText(file)))];

    /// <summary>How the site reaches it.</summary>
    internal MailOptions Options => new() { Host = "127.0.0.1", Port = Port, From = "record@marlshire.example", StartTls = false };

    /// <summary>Null where there is no such server.</summary>
    public static MailServer? Start()
    {
        if (!File.Exists("/usr/bin/python3"))
        {
            return null;
        }

        var server = new MailServer();
        if (server.Port > 0)
        {
            return server;
        }

        server.Dispose();
        return null;
    }

    /// <summary>Waits until so many mails to that address are there, and gives them.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> WaitAsync(string address, int count)
    {
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(60);)
        {
            if (Mails.Where(mail => mail.To == address).ToList() is { } mails && mails.Count >= count)
            {
                return mails;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{Mails.Count(mail => mail.To == address)} of {count} mails came to {address}.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}

/// <summary>A mail as the server got it.</summary>
/// <param name="To">To whom it was handed in.</param>
/// <param name="Headers">The last of each name, unfolded.</param>
/// <param name="Text">Both of its bodies, decoded.</param>
public sealed partial record ReceivedMail(string To, IReadOnlyDictionary<string, string> Headers, string Text)
{
    /// <summary>The path of the first link into the alerts of the site.</summary>
    public string AlertPath => Link().Match(Text).Value;

    public static ReceivedMail Read(string mail)
    {
        var head = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal);
        var headers = head.Split("\r\n").Where(line => line.Contains(':', StringComparison.Ordinal)).GroupBy(line => line[..line.IndexOf(':', StringComparison.Ordinal)], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last()[(group.Key.Length + 1)..].Trim(), StringComparer.OrdinalIgnoreCase);
        return new ReceivedMail(headers["X-To"], headers, Decoded(mail));
    }

    private static string Decoded(string text)
    {
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal);
        return Octets().Replace(joined, run => Encoding.UTF8.GetString(Convert.FromHexString(run.Value.Replace("=", "", StringComparison.Ordinal))));
    }

    [GeneratedRegex("(?:=[0-9A-F]{2})+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Octets();

    [GeneratedRegex("/alerts/[A-Za-z0-9_-]+(?:/leave)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
