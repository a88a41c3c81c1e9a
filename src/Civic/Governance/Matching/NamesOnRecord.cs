using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>Everything on record that has a name, laid out for looking up printed names. Made once for a paper, used for all its names.</summary>
public sealed class NamesOnRecord
{
    private readonly Dictionary<string, List<KnownName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordId, NamedBody> _bodies = [];
    private readonly Dictionary<string, List<KnownPerson>> _people = new(StringComparer.Ordinal);

    public NamesOnRecord(RecordedNames recorded)
    {
        var others = recorded.OtherNames.ToLookup(name => new RecordRef(name.OfKind, name.OfId));
        AddOrganisations(recorded.Organisations, others);
        AddBodies(recorded.Bodies, others);
        AddPeople(recorded, others);
    }

    /// <summary>The organisation or body of that id; null when it is not on record.</summary>
    internal NamedBody? Find(RecordId? id) => id is { } known ? _bodies.GetValueOrDefault(known) : null;

    /// <summary>Every use of a name with these letters, at whatever time.</summary>
    internal IReadOnlyList<KnownName> Called(string letters) => _names.GetValueOrDefault(letters) ?? [];

    /// <summary>Everybody with that surname.</summary>
    internal IReadOnlyList<KnownPerson> WithSurname(string surname) => _people.GetValueOrDefault(surname) ?? [];

    private void AddOrganisations(IReadOnlyList<Organisation> organisations, ILookup<RecordRef, OtherName> others)
    {
        var byId = organisations.ToDictionary(one => one.Id, one => one.Name);
        foreach (var one in organisations)
        {
            var successor = one.SuccessorId is { } next ? byId.GetValueOrDefault(next) : null;
            var owner = new NamedBody(new RecordRef(RecordKind.Organisation, one.Id), one.Name, one.Valid, one.Id, one.Kind, successor);
            Add(owner, one.NamedFrom, others);
            if (one.Kind == OrganisationKind.Council && owner.Place is { } place)
            {
                Add(BodyName.Letters(place) + "council", new KnownName(owner, $"{place} Council", one.Valid, NameSense.Usual));
            }
        }
    }

    private void AddBodies(IReadOnlyList<Body> bodies, ILookup<RecordRef, OtherName> others)
    {
        var byId = bodies.ToDictionary(one => one.Id, one => one.Name);
        foreach (var one in bodies)
        {
            var organisation = _bodies[one.OrganisationId];
            var successor = one.SuccessorId is { } next ? byId.GetValueOrDefault(next) : null;
            var owner = new NamedBody(new RecordRef(RecordKind.Body, one.Id), one.Name, one.Valid, one.OrganisationId, organisation.Kind, successor);
            Add(owner, one.NamedFrom, others);
            Add(organisation.Letters + owner.Letters, new KnownName(owner, $"{organisation.Name} {one.Name}", one.Valid, NameSense.Usual));
            if (organisation.Place is { } place)
            {
                Add(BodyName.Letters(place) + owner.Letters, new KnownName(owner, $"{place} {one.Name}", one.Valid, NameSense.Usual));
            }
        }
    }

    private void Add(NamedBody owner, DateOnly? namedFrom, ILookup<RecordRef, OtherName> others)
    {
        _bodies[owner.Of.Id] = owner;
        Add(owner.Letters, new KnownName(owner, owner.Name, owner.Valid with { From = namedFrom ?? owner.Valid.From }, NameSense.Present));
        foreach (var other in others[owner.Of])
        {
            Add(BodyName.Letters(other.Name), new KnownName(owner, other.Name, Within(other.Valid, owner.Valid), NameSense.Other));
        }
    }

    private void Add(string letters, KnownName name)
    {
        if (!_names.TryGetValue(letters, out var same))
        {
            _names[letters] = same = [];
        }

        if (!same.Exists(known => known.Owner.Of == name.Owner.Of && known.When == name.When))
        {
            same.Add(name);
        }
    }

    private void AddPeople(RecordedNames recorded, ILookup<RecordRef, OtherName> others)
    {
        var posts = recorded.Posts.ToLookup(post => post.PersonId);
        foreach (var person in recorded.People)
        {
            var held = posts[person.Id].Select(post => new KnownPost(post.Title, Find(post.BodyId), Find(post.OrganisationId), post.Valid)).ToList();
            var present = new ValidPeriod(person.NamedFrom, null);
            AddPerson(new KnownPerson(person.Id, person.Name, PersonForm.OfRecord(person.Name), present, held));
            foreach (var other in others[new RecordRef(RecordKind.Person, person.Id)])
            {
                AddPerson(new KnownPerson(person.Id, person.Name, PersonForm.OfRecord(other.Name), other.Valid, held));
            }
        }
    }

    private void AddPerson(KnownPerson person)
    {
        if (!_people.TryGetValue(person.Form.Surname, out var same))
        {
            _people[person.Form.Surname] = same = [];
        }

        same.Add(person);
    }

    // What has ended bears no name any more, and bore none before it began.
    private static ValidPeriod Within(ValidPeriod name, ValidPeriod owner) => new(
        name.From is null || name.From < owner.From ? owner.From : name.From,
        name.To is null || name.To > owner.To ? owner.To : name.To);
}
