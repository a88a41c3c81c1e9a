using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>
/// Every form of the desk, sent back with the ids of another organisation in place of the officer's own: in hidden fields, choices and the
/// query. Nothing of the other organisation changes, and nothing of it is told.
/// </summary>
public abstract class ForeignIdTests(SiteFixture site)
{
    private const string Secret = "Eastmoor Undisclosed";

    // What follows a body or an organisation may belong to somebody else, and a person may hold a post anywhere: both name, and change nothing.
    private static readonly string[] MayNameOthers = ["Successor", "OrganisationId", "BodyId"];

    [Fact]
    public async Task Reaches_nothing_of_another_organisation_by_changing_ids_in_forms()
    {
        var own = await Council.FoundAsync(site, "Marlshire Own");
        var other = await Council.FoundAsync(site, Secret);
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, own.Organisation, null), (Role.Clerk, own.Organisation, null));
        var forms = await DeskForms.AllAsync(site, officer, own);
        var before = await HistoryAsync(other);
        var tried = 0;

        foreach (var (form, field, forged) in forms.SelectMany(form => Forgeries(form, own, other)))
        {
            var answer = await officer.SendAsync(form.Address, form.With(field, forged));
            Assert.True(answer.Status != HttpStatusCode.InternalServerError, $"{form.Address} {field}={forged}: {answer.Status}");
            Assert.False(answer.Text.Contains(Secret, StringComparison.Ordinal), $"{form.Address} {field}={forged} tells of another organisation");
            tried++;
        }

        Assert.InRange(tried, 20, int.MaxValue);
        Assert.Equal(before, await HistoryAsync(other));
    }

    [Fact]
    public async Task Reaches_nothing_of_another_organisation_by_ids_in_the_query()
    {
        var own = await Council.FoundAsync(site, "Marlshire Query");
        var other = await Council.FoundAsync(site, Secret);
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, own.Organisation, null), (Role.Clerk, own.Organisation, null));
        string[] names = ["of", "organisation", "body", "paper", "meeting", "import", "batch", "record", "officer", "id", "v", "key", "edit", "Id", "Organisation", "Body"];
        var ids = Ids(own, other).Select(pair => pair.Other).ToList();

        foreach (var page in await DeskForms.PagesAsync(site, own))
        {
            var plain = await officer.GetAsync(page);
            var query = string.Join('&', names.SelectMany(name => ids.Select(id => $"{name}={id}")));
            var answer = await officer.GetAsync(page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query);
            Assert.True((int)answer.Status < 500 && Told(answer) == Told(plain), $"{page} with the other's ids: {answer.Status}");
        }
    }

    // Some pages offer what others have by name, such as a body that follows another; ids in the address make them say no more.
    private static int Told(Answer answer) => answer.Text.Split(Secret).Length;

    private static IEnumerable<(PageForm Form, string Field, string Forged)> Forgeries(PageForm form, Council own, Council other) =>
        from field in form.Filled
        where !MayNameOthers.Contains(field.Key.Split('.')[^1]) && field.Key != "__RequestVerificationToken"
        from pair in Ids(own, other)
        let forged = field.Value.Contains(pair.Own, StringComparison.Ordinal) ? field.Value.Replace(pair.Own, pair.Other, StringComparison.Ordinal) : pair.Other
        where field.Value.Contains(pair.Own, StringComparison.Ordinal) || field.Key is "Organisation" or "Body" or "Where" or "Take" or "Key"
        select (form, field.Key, forged);

    private static (string Own, string Other)[] Ids(Council own, Council other) =>
    [
        (own.Organisation.Value, other.Organisation.Value), (own.Body.Value, other.Body.Value), (own.Meeting.Value, other.Meeting.Value), (own.Paper.Value, other.Paper.Value),
        (own.Version.ToString(), other.Version.ToString()), (own.Import.ToString(), other.Import.ToString()), (own.Fact.Value, other.Fact.Value),
        (own.Officer.ToString(), other.Officer.ToString()), (own.Part.ToString(), other.Part.ToString()), ($"{own.Organisation}/{own.Body}", $"{own.Organisation}/{other.Body}"),
    ];

    // Every change of every working row that belongs to it, by whomever.
    private Task<int> HistoryAsync(Council council) => site.WithAsync(parts =>
    {
        var ids = Ids(council, council).Select(pair => pair.Own).ToList();
        return parts.GetRequiredService<CivicDb>().History.AsNoTracking().CountAsync(entry =>
            ids.Contains(entry.Key) || (entry.After != null && (entry.After.Contains(council.Organisation.Value) || entry.After.Contains(council.Body.Value) || entry.After.Contains(council.Paper.Value))));
    });
}

public sealed class ForeignIdSqliteTests(SiteFixture site) : ForeignIdTests(site), IClassFixture<SiteFixture>;

public sealed class ForeignIdPostgresTests(PostgresSite site) : ForeignIdTests(site), IClassFixture<PostgresSite>;
