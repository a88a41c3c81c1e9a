using Folkmoot.Civic;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Alerts;
using Folkmoot.Web.Demonstration;
using Folkmoot.Web.Faults;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Health;
using Folkmoot.Web.Hosting;
using Folkmoot.Web.Identity;
using Folkmoot.Web.Importing;
using Folkmoot.Web.Logs;
using Folkmoot.Web.Pages.Public;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;

namespace Folkmoot.Web;

/// <summary>Puts the site together: what it is made of, and the way of a request through it.</summary>
internal static class Site
{
    /// <summary>The site, ready to start: its folder and database are there and of this release. Throws <see cref="MisuseException"/> where they cannot be.</summary>
    public static async Task<WebApplication> BuildAsync(SiteOptions options, CancellationToken cancel)
    {
        var folder = new RecordFolder(options.Folder);
        folder.Prepare();
        var builder = Builder(options);
        AddParts(builder.Services, options, folder);
        var site = builder.Build();
        Route(site, options);
        await PrepareDatabaseAsync(site, cancel);
        return site;
    }

    private static WebApplicationBuilder Builder(SiteOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            // Pages are looked for in the assembly of this name: not in that of a test which starts the site.
            ApplicationName = typeof(Site).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot",
        });
        builder.WebHost.UseKestrelCore();
        // What is kept in memory is answered on the thread that read the question: handing it from thread to thread took a fifth of the time.
        builder.WebHost.UseSockets(sockets => (sockets.UnsafePreferInlineScheduling, sockets.WaitForDataBeforeAllocatingBuffer) = (true, false));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            KestrelLimits.Set(kestrel.Limits);
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Host.UseDefaultServiceProvider(parts => parts.ValidateOnBuild = parts.ValidateScopes = true);
        SiteLogs.AddTo(builder.Logging, options);
        return builder;
    }

    // A review sends the verdict on every answer of its paper, and a paper of a hundred pages may have thousands.
    private const int MostFields = 20_000;

    private static void AddParts(IServiceCollection services, SiteOptions options, RecordFolder folder)
    {
        services.AddSingleton(options);
        services.AddSingleton(folder);
        services.AddSingleton<PartnershipAssets>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        services.Configure<ForwardedHeadersOptions>(forwarded => Names.Set(forwarded, options));
        services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueCountLimit) = (long.MaxValue, MostFields));
        services.AddCivicStorage(new StoragePlace(options.Folder, options.Postgres));
        services.AddHostedService<Rest>();
        services.AddScoped<Readiness>();
        services.AddSample();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(folder.Keys)).SetApplicationName("folkmoot");
        services.AddCivicOperations();
        services.AddPublicPages();
        services.AddAssets();
        services.AddImporting(options);
        services.AddAlertMail(options);
        services.AddFrontDoor(options);
    }

    private static void Route(WebApplication site, SiteOptions options)
    {
        HealthAnswers.Answer(site);
        if (options.Proxies.Count > 0)
        {
            site.UseForwardedHeaders();
        }

        site.UseFrontDoor();
        site.UseMiddleware<FaultGuard>();
        PartnershipAssets.Use(site);
        site.UseAssets();
        site.UseRouting();
        site.UseSignIn();
        site.MapRazorPages();
    }

    private static async Task PrepareDatabaseAsync(WebApplication site, CancellationToken cancel)
    {
        await using var scope = site.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<BringUpToDate>().RunAsync(cancel) is BringUpToDate.Outcome.Refused refused)
        {
            throw new MisuseException(refused.Sentence);
        }
    }
}
