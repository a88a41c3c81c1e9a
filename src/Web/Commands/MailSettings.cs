using System.CommandLine;
using System.Net;
using System.Net.Mail;

namespace Folkmoot.Web.Commands;

/// <summary>Which server takes the site's mail to readers. Without one nobody is offered mail.</summary>
internal static class MailSettings
{
    private const string PasswordVariable = "FOLKMOOT_SMTP_PASSWORD";

    private static readonly Setting Host = new("--smtp-host", "FOLKMOOT_SMTP_HOST", "NAME", "Mail readers who ask for it through this server; nobody is offered mail unless told.");

    private static readonly Setting Port = new("--smtp-port", "FOLKMOOT_SMTP_PORT", "N", "The mail server's port (587 unless told).");

    private static readonly Setting User = new("--smtp-user", "FOLKMOOT_SMTP_USER", "NAME", $"Sign in to the mail server as this user, with the password in {PasswordVariable}.");

    private static readonly Setting PasswordFile = new("--smtp-password-file", "FOLKMOOT_SMTP_PASSWORD_FILE", "FILE", $"Read the password from the first line of this file, not from {PasswordVariable}.");

    private static readonly Setting Tls = new("--smtp-tls", "FOLKMOOT_SMTP_TLS", "starttls|none", "How the way to the mail server is closed (starttls unless told; none for a server on this machine).");

    private static readonly Setting From = new("--mail-from", "FOLKMOOT_MAIL_FROM", "ADDRESS", "Whom mail is from, such as \"record@marlshire.example\".");

    public static IReadOnlyList<Option> Options { get; } = [Host.Option, Port.Option, User.Option, PasswordFile.Option, Tls.Option, From.Option];

    /// <summary>Null where no server is named. Mails carry links, so the site must then know under which name people reach it.</summary>
    public static MailOptions? Read(ParseResult asked, Surroundings here, SiteOptions site)
    {
        if (Host.Said(asked, here) is not { } host)
        {
            return null;
        }

        if (site.Hosts is [] or ["*", ..] && !IPAddress.IsLoopback(site.Address))
        {
            throw new MisuseException("Mails to readers link to the site: say with --hosts under which name people reach it.");
        }

        return new MailOptions
        {
            Host = host,
            Port = (int?)Port.Number(asked, here, 1, IPEndPoint.MaxPort) ?? 587,
            User = User.Said(asked, here),
            Password = PasswordFile.Said(asked, here) is { } file ? FirstLine(file) : here.Variable(PasswordVariable),
            StartTls = Tls.Choice(asked, here, yes: "starttls", no: "none", usual: true),
            From = From.Said(asked, here) is { } from && MailAddress.TryCreate(from, out _)
                ? from
                : throw new MisuseException("Say with --mail-from (or FOLKMOOT_MAIL_FROM) whom mail is from, such as \"record@marlshire.example\"."),
        };
    }

    private static string FirstLine(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault() ?? "";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"The file {file} that --smtp-password-file names cannot be read.");
        }
    }
}
