using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Lets an address in only when it names a kind of record, so that no other page's address is taken for one.</summary>
internal sealed class RecordKindConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        RecordKinds.Parse(values[routeKey] as string) is not null;
}

/// <summary>The same for lists, of which there is also one of all kinds.</summary>
internal sealed class ListKindConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is "all" || RecordKinds.Parse(values[routeKey] as string) is not null;
}
