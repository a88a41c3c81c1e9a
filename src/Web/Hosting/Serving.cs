using System.Net.Sockets;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Demonstration;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Folkmoot.Web.Hosting;

/// <summary>Starts the site, says where it is, and lets it end in peace.</summary>
internal static class Serving
{
    public static async Task<int> RunAsync(SiteOptions options, Surroundings here, CancellationToken cancel)
    {
        try
        {
            await ServeAsync(options, here, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Told to stop while it was still starting: that is a stop like any other.
        }

        return ExitCode.Done;
    }

    private static async Task ServeAsync(SiteOptions options, Surroundings here, CancellationToken cancel)
    {
        await using var site = await Site.BuildAsync(options, cancel);
        TidyUp(site.Services);
        try
        {
            await StartAsync(site, options, cancel);
        }
        catch (MisuseException)
        {
            // What began before the port was asked for, such as the readers of papers, ends before its parts are taken away.
            await site.StopAsync(CancellationToken.None);
            throw;
        }

        if (options.Demonstration)
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FillWithSample>().RunAsync(cancel);
        }

        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await Welcome.SayAsync(site.Services, address, here.Out, cancel);
        await site.WaitForShutdownAsync(cancel);
    }

    // What requests and imports left when the program was killed. What large requests bring from now on waits inside the record's folder.
    private static void TidyUp(IServiceProvider parts)
    {
        var folder = parts.GetRequiredService<RecordFolder>();
        folder.Sweep();
        parts.GetRequiredService<PaperStore>().Sweep(parts.GetRequiredService<TimeProvider>().GetUtcNow());
        Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", folder.Uploads);
    }

    private static async Task StartAsync(WebApplication site, SiteOptions options, CancellationToken cancel)
    {
        try
        {
            await site.StartAsync(cancel);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new MisuseException($"Port {options.Port} on {options.Address} is taken: stop the program that has it, or choose another with --port.");
        }
        catch (SocketException refused)
        {
            throw new MisuseException(refused.SocketErrorCode switch
            {
                SocketError.AccessDenied => $"Port {options.Port} may not be used by this user: choose one above 1023 with --port, and put a web server in front.",
                SocketError.AddressNotAvailable => $"{options.Address} is not an address of this machine: choose one that is with --address.",
                _ => $"Folkmoot cannot listen on {options.Address} port {options.Port} ({refused.SocketErrorCode}): choose others with --address and --port.",
            });
        }
    }
}
