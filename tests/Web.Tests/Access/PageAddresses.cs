using Folkmoot.Civic.Kernel;
using Folkmoot.Web.Pages.Public.Browse;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Access;

/// <summary>Addresses at which a page shows itself, over a full record. What is not named here gets the things of the council.</summary>
internal static class PageAddresses
{
    public static IEnumerable<string> Of(SitePage page, FullRecord record) => page.Pattern switch
    {
        "/account/join/{secret}" => [$"/account/join/{record.Invitation}"],
        "/desk/import" => ["/desk/import", $"/desk/import?batch={record.Batch}", $"/desk/import?of={record.Later}"],
        "/desk/names/{kind}/{record}/{other}" => [$"/desk/names/body/{record.Council.Body}/add"],
        "/desk/records/{kind}/{record}" => [page.Path(record.Council.Value), $"/desk/records/body/{record.Council.Body}", $"/desk/records/person/{record.Council.Person}"],
        "/desk/records/{kind}/{record}/publish" => [$"/desk/records/person/{record.Council.Person}/publish"],
        "/desk/people/{person}/posts/{post}" => [$"/desk/people/{record.Council.Person}/posts/add"],
        "/desk/papers/{paper}/names/new" => [$"/desk/papers/{record.Waiting}/names/new?key=person%20Cllr%20D%20Maunder"],
        "/alerts/new" => ["/alerts/new?of=/question"],
        "/alerts/{secret}" => [$"/alerts/{record.Alert}"],
        "/alerts/{secret}/leave" => [$"/alerts/{record.Alert}/leave"],
        "/browse/{way}" => Way.All.Select(way => way.Address),
        "/place/{name}" => ["/place/wexcombe"],
        "/topic/{name}" => ["/topic/clinics", "/topic/evenings-at-wexcombe"],
        "/calendar/{year:int?}/{month:int?}" => ["/calendar", "/calendar/2023/9", "/calendar/2026/12?place=Wexcombe", "/calendar/2026/12"],
        "/{kind:listKind}" => ["/all", "/question", "/gate"],
        "/{kind:recordKind}/{id}" => [.. RecordKinds.All.Select(kind => $"/{kind.Name()}/{FullRecord.Sample}"), $"/paper/{record.Later}", $"/paper/{record.Open.Paper}", $"/paper/{record.Corrected}?words=0-400&of=1"],
        "/{kind:recordKind}/{id}/versions/{number:int:min(1)}/changes" => [$"/paper/{record.Corrected}/versions/2/changes"],
        _ when page.Pattern.StartsWith("/{kind:recordKind}", StringComparison.Ordinal) => [page.Path(name => name is "id" ? FullRecord.Sample : name is "kind" ? "resolution" : "1")],
        "/desk/papers/{paper}/review" => [$"/desk/papers/{record.Waiting}/review", $"/desk/papers/{record.Later}/review"],
        "/desk/papers/{paper}/publish" => new[] { record.Council.Paper, record.Waiting, record.Later, record.Open.Paper }.Select(paper => $"/desk/papers/{paper}/publish"),
        _ when page.Parameters.Contains("paper") && !page.Parameters.Contains("part") =>
            new[] { record.Council.Paper, record.Waiting }.Select(paper => page.Path(name => name == "paper" ? paper.Value : record.Council.Value(name))),
        _ => [page.Path(record.Council.Value)],
    };
}
