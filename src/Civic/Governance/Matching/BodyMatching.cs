using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>Looks up the names of organisations and bodies. A reader cannot always tell the two apart, so both are looked for.</summary>
internal sealed class BodyMatching(NamesOnRecord record, PaperSetting setting)
{
    private readonly NamedBody? _own = record.Find(setting.BodyId);
    private readonly Dictionary<string, string> _longForms = setting.ShortForms
        .DistinctBy(pair => string.Concat(NameLetters.Words(pair.Key)), StringComparer.Ordinal)
        .ToDictionary(pair => string.Concat(NameLetters.Words(pair.Key)), pair => pair.Value, StringComparer.Ordinal);

    private readonly ILookup<string, string> _shortForms = setting.ShortForms.ToLookup(pair => BodyName.Letters(pair.Value), pair => pair.Key, StringComparer.Ordinal);

    private readonly TermMeanings _meanings = new(setting);

    public IReadOnlyList<Candidate> Candidates(PrintedName name)
    {
        var found = OwnName(name.Text);
        if (found.Count == 0)
        {
            found = [.. Spellings(name.Text).SelectMany(Called)];
        }

        var best = found.GroupBy(candidate => candidate.Owner.Of).Select(same => same.OrderByDescending(one => one.Holds).First()).ToList();
        var counting = Counting(name.Kind, best);
        return [.. best.Select(one => new Candidate(one.Owner.Of, one.Owner.Name, one.Reason, counting.Contains(one)))];
    }

    public IReadOnlyList<string> Doubts(PrintedName name, IReadOnlyList<Candidate> candidates) =>
    [
        .. candidates.Where(candidate => candidate.Counts)
            .SelectMany(candidate => ShortFormsOf(name.Text).Prepend(name.Text).Select(said => _meanings.Doubt(said, record.Find(candidate.Of.Id)!)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    // Of those that had the name that day: the ones of the sort that was asked for, and of the paper's own organisation, when there are such.
    private List<Found> Counting(RecordKind kind, List<Found> found)
    {
        var holding = found.Where(one => one.Holds).ToList();
        if (_own is not null && holding.Exists(IsOwn) && holding.TrueForAll(one => one.Owner.Of.Kind == RecordKind.Body))
        {
            holding.RemoveAll(one => !IsOwn(one));
        }

        if (holding.Exists(one => one.Owner.Of.Kind == kind))
        {
            holding.RemoveAll(one => one.Owner.Of.Kind != kind);
        }

        return holding;
    }

    private bool IsOwn(Found one) => one.Owner.Organisation == _own!.Organisation;

    // "the Council" in a paper of Marlshire County Council, "the Panel" in a paper of its Health Scrutiny Panel.
    private List<Found> OwnName(string printed)
    {
        var words = NameLetters.Words(BodyName.Bare(printed));
        if (_own is null || words.Count < 2 || words[0] is not ("the" or "this"))
        {
            return [];
        }

        var rest = string.Concat(words.Skip(1));
        return
        [
            .. new[] { _own, record.Find(_own.Organisation) }.OfType<NamedBody>().Distinct()
                .Where(owner => IsCalled(owner, words.Skip(1).ToList(), rest))
                .Select(owner => new Found(owner, $"“{printed}” in a paper of {_own.Name}", Holds(owner.Valid))),
        ];
    }

    private static bool IsCalled(NamedBody owner, List<string> words, string letters)
    {
        var name = NameLetters.Words(owner.Name);
        return name.Count > words.Count && name.TakeLast(words.Count).SequenceEqual(words, StringComparer.Ordinal)
            || (letters == "council" && owner.Of.Kind == RecordKind.Organisation && owner.Kind == OrganisationKind.Council);
    }

    private IEnumerable<Found> Called(Spelling spelling) =>
        record.Called(spelling.Letters).Select(name => new Found(name.Owner, spelling.Because + Reason(name), Holds(name.When)));

    // The name as printed; without what stands behind it; as the paper shortens it; and with the paper's short forms written out.
    private IEnumerable<Spelling> Spellings(string printed)
    {
        yield return new Spelling(BodyName.Letters(printed), "");
        var bare = BodyName.Bare(printed);
        if (bare.Length != printed.Length)
        {
            yield return new Spelling(BodyName.Letters(bare), "");
        }

        foreach (var shortened in ShortFormsOf(printed))
        {
            yield return new Spelling(BodyName.Letters(shortened), $"The paper shortens it to “{shortened}”. ");
        }

        var words = NameLetters.Words(bare);
        if (words.Find(_longForms.ContainsKey) is { } shortForm)
        {
            List<string> written = [.. words.SelectMany(word => _longForms.TryGetValue(word, out var form) ? NameLetters.Words(form) : [word])];
            yield return new Spelling(BodyName.Letters(written), $"The paper writes “{shortForm.ToUpperInvariant()}” for “{_longForms[shortForm]}”. ");
        }
    }

    private IEnumerable<string> ShortFormsOf(string printed) => _shortForms[BodyName.Letters(BodyName.Bare(printed))];

    private string Reason(KnownName name)
    {
        var period = name.When.InWords() is { Length: > 0 } known ? " " + known : "";
        var said = name.Sense switch
        {
            NameSense.Present => period.Length > 0 ? $"Called so{period}" : "Called so; no dates on record",
            NameSense.Other => $"Known as {name.Name}{period}",
            _ => $"“{name.Name}” is a usual way to write it" + (period.Length > 0 ? $"; it existed{period}" : ""),
        };
        return said + Then(name);
    }

    private string Then(KnownName name) => setting.Day switch
    {
        { } day when name.When.From > day => $", not yet on {day.InWords()}",
        { } day when name.When.To < day && name.Owner.Valid.To < day && name.Owner.Successor is { } next => $", no longer on {day.InWords()}: it was followed by {next}",
        { } day when name.When.To < day => $", no longer on {day.InWords()}",
        null when name.When != default => "; the paper gives no day",
        _ => "",
    };

    private bool Holds(ValidPeriod when) => setting.Day is { } day ? when.Holds(day) : when == default;

    private sealed record Found(NamedBody Owner, string Reason, bool Holds);

    private readonly record struct Spelling(string Letters, string Because);
}
