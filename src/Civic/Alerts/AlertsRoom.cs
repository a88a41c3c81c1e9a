using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Alerts;

/// <summary>Registers the operations on alerts.</summary>
public static class AlertsRoom
{
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services.AddScoped<AskForAlert>().AddScoped<AnswerAlert>().AddScoped<DueAlerts>();
}
