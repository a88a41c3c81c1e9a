using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Web.Demonstration;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Demonstration;

/// <summary>A site with the sample, on PostgreSQL.</summary>
public sealed class FilledPostgresSite(PostgresServer server) : PostgresSite(server)
{
    internal override SiteOptions Options => base.Options with { Demonstration = true };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Options.Postgres is not null)
        {
            await WithAsync(async parts =>
            {
                await parts.GetRequiredService<FillWithSample>().RunAsync(CancellationToken.None);
                return true;
            });
        }
    }
}
