using Folkmoot.Reading.Acronyms;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Names;

/// <summary>Goes through the capitals of a block, run by run, and tells what each run names.</summary>
internal sealed class NameFinder
{
    private const int FarthestPost = 6;

    private const WordKinds Named = WordKinds.Organisation | WordKinds.OrganisationOf | WordKinds.Role | WordKinds.Place | WordKinds.KnownPlace;

    private readonly CapitalRun run;
    private readonly Mentions organisations = new();
    private readonly Mentions people = new();
    private readonly Mentions roles = new();
    private readonly Mentions places = new();
    private readonly Dictionary<string, int> shortForms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> longForms = new(StringComparer.Ordinal);

    public NameFinder(string source, IReadOnlyList<Acronym> acronyms)
    {
        run = new CapitalRun(source);
        foreach (var acronym in acronyms)
        {
            var head = WordKind.Of(acronym.Long.AsSpan(acronym.Long.LastIndexOf(' ') + 1));
            if ((head & WordKinds.Organisation) != WordKinds.None && longForms.TryAdd(acronym.Short, acronym.Long))
            {
                shortForms[acronym.Short] = 0;
            }
        }
    }

    public NameReading ToReading()
    {
        people.JoinSurnames();
        foreach (var (form, count) in shortForms)
        {
            organisations.Count(longForms[form], count);
        }

        return new NameReading(organisations.ToList(), people.ToList(), roles.ToList(), places.ToList());
    }

    public void Read(Block block)
    {
        var plain = block.Plain;
        var at = NextCapital(plain, block.Body);
        while (at >= 0)
        {
            if (at > 0 && char.IsLetterOrDigit(plain[at - 1]))
            {
                at = NextCapital(plain, at + 1);
                continue;
            }

            run.Read(block, at);
            at = NextCapital(plain, Take(block));
        }
    }

    private static int NextCapital(string plain, int from)
    {
        var at = from < plain.Length ? plain.AsSpan(from).IndexOfAnyInRange('A', 'Z') : -1;
        return at < 0 ? -1 : from + at;
    }

    // Where to look on from: after a person, or after the run.
    private int Take(Block block)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (Person(block, i) is > 0 and var end)
            {
                return end;
            }

            CountShortForm(i);
            if ((run.Kinds & Named) != WordKinds.None)
            {
                i = Add(block, i, OrganisationWords.Last(run, i), organisations)
                    ?? Add(block, i, PostWords.Last(run, i), roles)
                    ?? Add(block, i, PlaceWords.Last(run, i), places)
                    ?? i;
            }
        }

        return run.End;
    }

    private int? Add(Block block, int first, int? last, Mentions mentions)
    {
        if (last is { } end)
        {
            mentions.Add(block, run.StartOf(first), run.EndOf(end), run.StartOf(first));
        }

        return last;
    }

    private int Person(Block block, int index)
    {
        var plain = block.Plain;
        var at = run.StartOf(index);
        if (run.Is(index, WordKinds.Title))
        {
            var name = PersonName.PastTitles(plain, at, plain.Length);
            return name == at ? -1 : Titled(block, at, name);
        }

        if (index > 0 || run.Count == 1 || run.End + 2 >= plain.Length || plain[run.End] is not (',' or ' ') || run.Is(0, WordKinds.Opening))
        {
            return -1;
        }

        var end = PersonName.End(plain, at, plain.Length);
        if (end < 0 || !HasPostBeside(plain, end))
        {
            return -1;
        }

        people.Add(block, at, end, at);
        return end;
    }

    // "Cllr Quill", and after "Councillors" each name of the list.
    private int Titled(Block block, int at, int name)
    {
        var plain = block.Plain;
        var title = plain.AsSpan(at, name - at).TrimEnd(" .");
        var isPlural = title.EndsWith("rs", StringComparison.OrdinalIgnoreCase) && !title.EndsWith("Mrs", StringComparison.OrdinalIgnoreCase);
        var end = PersonName.End(plain, at, plain.Length);
        var last = -1;
        while (end > 0)
        {
            people.Add(block, isPlural ? name : at, end, name);
            last = end;
            name = isPlural ? PersonName.AfterJoin(plain, end) : -1;
            end = name < 0 ? -1 : PersonName.SurnameEnd(plain, name, plain.Length);
        }

        return last;
    }

    // "Steven Marlow (Director of …", "Ann Hill, Chief Executive".
    private static bool HasPostBeside(string plain, int end)
    {
        var at = end;
        while (at < plain.Length && plain[at] is ' ' or ',' or '(' or '-')
        {
            at++;
        }

        if (at - end < 2)
        {
            return false;
        }

        for (var words = 0; words < FarthestPost && at < plain.Length && char.IsUpper(plain[at]); words++)
        {
            var stop = PersonName.WordEnd(plain, at, plain.Length);
            if ((WordKind.Of(plain.AsSpan(at, stop - at)) & WordKinds.Role) != WordKinds.None)
            {
                return true;
            }

            at = stop < plain.Length && plain[stop] == ' ' ? stop + 1 : plain.Length;
        }

        return false;
    }

    private void CountShortForm(int index)
    {
        if (shortForms.Count == 0)
        {
            return;
        }

        var word = run.Word(index);
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('s');
        var lookup = shortForms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var count))
        {
            lookup[word] = count + 1;
        }
    }
}
