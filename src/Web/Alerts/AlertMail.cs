using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Publication;
using Folkmoot.Web.Pages.Public.Following;

namespace Folkmoot.Web.Alerts;

/// <summary>Writes the mails to readers, as plain text and as simple HTML that says the same. Their words are ours and the public record's.</summary>
internal sealed class AlertMail(SiteOptions site, SiteAddress address)
{
    /// <summary>How many versions a mail names; of more it gives the number.</summary>
    public const int Most = 30;

    /// <summary>
    /// Asks whether whoever reads it asked to be told. Anybody can have it sent to anybody, so it repeats nothing that was typed: no search and
    /// no place, which might be an advertisement.
    /// </summary>
    public MailMessage Invitation(Alert alert)
    {
        var link = $"{address.Own}/alerts/{alert.Secret}";
        var mail = Mail(alert, $"Confirm that we may write to you – {site.Name}", "invitation");
        return With(
            mail,
            $"""
            Somebody, perhaps you, asked {site.Name} to tell this address by e-mail what is new on the public record, {alert.Pace.Words()}.

            Open this page to see what it is about, and to confirm it:
            {link}

            If you did not ask for this, do nothing. You will not hear from us again, and the address is deleted after {DueAlerts.TimeToConfirm.Days} days.
            """,
            $"""
            <p>Somebody, perhaps you, asked {Html(site.Name)} to tell this address by e-mail what is new on the public record, {Html(alert.Pace.Words())}.</p>
            <p><a href="{Html(link)}">See what it is about, and confirm it</a></p>
            <p>If you did not ask for this, do nothing. You will not hear from us again, and the address is deleted after {DueAlerts.TimeToConfirm.Days} days.</p>
            """);
    }

    /// <param name="alert">Whose it is.</param>
    /// <param name="followed">What it is about, in words.</param>
    /// <param name="news">The newest first.</param>
    /// <param name="upTo">The place in the sequence up to which it tells.</param>
    public MailMessage News(Alert alert, string followed, IReadOnlyList<PublishedVersion> news, long upTo)
    {
        var leave = $"{address.Own}/alerts/{alert.Secret}/leave";
        var subject = news is [var only] ? only.Called : $"{(news.Count > Most ? $"More than {Most}" : news.Count)} new";
        var mail = Mail(alert, $"{subject} – {followed} – {site.Name}", $"{upTo}");

        // RFC 8058: a mail program may offer to leave with one click, which sends this form; who only looks at the address has not left.
        mail.Headers.Add("List-Unsubscribe", $"<{leave}>");
        mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        var more = news.Count > Most ? $"There is more: {address.Own}{alert.Of}" : "";
        var shown = news.Take(Most).ToList();
        return With(
            mail,
            $"""
            New on the public record – {followed}

            {string.Join("\n\n", shown.Select(version => $"{Line(version.Called)}\n{Line(AtomFeed.About(version))}\n{address.Own}{version.Ref.Path}"))}

            {more}
            --
            You asked to be told of this, {alert.Pace.Words()}.
            To hear no more: {leave}
            """,
            $"""
            <h1>New on the public record</h1>
            <p>{Html(followed)}</p>
            <ul>
            {string.Join('\n', shown.Select(version => $"<li><p><a href=\"{Html(address.Own + version.Ref.Path)}\">{Html(version.Called)}</a><br>{Html(AtomFeed.About(version))}</p></li>"))}
            </ul>
            {(more.Length == 0 ? "" : $"<p><a href=\"{Html(address.Own + alert.Of)}\">There is more</a></p>")}
            <hr>
            <p>You asked to be told of this, {Html(alert.Pace.Words())}. <a href="{Html(leave)}">Hear no more</a></p>
            """);
    }

    // The same mail sent twice, because a stop came between sending and writing it down, has the same id: programs that read mail show it once.
    private MailMessage Mail(Alert alert, string subject, string of)
    {
        var from = new System.Net.Mail.MailAddress(site.Mail!.From);
        var mail = new MailMessage
        {
            From = from.DisplayName.Length > 0 ? from : new System.Net.Mail.MailAddress(from.Address, site.Name, Encoding.UTF8),
            Subject = Line(subject),
            SubjectEncoding = Encoding.UTF8,
        };
        mail.To.Add(new System.Net.Mail.MailAddress(alert.Address));
        mail.Headers.Add("Message-ID", $"<{alert.Id:n}.{of}@{from.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        return mail;
    }

    private static MailMessage With(MailMessage mail, string plain, string html)
    {
        mail.AlternateViews.Add(View(plain.ReplaceLineEndings("\r\n") + "\r\n", MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(View(
            $"<!doctype html>\r\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{Html(mail.Subject)}</title></head><body>\r\n{html.ReplaceLineEndings("\r\n")}\r\n</body></html>\r\n",
            MediaTypeNames.Text.Html));
        return mail;
    }

    private static AlternateView View(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }

    // A line of text, and no more: what ends one in a subject would begin a header.
    private static string Line(string words) =>
        string.Join(' ', string.Concat(words.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Html(string words) => WebUtility.HtmlEncode(words);
}
