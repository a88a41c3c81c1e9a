using Folkmoot.Civic.Kernel;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Keeping;

/// <summary>Where organisations, bodies, people and meetings are at the desk.</summary>
internal static class DeskAddress
{
    public static string Of(RecordRef of) => $"/desk/{of.Kind.Many().ToLowerInvariant()}/{of.Id}";

    public static string Names(RecordRef of) => $"/desk/names/{of.Kind.Name()}/{of.Id}";

    /// <summary>
    /// The id in the address of this page, which the guard has looked at. Read from the route alone: a form could send another of the same name.
    /// </summary>
    public static RecordId RouteId(this PageModel page, string name) => RecordId.Parse(page.RouteData.Values[name] as string)!.Value;

    /// <summary>The record that <c>{kind}/{record}</c> in the address names.</summary>
    public static RecordRef RouteRecord(this PageModel page) => new(RecordKinds.Parse(page.RouteData.Values["kind"] as string)!.Value, page.RouteId("record"));

    /// <summary>A number or name in the address that is no record's id.</summary>
    public static Guid? RouteGuid(this PageModel page, string name) => Guid.TryParse(page.RouteData.Values[name] as string, out var id) ? id : null;
}
