using System.Text;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Faults;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;

namespace Folkmoot.Web.Tests.Access;

/// <summary>The page that stands in for another while the database does not answer, written as the site writes it.</summary>
internal static class FaultWords
{
    public static async Task<string> ReadAsync(SiteFixture site)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = site.Parts, Response = { Body = body } };
        await FaultPage.WriteAsync(context, FaultKind.Full);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
