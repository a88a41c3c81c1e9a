namespace Folkmoot.Web.Hosting;

/// <summary>What whoever started the site wants to know: where it is.</summary>
internal static class Welcome
{
    public static async Task SayAsync(WebApplication site, string address, TextWriter output, CancellationToken cancel)
    {
        var options = site.Services.GetRequiredService<SiteOptions>();
        await output.WriteLineAsync($"{options.Name}: {address}".AsMemory(), cancel);
        await output.FlushAsync(cancel);
    }
}
