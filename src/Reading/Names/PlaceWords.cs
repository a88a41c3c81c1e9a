using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Names;

/// <summary>Tells where the name of a place ends: a known county or town, or a name before "Road", "Village" or "Hospital".</summary>
internal static class PlaceWords
{
    private const int LongestPlace = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        WordList.Load("places/gazetteer.txt", "place").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The last word of the place that begins at word <paramref name="first"/> of the run; null when none does.</summary>
    public static int? Last(CapitalRun run, int first)
    {
        if (!run.Is(first, WordKinds.Opening | WordKinds.Title))
        {
            for (var i = first + 1; i < Math.Min(run.Count, first + LongestPlace) && run.After(i - 1).Length == 0; i++)
            {
                if (run.Is(i, WordKinds.Place))
                {
                    return run.Is(i - 1, WordKinds.PlacePlain) || GoesOn(run, i) ? LastKnown(run, first) : i;
                }
            }
        }

        return LastKnown(run, first);
    }

    // "Street Lighting Programme" and "District Plan" are no places.
    private static bool GoesOn(CapitalRun run, int index) => index + 1 < run.Count && run.After(index).Length == 0;

    // The longest that is known.
    private static int? LastKnown(CapitalRun run, int first)
    {
        if (!run.Is(first, WordKinds.KnownPlace))
        {
            return null;
        }

        for (var i = Math.Min(run.Count, first + LongestPlace) - 1; i >= first; i--)
        {
            if (Known.Contains(run.Words(first, i)))
            {
                return i;
            }
        }

        return null;
    }
}
