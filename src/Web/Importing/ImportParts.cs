using Folkmoot.Intake;

namespace Folkmoot.Web.Importing;

/// <summary>Registers what reads papers in the background.</summary>
internal static class ImportParts
{
    public static IServiceCollection AddImporting(this IServiceCollection services, SiteOptions options) => services
        .AddSingleton(IntakeLimits.Default with { Bytes = options.MaxBytes })
        .AddSingleton<ImportSignal>()
        .AddHostedService<ImportReader>()
        .AddScoped<Pages.Desk.Papers.ReviewActs>()
        .AddScoped<Pages.Desk.Papers.ChangeCards>();
}
