using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Tests.Governance.Matching;

/// <summary>An invented record, put together name by name, and the papers in which names are looked up.</summary>
internal sealed class Invented
{
    private readonly List<Organisation> _organisations = [];
    private readonly List<Body> _bodies = [];
    private readonly List<Person> _people = [];
    private readonly List<OtherName> _names = [];
    private readonly List<Post> _posts = [];

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    public Organisation Organisation(string name, string? from = null, string? to = null, OrganisationKind kind = OrganisationKind.Other)
    {
        _organisations.Add(new Organisation { Name = name, Kind = kind, ValidFrom = Maybe(from), ValidTo = Maybe(to) });
        return _organisations[^1];
    }

    public Body Body(Organisation of, string name, string? from = null, string? to = null)
    {
        _bodies.Add(new Body { OrganisationId = of.Id, Name = name, ValidFrom = Maybe(from), ValidTo = Maybe(to) });
        return _bodies[^1];
    }

    public Person Person(string name)
    {
        _people.Add(new Person { Name = name });
        return _people[^1];
    }

    public void Named(RecordKind kind, RecordId id, string name, string? from = null, string? to = null) =>
        _names.Add(new OtherName { OfKind = kind, OfId = id, Name = name, ValidFrom = Maybe(from), ValidTo = Maybe(to) });

    public void Post(Person person, string title, Organisation? of = null, Body? on = null, string? from = null, string? to = null) =>
        _posts.Add(new Post { PersonId = person.Id, Title = title, OrganisationId = of?.Id, BodyId = on?.Id, ValidFrom = Maybe(from), ValidTo = Maybe(to) });

    public NameMatch Organisation(string printed, PaperSetting setting) => Match(RecordKind.Organisation, printed, setting);

    public NameMatch Body(string printed, PaperSetting setting) => Match(RecordKind.Body, printed, setting);

    public NameMatch Person(string printed, PaperSetting setting) => Match(RecordKind.Person, printed, setting);

    public static PaperSetting On(string day, Body? of = null) => new() { Day = Day(day), BodyId = of?.Id };

    private static DateOnly? Maybe(string? iso) => iso is null ? null : Day(iso);

    private NameMatch Match(RecordKind kind, string printed, PaperSetting setting)
    {
        var recorded = new RecordedNames { Organisations = _organisations, Bodies = _bodies, People = _people, OtherNames = _names, Posts = _posts };
        return new NameMatching(new NamesOnRecord(recorded), setting).Match(new PrintedName(kind, printed));
    }
}
