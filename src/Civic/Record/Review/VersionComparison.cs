using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;

namespace Folkmoot.Civic.Record.Review;

/// <summary>What a later version of a paper says differently from what was confirmed in the one before.</summary>
public sealed record VersionComparison
{
    /// <summary>The number of the version before.</summary>
    public required int Before { get; init; }

    /// <summary>Confirmed before, and said again in the same words.</summary>
    public required IReadOnlyList<(Fact Fact, Proposal Proposal)> Same { get; init; }

    /// <summary>Confirmed before, and said now in words that are mostly the same.</summary>
    public required IReadOnlyList<(Fact Fact, Proposal Proposal)> Changed { get; init; }

    /// <summary>Confirmed before, and not found in the later version.</summary>
    public required IReadOnlyList<Fact> Gone { get; init; }

    /// <summary>
    /// Compares what stands of <paramref name="facts"/> with the proposals of the later version. Nothing is matched across kinds; of two that are
    /// alike, the one that stands first in its paper is matched first.
    /// </summary>
    public static VersionComparison Of(int before, IReadOnlyList<Fact> facts, IReadOnlyList<Proposal> proposals)
    {
        var open = facts.Where(fact => !fact.Removed).OrderBy(fact => fact.Start).ToList();
        var free = proposals.ToList();
        var same = Take(open, free, (fact, proposal) => Saying.Of(fact) == Saying.Of(proposal));
        var changed = Take(open, free, (fact, proposal) => fact.Kind == proposal.Kind && Likeness.Of(Words(fact), Words(proposal)) >= Likeness.Enough);
        return new VersionComparison { Before = before, Same = same, Changed = changed, Gone = open };
    }

    private static List<(Fact, Proposal)> Take(List<Fact> facts, List<Proposal> proposals, Func<Fact, Proposal, bool> isMatch)
    {
        var taken = new List<(Fact, Proposal)>();
        foreach (var fact in facts.ToList())
        {
            if (proposals.Find(proposal => isMatch(fact, proposal)) is { } match)
            {
                taken.Add((fact, match));
                proposals.Remove(match);
                facts.Remove(fact);
            }
        }

        return taken;
    }

    private static string Words(Fact fact) => Words(RecordJson.Read(fact.Kind, fact.Found ?? fact.Content));

    private static string Words(Proposal proposal) => Words(proposal.Content);

    private static string Words(RecordContent content) => string.Join(' ', CardPassages.Of(content).Select(passage => passage.Quote));
}

/// <summary>What a content says, wherever in the paper it stands.</summary>
internal static class Saying
{
    public static string Of(Fact fact) => Of(fact.Kind, fact.Found ?? fact.Content);

    public static string Of(Proposal proposal) => Of(proposal.Kind, RecordJson.Write(proposal.Content));

    private static string Of(RecordKind kind, string content)
    {
        var json = JsonNode.Parse(content)!;
        Unplace(json);
        return $"{kind.Name()} {json.ToJsonString()}";
    }

    private static void Unplace(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject passage when passage.ContainsKey("quote"):
                passage.Remove("start");
                passage.Remove("end");
                break;
            case JsonObject named:
                foreach (var (_, member) in named.ToList())
                {
                    Unplace(member);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Unplace(item);
                }

                break;
        }
    }
}

/// <summary>How alike two texts are: the share of words that both have, from 0 to 1.</summary>
internal static class Likeness
{
    public const double Enough = 0.6;

    public static double Of(string first, string second)
    {
        var ours = WordsOf(first);
        var theirs = WordsOf(second);
        var both = ours.Count(theirs.Contains);
        return both == 0 ? 0 : (double)both / (ours.Count + theirs.Count - both);
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\n', '\t', ',', '.', ';', ':', '?', '!'], StringSplitOptions.RemoveEmptyEntries)];
}
