using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Hosting;
using Folkmoot.Web.Importing;
using Folkmoot.Web.Logs;
using Folkmoot.Web.Pages.Desk;
using Folkmoot.Web.Pages.Desk.Accounts;
using Folkmoot.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Folkmoot.Web.Guards;

/// <summary>Everything that stands between the world and the pages, in its order.</summary>
internal static class FrontDoor
{
    public static void AddFrontDoor(this IServiceCollection services, SiteOptions site)
    {
        services.AddSignIn(site);
        services.AddRateLimits(site);
        services.AddScoped<Ownership>();
        services.AddScoped<RouteOwners>();
        services.AddScoped<RolePlaces>();
        services.AddScoped<FirstSteps>();
        services.AddHostFiltering(hosts => Names.Set(hosts, site));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = SignIn.CookieName(site, "folkmoot-form");
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.Path = "/";
            forms.Cookie.SecurePolicy = site.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeFolder("/Desk", SignIn.WithSecondFactor);
            pages.Conventions.AddFolderApplicationModelConvention("/Desk", page => page.Filters.Add(new TypeFilterAttribute(typeof(DeskGuard))));
            pages.Conventions.AuthorizeFolder("/Account/Own", SignIn.WithSecondFactor);
            pages.Conventions.AddFolderApplicationModelConvention("/Desk/Import", page => page.EndpointMetadata.Add(new UploadSize(site)));
            pages.Conventions.AddFolderApplicationModelConvention("/Desk/Import", page => page.Filters.Add(new UploadReading()));
        }).AddMvcOptions(PlainWords.Speak).AddMvcOptions(TakeAddressesFirst).AddMvcOptions(LookAtEveryRequest);
    }

    private static void LookAtEveryRequest(MvcOptions mvc)
    {
        mvc.Filters.Add<StaleForm>();
        mvc.Filters.Add<NulGuard>();
        mvc.Filters.Add<Methods>();
    }

    // The guard has looked at what the address names. A form that names something else under the same key must not get past it.
    private static void TakeAddressesFirst(MvcOptions mvc)
    {
        mvc.ValueProviderFactories.RemoveType<RouteValueProviderFactory>();
        mvc.ValueProviderFactories.Insert(0, new RouteValueProviderFactory());
    }

    /// <summary>Before files and pages.</summary>
    public static void UseFrontDoor(this WebApplication site)
    {
        site.UseSecurityHeaders();
        site.UseHostFiltering();
        // What is kept in memory needs nothing of what follows.
        site.UseMiddleware<RequestLog>();
        site.UseMiddleware<KeptAnswers>();
        site.UseErrorPages();
        Methods.Use(site);
    }

    /// <summary>After routing, before pages.</summary>
    public static void UseSignIn(this WebApplication site)
    {
        site.UseAuthentication();
        site.UseRateLimiter();
        site.UseAuthorization();
    }
}
