using Folkmoot.Civic.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// The one thing that a public page says to one reader alone: to the officer who has just published it, once. Such an answer is kept by nobody;
/// who is not signed in is not even asked for a cookie.
/// </summary>
internal static class JustPublished
{
    private const string Key = nameof(JustPublished);

    /// <summary>Sends the officer to the public page, which says that sentence.</summary>
    public static RedirectResult Show(PageModel page, RecordRef published, string sentence)
    {
        page.TempData[Key] = sentence;
        return new RedirectResult(published.Path);
    }

    /// <summary>What is to be said, which is then forgotten; null for everybody else.</summary>
    public static string? Hear(PageModel page)
    {
        if (page.User.Identity is not { IsAuthenticated: true } || page.TempData[Key] is not string sentence)
        {
            return null;
        }

        page.Response.Headers.CacheControl = "no-store";
        return sentence;
    }
}
