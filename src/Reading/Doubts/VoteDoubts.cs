using Folkmoot.Reading.Motions;

namespace Folkmoot.Reading.Doubts;

/// <summary>A named vote whose names are more or fewer than its count (pattern P74).</summary>
internal static class VoteDoubts
{
    public static IEnumerable<Doubt> Read(IReadOnlyList<Motion> motions)
    {
        foreach (var motion in motions)
        {
            foreach (var (side, names) in motion.Votes?.Named ?? new Dictionary<string, IReadOnlyList<string>>())
            {
                if (CountOf(motion.Votes!, side) is { } count && names.Count > 0 && names.Count != count)
                {
                    yield return new Doubt("votes-do-not-add-up", $"{count} votes {Said(side)} are counted and {names.Count} names are printed.", motion.Span);
                }
            }
        }
    }

    private static int? CountOf(Votes votes, string side) => side switch
    {
        "for" => votes.For,
        "against" => votes.Against,
        "abstain" => votes.Abstain,
        _ => null,
    };

    private static string Said(string side) => side == "abstain" ? "in abstention" : side;
}
