using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Alerts;

/// <summary>The site with a mail server of its own.</summary>
public sealed class MailSite : SiteFixture
{
    /// <summary>Null where there is none to be had.</summary>
    public MailServer? Server { get; } = MailServer.Start();

    internal override SiteOptions Options => base.Options with { Mail = Server?.Options ?? base.Options.Mail };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Server?.Dispose();
    }
}

/// <summary>The same over PostgreSQL.</summary>
public sealed class PostgresMailSite(PostgresServer postgres) : PostgresSite(postgres)
{
    public MailServer? Server { get; } = MailServer.Start();

    internal override SiteOptions Options => base.Options with { Mail = Server?.Options ?? base.Options.Mail };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Server?.Dispose();
    }
}
