using System.Net;
using System.Net.Mail;

namespace Folkmoot.Web.Alerts;

/// <summary>Hands mails to the server that the operator named, one connection each. The only class that knows of SMTP (decision 0014).</summary>
internal sealed class Post(SiteOptions site)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Throws what the framework throws where the server does not take the mail; its message may name the reader and belongs in no log.</summary>
    public async Task SendAsync(MailMessage mail, CancellationToken cancel)
    {
        var options = site.Mail!;
        using var smtp = new SmtpClient(options.Host, options.Port) { EnableSsl = options.StartTls };
        if (options.User is { } user)
        {
            smtp.Credentials = new NetworkCredential(user, options.Password);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        await smtp.SendMailAsync(mail, patience.Token);
    }
}
