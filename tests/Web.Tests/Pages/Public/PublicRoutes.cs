using System.Reflection;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>
/// Every address that the site answers to anybody, from its own routing, with real values for what each address names and asks. A new route,
/// or a new question behind the question mark, for which there is no value here fails the test.
/// </summary>
internal static class PublicRoutes
{
    private static readonly Dictionary<string, string[]> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["on"] = ["2020-01-01", "{today}", "x"],
        ["words"] = ["0-5", "0-26,30-40", "0-99999", "x"],
        ["quote"] = ["clinic", "no such words"],
        ["prefix"] = ["x"],
        ["suffix"] = ["x"],
        ["since"] = ["1", "2", "x"],
        ["pageNumber"] = ["1", "2", "0"],
        ["from"] = ["2020-01-01", "x"],
        ["to"] = ["2030-01-01", "x"],
        ["body"] = ["{body}", "x"],
        ["meeting"] = ["{meeting}", "x"],
        ["paper"] = ["{paper}", "x"],
        ["place"] = ["Marlshire", "x"],
        ["topic"] = ["x"],
        ["of"] = ["1", "/all", "/search%3Fq=clinic", "//evil.example", "x"],
        ["q"] = ["clinic", "\"when does\"", "-x"],
        ["kind"] = ["question", "x"],
        ["organisation"] = ["{organisation}", "x"],
        ["person"] = ["{person}", "x"],
        ["returnUrl"] = ["/desk", "//evil.example"],
        ["email"] = [], ["password"] = [], ["fullName"] = [], ["code"] = [], ["credential"] = [], ["name"] = [], ["old"] = [], ["pace"] = [],
    };

    /// <summary>Addresses by the pattern of their route; a pattern without any is one for which there are no values.</summary>
    public static async Task<IReadOnlyDictionary<string, List<string>>> AddressesAsync(SiteFixture site, SecretDesk desk)
    {
        var records = await RecordsAsync(site, desk);
        var loader = site.Parts.GetRequiredService<PageLoader>();
        var addresses = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var endpoint in site.Parts.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsOpen))
        {
            var pattern = endpoint.RoutePattern.RawText!;
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            Assert.True(page is not null, $"/{pattern} is open to everybody and is no page: look at what it says here");
            var asked = Asked(await loader.LoadAsync(page, EndpointMetadataCollection.Empty), endpoint, records);
            var plain = Fill(pattern, records).ToList();
            addresses[pattern] = [.. plain, .. plain.SelectMany(path => asked.Select(question => $"{path}?{question}"))];
        }

        return addresses;
    }

    private static bool IsOpen(RouteEndpoint endpoint) => !endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("desk", StringComparison.OrdinalIgnoreCase);

    private static List<string> Asked(CompiledPageActionDescriptor page, RouteEndpoint endpoint, List<(RecordRef What, int Versions)> records)
    {
        var bound = page.BoundProperties.SelectMany(property => Flat(property.BindingInfo?.BinderModelName ?? property.Name, property.ParameterType))
            .Concat(page.HandlerMethods.Where(handler => handler.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase)).SelectMany(handler => handler.Parameters).SelectMany(parameter => Flat(parameter.Name, parameter.ParameterType)))
            .Except(endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.All(bound, name => Assert.True(Questions.ContainsKey(name), $"/{endpoint.RoutePattern.RawText} asks for “{name}”: give it values in PublicRoutes"));
        return [.. bound.SelectMany(name => Questions[name].SelectMany(value => Values(value, records)).Select(value => $"{name}={value}"))];
    }

    private static IEnumerable<string> Flat(string name, Type type) =>
        type == typeof(CancellationToken) ? [] : type == typeof(string) || type.IsValueType ? [name] : [.. type.GetProperties().Where(property => property.CanWrite).Select(property => property.GetCustomAttribute<FromQueryAttribute>()?.Name ?? property.Name)];

    private static IEnumerable<string> Values(string value, List<(RecordRef What, int Versions)> records) => value switch
    {
        "{today}" => [$"{LocalTime.Day(TimeProvider.System.GetUtcNow()):yyyy-MM-dd}"],
        ['{', .. var kind, '}'] => records.Where(record => record.What.Kind.Name() == kind).Select(record => record.What.Id.Value).Distinct(),
        _ => [value],
    };

    private static IEnumerable<string> Fill(string pattern, List<(RecordRef What, int Versions)> records) => pattern.TrimStart('/') switch
    {
        "{kind:listKind}" => RecordKinds.All.Select(kind => $"/{kind.Name()}").Append("/all"),
        "{kind:listKind}.atom" => RecordKinds.All.Select(kind => $"/{kind.Name()}.atom").Append("/all.atom"),
        "sitemap-{number:int:min(1)}.xml" => ["/sitemap-1.xml", "/sitemap-2.xml"],
        "alerts/{secret}" => ["/alerts/x"],
        "alerts/{secret}/leave" => ["/alerts/x/leave"],
        "browse/{way}" => ["/browse/body", "/browse/place", "/browse/topic", "/browse/person", "/browse/organisation", "/browse/date", "/browse/x"],
        "place/{name}" => ["/place/marlshire", "/place/x"],
        "topic/{name}" => ["/topic/x"],
        "calendar/{year:int?}/{month:int?}" => ["/calendar", "/calendar/2023/9", "/calendar/2023/13"],
        "account/demonstration/{key}" => ["/account/demonstration/x"],
        "account/join/{secret}" => ["/account/join/x"],
        "paper/{id}/original" => records.Where(record => record.What.Kind == RecordKind.Paper).Select(record => $"{record.What.Path}/original").Distinct(),
        var path when path.StartsWith("{kind:recordKind}/{id}", StringComparison.Ordinal) => records.SelectMany(record => Fill(path, record.What, record.Versions)),
        var path when path.Contains('{', StringComparison.Ordinal) => [],
        var path => [$"/{path}"],
    };

    // One version more than there are: what comes next may lie there already.
    private static IEnumerable<string> Fill(string path, RecordRef what, int versions) =>
        Enumerable.Range(1, path.Contains("{number", StringComparison.Ordinal) ? versions + 1 : 1).Select(number => "/" + path
            .Replace("{kind:recordKind}/{id}", $"{what.Kind.Name()}/{what.Id}", StringComparison.Ordinal).Replace("{number:int:min(1)}", $"{number}", StringComparison.Ordinal));

    private static Task<List<(RecordRef What, int Versions)>> RecordsAsync(SiteFixture site, SecretDesk desk) => site.WithAsync(async parts =>
    {
        // Of this desk alone: other tests of the class may have published theirs.
        var (organisation, all) = (desk.Organisation.Id, parts.GetRequiredService<CivicDb>().RecordVersions.AsNoTracking());
        var own = await all.Where(version => version.OrganisationId == organisation || version.Id == organisation)
            .GroupBy(version => new { version.Kind, version.Id }).Select(record => new { record.Key.Kind, record.Key.Id, Versions = record.Max(version => version.Version) }).ToListAsync();
        return own.Select(record => (new RecordRef(record.Kind, record.Id), record.Versions)).Concat(desk.Unpublished.Select(what => (what, 1))).ToList();
    });
}
