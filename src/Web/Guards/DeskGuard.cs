using System.Reflection;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Folkmoot.Web.Guards;

/// <summary>
/// Stands before every page of the desk, before anything of the request is read: asks what the page needs and whose thing the address names.
/// What is out of reach is not there (404); what is in reach and needs more than the role gives is refused (403).
/// </summary>
internal sealed class DeskGuard(DeskSeat desk, RouteOwners routeOwners, IPageHandlerMethodSelector selector) : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.Result is null && await RefusalAsync(context) is { } status)
        {
            context.Result = new StatusCodeResult(status);
        }
    }

    private async Task<int?> RefusalAsync(AuthorizationFilterContext context)
    {
        var page = (CompiledPageActionDescriptor)context.ActionDescriptor;
        if (Needed(context, page) is not { } needed)
        {
            return StatusCodes.Status403Forbidden;
        }

        var owners = await routeOwners.OfAsync(context.RouteData.Values, context.HttpContext.RequestAborted);
        if (owners.Any(owner => owner is null || !CanSee(owner)))
        {
            return StatusCodes.Status404NotFound;
        }

        var may = owners.All(owner => desk.May(needed.Permission, owner!)) && desk.Reach.MayAnywhere(needed.Permission);
        return may && (!needed.Everywhere || desk.Reach.MayEverywhere(needed.Permission)) ? null : StatusCodes.Status403Forbidden;
    }

    // Whoever works for a body may see the organisation that it belongs to.
    private bool CanSee(Owner owner) => desk.May(Permission.ReadDesk, owner)
        || (owner is { OrganisationId: { } organisation, BodyId: null } && desk.Reach.MayWithin(Permission.ReadDesk, organisation));

    // A change that no handler takes is refused like a page that says nothing.
    private NeedsAttribute? Needed(AuthorizationFilterContext context, CompiledPageActionDescriptor page)
    {
        var handler = selector.Select(new PageContext(context) { ActionDescriptor = page });
        var changes = !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method);
        return handler is null && changes
            ? null
            : handler?.MethodInfo.GetCustomAttribute<NeedsAttribute>() ?? page.ModelTypeInfo?.GetCustomAttribute<NeedsAttribute>();
    }
}
