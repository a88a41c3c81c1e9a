using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Accounts;

/// <summary>Where the officer at the desk may give roles, as choices of a form; and what a choice means.</summary>
internal sealed class RolePlaces(CivicDb db, DeskSeat desk)
{
    private const string Everywhere = "*";

    public static IReadOnlyList<Choice> Roles { get; } =
    [
        new(nameof(Role.Clerk), "Clerk: brings papers in, confirms, publishes, sees what is exempt"),
        new(nameof(Role.Scrutiny), "Scrutiny: the same, without what is exempt"),
        new(nameof(Role.Programme), "Programme office: the same, without what is exempt"),
        new(nameof(Role.Engagement), "Engagement: brings papers in and confirms; does not publish"),
        new(nameof(Role.Analyst), "Analyst: sees the desk and changes nothing"),
        new(nameof(Role.ExemptReader), "Reader of exempt papers"),
        new(nameof(Role.Administrator), "Administrator: accounts, organisations, erasures"),
    ];

    /// <summary>The role in a word or two.</summary>
    public static string Called(Role role) => role switch
    {
        Role.ExemptReader => "Reader of exempt papers",
        Role.Programme => "Programme office",
        _ => role.ToString(),
    };

    /// <summary>Everywhere, each organisation, and each body, as far as the officer looks after accounts there.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(CancellationToken cancel)
    {
        var mine = desk.Reach.Over(Permission.Accounts);
        var organisations = await db.Organisations.AsNoTracking().Where(organisation => mine.Everywhere || mine.Organisations.Contains(organisation.Id))
            .OrderBy(organisation => organisation.Name).Select(organisation => new { organisation.Id, organisation.Name }).ToListAsync(cancel);
        var bodies = await db.Bodies.AsNoTracking().Where(body => mine.Everywhere || mine.Organisations.Contains(body.OrganisationId))
            .OrderBy(body => body.Name).Select(body => new { body.Id, body.OrganisationId, body.Name }).ToListAsync(cancel);
        var bodiesOf = bodies.ToLookup(body => body.OrganisationId);
        return
        [
            .. mine.Everywhere ? [new Choice(Everywhere, "Everywhere (administrators only)")] : Array.Empty<Choice>(),
            .. organisations.SelectMany(organisation => bodiesOf[organisation.Id]
                .Select(body => new Choice($"{organisation.Id}/{body.Id}", $"{organisation.Name}: {body.Name}"))
                .Prepend(new Choice(organisation.Id.Value, organisation.Name))),
        ];
    }

    /// <summary>The role and place that were chosen; null when one of them is missing or makes no sense.</summary>
    public static WishedRole? Read(string? role, string? place)
    {
        if (!Enum.TryParse<Role>(role, out var named) || !Enum.IsDefined(named) || string.IsNullOrEmpty(place))
        {
            return null;
        }

        if (place == Everywhere)
        {
            return new WishedRole(named, null, null);
        }

        var parts = place.Split('/');
        var organisation = RecordId.Parse(parts[0]);
        var body = parts.Length == 2 ? RecordId.Parse(parts[1]) : null;
        return organisation is null || parts.Length > 2 || (parts.Length == 2 && body is null) ? null : new WishedRole(named, organisation, body);
    }
}
