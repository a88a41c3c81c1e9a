using Folkmoot.Civic;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Pages.Public;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web;

/// <summary>Puts the site together: what it is made of, and the way of a request through it.</summary>
internal static class Site
{
    public static async Task<WebApplication> BuildAsync(SiteOptions options, CancellationToken cancel)
    {
        Directory.CreateDirectory(options.Folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            // Pages are looked for in the assembly of this name: not in that of a test which starts the site.
            ApplicationName = typeof(Site).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot",
        });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.AddJsonConsole();
        AddParts(builder.Services, options);
        var site = builder.Build();
        Route(site);
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CivicDb>().Database.MigrateAsync(cancel);
        return site;
    }

    private static void AddParts(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddCivicStorage(new StoragePlace(options.Folder, options.Postgres));
        services.AddSingleton<PaperStore>();
        services.AddDataProtection().PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.Folder, "keys"))).SetApplicationName("folkmoot");
        services.AddCivicOperations();
        services.AddPublicPages();
        services.AddFrontDoor(options);
    }

    private static void Route(WebApplication site)
    {
        site.UseFrontDoor();
        site.UseStaticFiles();
        site.UseRouting();
        site.UseSignIn();
        site.MapRazorPages();
    }
}
