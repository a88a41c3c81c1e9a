using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>
/// The real site, with everything that it is made of, on a free loopback port over SQLite in a temporary folder. The tests of a class share
/// it. <see cref="Open"/> is a browser without a picture; <see cref="Officers"/> makes accounts that are signed in.
/// </summary>
public class SiteFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");
    private WebApplication? _site;

    /// <summary>Where the site answers, such as <c>http://127.0.0.1:40123</c>.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What it is made of. Skips the test where the site has no database to run on.</summary>
    public IServiceProvider Parts
    {
        get
        {
            Assert.SkipWhen(_site is null, "skipped: no PostgreSQL (./test starts one and names it in FOLKMOOT_TEST_POSTGRES)");
            return _site.Services;
        }
    }

    internal Officers Officers => new(this);

    internal string Folder => _folder.FullName;

    // High limits: these tests knock at the door much faster than people do. One class tests the limits themselves.
    /// <summary>Nobody listens there: mails wait, and are tried again.</summary>
    private static readonly MailOptions Mail = new() { Host = "127.0.0.1", Port = 9, From = "record@marlshire.example", StartTls = false };

    internal virtual SiteOptions Options => new() { Folder = Folder, Port = 0, SignInsAMinute = 100_000, ChangesAMinute = 100_000, AsksAMinute = 100_000, Mail = Mail };

    public virtual async ValueTask InitializeAsync()
    {
        _site = await Site.BuildAsync(Options, CancellationToken.None);
        await _site.StartAsync();
        Address = new Uri(Parts.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>A new browser without cookies. It does not follow redirects: a test looks at them.</summary>
    public Visitor Open()
    {
        _ = Parts;
        return new(Address);
    }

    /// <summary>Runs something with the parts of one request.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = Parts.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
