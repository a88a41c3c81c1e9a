using System.Text.RegularExpressions;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Search;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// Explains short forms: those of the field, and those of the organisations and bodies on the record. What a short form means in a record depends on what
/// that record spells out, and on its day; where several meanings are left, all of them are said.
/// </summary>
public sealed partial class PublicGlossary(PublicContents contents, RecordMemory memory)
{
    private const int MostHere = 40;

    private static readonly string[] SmallWords = ["a", "and", "at", "for", "in", "of", "on", "the", "to", "with"];

    /// <summary>All that can be explained, by short form, in alphabetical order.</summary>
    public async Task<IReadOnlyList<IGrouping<string, ShortFormMeaning>>> AllAsync(CancellationToken cancel) =>
        [.. (await MeaningsAsync(cancel)).GroupBy(meaning => meaning.Short, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The short forms in the words of that record, in the order in which they come first.</summary>
    public async Task<IReadOnlyList<ShortFormHere>> InAsync(PublicRecord record, CancellationToken cancel)
    {
        var words = WordsOf(record);
        var spelt = SpeltOut(words);
        var known = (await MeaningsAsync(cancel)).ToLookup(meaning => meaning.Short, StringComparer.Ordinal);
        var day = record.Date ?? LocalTime.Day(record.PublishedAt);
        var here = new Dictionary<string, ShortFormHere>(StringComparer.Ordinal);
        foreach (var match in ShortForm().EnumerateMatches(words))
        {
            var said = words.Substring(match.Index, match.Length);
            if (here.ContainsKey(said) || !(spelt.ContainsKey(said) || known.Contains(said)) || here.Count == MostHere)
            {
                continue;
            }

            var meanings = Meant(spelt.GetValueOrDefault(said), [.. known[said]], words, day, record.Organisation?.Id);
            if (!meanings.TrueForAll(meaning => meaning.IsKnownToAll))
            {
                here.Add(said, new ShortFormHere(said, meanings, match.Index, spelt.ContainsKey(said)));
            }
        }

        return [.. here.Values];
    }

    // What the paper says itself counts; then what was meant on its day; then what its own organisation calls so, and what it names in full elsewhere.
    private static List<ShortFormMeaning> Meant(ShortFormMeaning? spelt, List<ShortFormMeaning> known, string words, DateOnly day, RecordId? organisation)
    {
        if (known.Find(meaning => meaning.Of is not null && words.Contains(meaning.Long, StringComparison.OrdinalIgnoreCase)) is { } ours)
        {
            return [ours];
        }

        if (spelt is not null)
        {
            var same = known.Where(meaning => string.Equals(meaning.Long, spelt.Long, StringComparison.OrdinalIgnoreCase)).OrderByDescending(meaning => meaning.HoldsOn(day)).ToList();
            return same is [] ? [spelt] : [same[0]];
        }

        var then = known.FindAll(meaning => meaning.HoldsOn(day));
        var left = then is [] ? known : then;
        left = left.FindAll(meaning => !left.Exists(other => other.Of is not null && other != meaning && meaning.Of is null && other.Long.Contains(meaning.Long, StringComparison.OrdinalIgnoreCase)));
        if (left.FindAll(meaning => meaning.Organisation is { } own && own == organisation) is [var theirs])
        {
            return [theirs];
        }

        var named = left.FindAll(meaning => words.Contains(meaning.Long, StringComparison.OrdinalIgnoreCase));
        return named is [_] ? named : left;
    }

    private Task<List<ShortFormMeaning>> MeaningsAsync(CancellationToken cancel) => memory.AskAsync(
        "meanings",
        async () =>
        {
            var published = await contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Organisation, RecordKind.Body] }, 5000, cancel);
            return Glossary.OfTheField.Concat(published.SelectMany(NamesOf)).ToList();
        },
        cancel);

    private static IEnumerable<ShortFormMeaning> NamesOf(PublicRecord record)
    {
        var (name, others, from, to) = record.Content switch
        {
            OrganisationRecord organisation => (organisation.Name, organisation.OtherNames, organisation.ValidFrom, organisation.ValidTo),
            BodyRecord body => (body.Name, body.OtherNames, body.ValidFrom, body.ValidTo),
            _ => throw new InvalidOperationException("Only organisations and bodies were asked for."),
        };
        return others.Where(other => ShortForms.IsShort(other.Name))
            .Select(other => new ShortFormMeaning(other.Name, name) { From = other.ValidFrom ?? from, To = other.ValidTo ?? to, Of = record.Ref, Organisation = record.Organisation?.Id ?? record.Id });
    }

    private static string WordsOf(PublicRecord record) => record.Content switch
    {
        null => "",
        PaperRecord paper => paper.Text,
        _ => SearchPassages.WordsOf(RecordJson.Tree(record)["content"]),
    };

    // "Patient Participation Group (PPG)": the words before the bracket that begin with its letters.
    private static Dictionary<string, ShortFormMeaning> SpeltOut(string words)
    {
        var spelt = new Dictionary<string, ShortFormMeaning>(StringComparer.Ordinal);
        foreach (Match match in InBrackets().Matches(words))
        {
            var said = match.Groups["short"].Value;
            if (LongBefore(match.Groups["before"].Value, said) is { } meant)
            {
                spelt.TryAdd(said, new ShortFormMeaning(said, meant));
            }
        }

        return spelt;
    }

    private static string? LongBefore(string before, string said)
    {
        var words = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var letters = new string([.. said.Where(char.IsLetter)]);
        var left = letters.Length;
        for (var at = words.Length - 1; at >= 0 && left > 0; at--)
        {
            if (char.ToUpperInvariant(words[at][0]) == char.ToUpperInvariant(letters[left - 1]))
            {
                left--;
            }
            else if (!SmallWords.Contains(words[at], StringComparer.OrdinalIgnoreCase))
            {
                return null;
            }

            if (left == 0)
            {
                return string.Join(' ', words[at..]);
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}[\p{L}&]{0,8}[\p{Lu}](?=s?(?![\p{L}\p{N}]))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ShortForm();

    [GeneratedRegex(@"(?<before>(?:[\p{L}’'&-]+[ \n]){1,9})\((?:the )?[“""]?(?<short>\p{Lu}[\p{L}&]{1,8})[”""]?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InBrackets();
}

/// <summary>A short form that a record prints.</summary>
/// <param name="Short">As printed, without a plural s.</param>
/// <param name="Meanings">What it means there; several where that cannot be told.</param>
/// <param name="At">Where it comes first in the record's words; for a paper, in its public text.</param>
/// <param name="IsSpeltOut">The record says itself what it stands for.</param>
public sealed record ShortFormHere(string Short, IReadOnlyList<ShortFormMeaning> Meanings, int At, bool IsSpeltOut);
