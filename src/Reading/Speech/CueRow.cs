using System.Collections.Immutable;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Speech;

/// <summary>The vocabulary words of one block, found by their place.</summary>
internal readonly struct CueRow(ImmutableArray<CueHit> hits)
{
    public static CueRow Of(Block block) => new(block.Cues);

    /// <summary>The hit that starts exactly at <paramref name="place"/>; null when none does.</summary>
    public CueHit? At(int place)
    {
        var index = FirstFrom(place);
        return index < hits.Length && hits[index].Start == place ? hits[index] : null;
    }

    /// <summary>The first hit of <paramref name="wanted"/> that starts in the range; null when there is none.</summary>
    public CueHit? Next(Cue wanted, int from, int to)
    {
        for (var i = FirstFrom(from); i < hits.Length && hits[i].Start < to; i++)
        {
            if (hits[i].Is(wanted))
            {
                return hits[i];
            }
        }

        return null;
    }

    private int FirstFrom(int place)
    {
        var low = 0;
        var high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
