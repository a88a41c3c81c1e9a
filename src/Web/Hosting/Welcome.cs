using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Guards;

namespace Folkmoot.Web.Hosting;

/// <summary>What whoever started the site wants to know: where it is, and the way in where nobody has one yet.</summary>
internal static class Welcome
{
    /// <summary>Says it all at once, and only when it is all true: who reads the address may use it.</summary>
    public static async Task SayAsync(IServiceProvider parts, string address, TextWriter output, CancellationToken cancel)
    {
        var wayIn = await WayInAsync(parts, address, cancel);
        await output.WriteLineAsync($"{parts.GetRequiredService<SiteOptions>().Name}: {address}/");
        if (wayIn is not null)
        {
            await output.WriteLineAsync(wayIn);
        }

        await output.FlushAsync(cancel);
    }

    private static async Task<string?> WayInAsync(IServiceProvider parts, string address, CancellationToken cancel)
    {
        if (parts.GetRequiredService<DemonstrationKey>().Path is { } demonstration)
        {
            return $"Sign in as the demonstration officer, on this machine: {address}{demonstration}";
        }

        return await FirstLinkAsync(parts, cancel) is { } first
            ? $"Nobody can sign in yet. Make the first administrator within 24 hours: {Outside(parts.GetRequiredService<SiteOptions>(), address)}{first}"
            : null;
    }

    // Where people reach the site over HTTPS, the cookies of signing in travel over nothing else.
    private static string Outside(SiteOptions site, string address) => site.Https && site.Hosts is [not "*" and var name, ..] ? $"https://{name}" : address;

    private static async Task<string?> FirstLinkAsync(IServiceProvider parts, CancellationToken cancel)
    {
        await using var scope = parts.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().LinkAsync(cancel);
    }
}
