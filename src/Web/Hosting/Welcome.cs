using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Guards;

namespace Folkmoot.Web.Hosting;

/// <summary>What whoever started the site wants to know: where it is, and the way in where nobody has one yet.</summary>
internal static class Welcome
{
    public static async Task SayAsync(IServiceProvider parts, string address, TextWriter output, CancellationToken cancel)
    {
        var options = parts.GetRequiredService<SiteOptions>();
        await output.WriteLineAsync($"{options.Name}: {address}/");
        if (parts.GetRequiredService<DemonstrationKey>().Path is { } demonstration)
        {
            await output.WriteLineAsync($"Sign in as the demonstration officer, on this machine: {address}{demonstration}");
        }
        else if (await FirstLinkAsync(parts, cancel) is { } first)
        {
            await output.WriteLineAsync($"Nobody can sign in yet. Make the first administrator within 24 hours: {address}{first}");
        }

        await output.FlushAsync(cancel);
    }

    private static async Task<string?> FirstLinkAsync(IServiceProvider parts, CancellationToken cancel)
    {
        await using var scope = parts.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().LinkAsync(cancel);
    }
}
