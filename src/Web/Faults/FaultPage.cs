using System.Net;
using System.Text;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Faults;

/// <summary>
/// The page in place of one for which the database did not answer. It is written here, whole, because what makes pages may be what is broken; it asks the
/// database nothing.
/// </summary>
internal static class FaultPage
{
    public static async Task WriteAsync(HttpContext context, FaultKind kind)
    {
        var (heading, sentences) = Words(kind, sent: !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method));
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.RetryAfter = "10";
        var name = context.RequestServices.GetRequiredService<SiteOptions>().Name;
        await context.Response.WriteAsync(Page(name, heading, sentences), context.RequestAborted);
    }

    private static (string Heading, string[] Sentences) Words(FaultKind kind, bool sent)
    {
        const string Again = "Go back and send it again in a minute: what you just sent was not saved.";
        const string Later = "Try again in a minute.";
        return kind switch
        {
            FaultKind.Full => ("There is no room left", [sent ? "What you just sent was not saved." : "This page cannot be made.", "The disk of this site is full. Whoever runs the site has to make room."]),
            FaultKind.Busy => ("The record is busy just now", ["Other work takes longer than usual.", sent ? Again : Later]),
            _ => ("The record cannot be reached just now", ["The site runs, but its database does not answer. Nothing that was saved before is lost.", sent ? Again : Later]),
        };
    }

    private static string Page(string name, string heading, string[] sentences)
    {
        var paragraphs = new StringBuilder();
        foreach (var sentence in sentences)
        {
            paragraphs.Append("<p class=\"govuk-body\">").Append(sentence).AppendLine("</p>");
        }

        return $"""
            <!doctype html>
            <html lang="en" class="govuk-template">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{heading} – {WebUtility.HtmlEncode(name)}</title>
            <link rel="stylesheet" href="/assets/site.css">
            </head>
            <body class="govuk-template__body">
            <main id="main" class="govuk-width-container govuk-main-wrapper">
            <h1 class="govuk-heading-l">{heading}</h1>
            {paragraphs}</main>
            </body>
            </html>
            """;
    }
}
