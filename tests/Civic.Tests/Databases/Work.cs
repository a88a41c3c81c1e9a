using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Tests.Databases;

/// <summary>One scope over a database: what one request or job of the site would hold.</summary>
public sealed class Work : IAsyncDisposable
{
    private readonly ServiceProvider _parts;
    private readonly AsyncServiceScope _scope;

    internal Work(StoragePlace place, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddCivicStorage(place);
        services.AddCivicOperations();
        services.AddSingleton(time);
        services.AddAccounts();
        services.AddLogging();
        _parts = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _scope = _parts.CreateAsyncScope();
    }

    public CivicDb Db => Part<CivicDb>();

    public PublicDb Public => Part<PublicDb>();

    public Hand Hand => Part<Hand>();

    public PaperStore Papers => Part<PaperStore>();

    /// <summary>An operation over this scope; it need not be registered.</summary>
    public T Operation<T>(params object[] more)
        where T : class => ActivatorUtilities.CreateInstance<T>(_scope.ServiceProvider, more);

    public T Part<T>()
        where T : class => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _parts.DisposeAsync();
    }
}
