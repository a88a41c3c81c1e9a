using Folkmoot.Web.Pages.Public.Gathered;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What the public pages need of the site.</summary>
internal static class PublicPages
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(options =>
        {
            options.ConstraintMap["recordKind"] = typeof(RecordKindConstraint);
            options.ConstraintMap["listKind"] = typeof(ListKindConstraint);
        });
        services.AddScoped<Freshness>();
        services.AddSingleton<Following.SiteAddress>();
        services.AddScoped<GatheringSources>();
        services.AddSingleton<AnswerShelf>();
        services.AddRazorPages(pages => pages.Conventions.AddFolderApplicationModelConvention(
            "/Public", model => model.Filters.Add(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute<Freshness>())));
        return services;
    }
}
