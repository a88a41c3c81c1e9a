using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>
/// Looks up the names of people. A whole name counts by itself. An initial or a surname alone counts only for those who held a post in the
/// paper's body on its day, or, where nobody did, in its organisation.
/// </summary>
internal sealed class PersonMatching(NamesOnRecord record, PaperSetting setting)
{
    private readonly NamedBody? _own = record.Find(setting.BodyId);

    public IReadOnlyList<Candidate> Candidates(string printed)
    {
        var form = PersonForm.Read(printed);
        var found = record.WithSurname(form.Surname)
            .Select(person => new Found(person, Likeness.Of(form, person.Form), PostHere(person)))
            .Where(one => one.Likeness is not null)
            .GroupBy(one => one.Person.Id)
            .Select(same => same.OrderByDescending(one => one.Likeness!.IsWhole).ThenByDescending(one => HadName(one.Person)).First())
            .ToList();
        var near = found.Exists(one => one.Post is { IsBody: true }) ? found.Where(one => one.Post is { IsBody: true }) : found.Where(one => one.Post is not null);
        var counting = found.Where(one => one.Likeness!.IsWhole && HadName(one.Person)).Union(near.Where(one => HadName(one.Person))).ToHashSet();
        return [.. found.Select(one => new Candidate(new RecordRef(RecordKind.Person, one.Person.Id), one.Person.Name, Reason(printed, one), counting.Contains(one)))];
    }

    private bool HadName(KnownPerson person) => setting.Day is { } day ? person.When.Holds(day) : person.When == default;

    private Here? PostHere(KnownPerson person)
    {
        if (_own is null)
        {
            return null;
        }

        var held = person.Posts.Where(post => post.Holds(setting.Day)).ToList();
        return held.Find(post => post.Body?.Of == _own.Of) is { } onBody ? new Here(onBody, IsBody: true)
            : held.Find(post => (post.Organisation ?? post.Body)?.Organisation == _own.Organisation) is { } of ? new Here(of, IsBody: false)
            : null;
    }

    private string Reason(string printed, Found one)
    {
        var known = one.Person.Form.Bare == one.Person.Name ? "" : $"Known as {one.Person.Form.Bare} {one.Person.When.InWords()}".TrimEnd() + ". ";
        return known + one.Likeness!.Why(printed) + ". " + (one.Post?.Post.InWords ?? Elsewhere(one.Person));
    }

    private string Elsewhere(KnownPerson person) => person.Posts.Count switch
    {
        0 => "No post on record",
        _ when setting.Day is { } day && person.Posts.FirstOrDefault(post => post.Holds(day)) is { } then => $"On {day.InWords()}: {then.InWords}",
        _ when setting.Day is { } day => $"No post on {day.InWords()}; {person.Posts[^1].InWords}",
        _ => person.Posts[^1].InWords,
    };

    private sealed record Found(KnownPerson Person, Likeness? Likeness, Here? Post);

    private sealed record Here(KnownPost Post, bool IsBody);
}
