using System.Reflection;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>One way to a desk page: its address, what it asks for, and the handler that answers.</summary>
internal sealed record DeskRoute(SitePage Page, NeedsAttribute? Needs, string Method, string? Handler)
{
    private static readonly string[] Owned = ["organisation", "body", "meeting", "paper", "import", "record", "officer"];

    public string Pattern => Page.Pattern;

    public IReadOnlyList<string> Parameters => Page.Parameters;

    /// <summary>True when the address names something that one organisation owns.</summary>
    public bool NamesAnOwner => Parameters.Any(Owned.Contains);

    /// <summary>True when each thing that the address names is there.</summary>
    public bool IsFilled => Parameters.All(name => Owned.Contains(name) || name is "kind" or "person" or "part" or "post" or "other");

    /// <summary>The names of the fields that the page takes from a form.</summary>
    public IReadOnlyList<string> Fields { get; private init; } = [];

    /// <summary>Every handler of every endpoint under /desk, as the site itself routes.</summary>
    public static async Task<IReadOnlyList<DeskRoute>> AllAsync(SiteFixture site) =>
        [.. (await SitePage.AllAsync(site)).Where(page => page.IsOfDesk).SelectMany(Of)];

    /// <summary>The address with that council's things in it.</summary>
    public string Path(Council council)
    {
        var path = Page.Path(council.Value);
        return Handler is null ? path : $"{path}?handler={Handler}";
    }

    private static IEnumerable<DeskRoute> Of(SitePage page)
    {
        var ofPage = page.Page.ModelTypeInfo!.GetCustomAttribute<NeedsAttribute>();
        var fields = page.Page.BoundProperties.Where(property => property.BindingInfo?.BinderModelName is null).Select(property => property.Name).ToList();
        var handlers = page.Page.HandlerMethods.Select(handler =>
            new DeskRoute(page, handler.MethodInfo.GetCustomAttribute<NeedsAttribute>() ?? ofPage, handler.HttpMethod.ToUpperInvariant(), handler.Name) { Fields = fields });
        return page.HandlesGet ? handlers : handlers.Prepend(new DeskRoute(page, ofPage, "GET", null));
    }
}
