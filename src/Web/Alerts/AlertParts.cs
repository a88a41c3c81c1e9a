namespace Folkmoot.Web.Alerts;

/// <summary>Registers what mails readers; it runs only where there is a server that takes mail.</summary>
internal static class AlertParts
{
    public static IServiceCollection AddAlertMail(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton<Post>().AddSingleton<AlertMail>();
        return options.Mail is null ? services : services.AddHostedService<AlertSender>();
    }
}
